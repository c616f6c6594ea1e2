#include "ui/comparison/matrix_page.h"

#include "models/items/counted.h"
#include "models/items/matrix_reading.h"
#include "models/items/matrix_table_model.h"
#include "models/project/project.h"
#include "ui/comparison/comparison_table.h"
#include "ui/comparison/heat_delegate.h"
#include "ui/comparison/saved_button.h"
#include "ui/comparison/table_page.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

constexpr int valueWidth = 230;
constexpr int matrixTotalWidth = 84;

} // namespace

MatrixPage::MatrixPage(Project &project, Settings &settings, JobRunner &jobs, QWidget *parent)
    : QWidget(parent)
    , m_project(project)
    , m_job(jobs)
    , m_model(new MatrixTableModel(this))
{
    setAccessibleName(tr("Matrix"));
    setObjectName(u"matrixPage"_s);
    QWidget *bar = buildBar();
    m_page = new TablePage(*m_model, project, settings, jobs, this);
    m_page->table()->setAccessibleName(tr("Matrix"));
    m_page->table()->setObjectName(u"matrixTable"_s);
    m_page->table()->setLeadWidths({valueWidth, matrixTotalWidth});
    m_page->table()->setItemDelegate(new HeatDelegate(m_page->table()));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(m_page, 1);
    setFocusProxy(m_page->table());
    connect(m_page, &TablePage::articleActivated, this, &MatrixPage::articleActivated);
    connect(m_page, &TablePage::failed, this, &MatrixPage::failed);
    follow();
    say();
}

MatrixPage::~MatrixPage() = default;

QWidget *MatrixPage::buildBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(8);
    auto *choices = new QWidget(bar); // they wrap where the window is narrow
    auto *flow = new FlowLayout(choices, 12, 6);
    flow->setContentsMargins(0, 0, 0, 0);
    row->addWidget(choices, 1);
    const auto add = [&](const QString &label, const QString &name) {
        auto *pair = new QWidget(choices);
        auto *together = new QHBoxLayout(pair);
        together->setContentsMargins(0, 0, 0, 0);
        together->setSpacing(6);
        auto *choice = new QComboBox(pair);
        choice->setAccessibleName(name);
        choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        if (!label.isEmpty()) {
            auto *text = new QLabel(label, pair);
            text->setBuddy(choice);
            together->addWidget(text);
        }
        together->addWidget(choice);
        flow->addWidget(pair);
        return choice;
    };
    m_rows = add(tr("&Rows"), tr("Rows"));
    m_columns = add(tr("&Columns"), tr("Columns"));
    m_measure = add(tr("&Measure"), tr("Measure"));
    m_show = add({}, tr("Shown"));
    m_scope = add(tr("&In"), tr("Articles counted"));
    m_scope->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_scope->setMinimumContentsLength(16);
    m_suggestions = new Chip(tr("Suggestions"), choices);
    m_suggestions->setCheckable(true);
    m_suggestions->setObjectName(u"countSuggestions"_s);
    m_suggestions->setAccessibleName(tr("Count pending suggestions"));
    m_suggestions->setToolTip(tr(
        "Count pending suggestions of names and claims as if they were accepted; events count in no table. "
        "Figures that hold some have a dotted line below, and exports say so."));
    m_suggestions->setMinimumHeight(m_show->sizeHint().height());
    flow->addWidget(m_suggestions);
    fillDimensions();
    m_columns->setCurrentIndex(m_columns->findData(toString(MatrixDimension::Source)));
    for (const MatrixMeasure measure : matrixMeasures)
        m_measure->addItem(matrixMeasureName(measure), int(measure));
    m_show->addItem(tr("Counted"), MatrixTableModel::Figures);
    m_show->addItem(tr("Expected"), MatrixTableModel::Expected);
    m_show->addItem(tr("Residuals"), MatrixTableModel::Residuals);
    m_show->setToolTip(tr("Expected: what cells would have if rows and columns were independent. Residuals: "
                          "how far they are from that; beyond ±2 is worth reading."));
    m_summary = new QLabel(choices);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_summary->setMinimumHeight(m_show->sizeHint().height());
    flow->addWidget(m_summary);
    m_saved = new SavedButton(m_project, [this] { return settings(); }, bar);
    row->addWidget(m_saved, 0, Qt::AlignTop);
    auto *save = new QPushButton(tr("Export…"), bar);
    connect(save, &QPushButton::clicked, this, [this] { m_page->table()->exportAction()->trigger(); });
    row->addWidget(save, 0, Qt::AlignTop);
    return bar;
}

void MatrixPage::follow()
{
    for (QComboBox *choice : {m_rows, m_columns, m_measure, m_scope})
        connect(choice, &QComboBox::currentIndexChanged, this, &MatrixPage::refresh);
    connect(m_suggestions, &Chip::toggled, this, &MatrixPage::refresh);
    connect(m_saved, &SavedButton::openRequested, this, &MatrixPage::savedRequested);
    connect(m_saved, &SavedButton::failed, this, &MatrixPage::failed);
    connect(m_show, &QComboBox::currentIndexChanged, this, [this] {
        m_page->reload([&] { m_model->setShow(MatrixTableModel::Show(m_show->currentData().toInt())); });
        record();
    });
    const Notifier &notifier = m_project.notifier();
    connect(&notifier, &Notifier::articlesChanged, this, &MatrixPage::refresh);
    connect(&notifier, &Notifier::annotationsChanged, this, &MatrixPage::refresh);
    connect(&notifier, &Notifier::suggestionsChanged, this, [this] {
        if (m_suggestions->isChecked())
            refresh();
    });
    connect(&notifier, &Notifier::sourcesChanged, this, &MatrixPage::refresh);
    connect(&notifier, &Notifier::entitiesChanged, this, &MatrixPage::refresh);
    connect(&notifier, &Notifier::claimsChanged, this, &MatrixPage::refresh);
    connect(&notifier, &Notifier::codesChanged, this, &MatrixPage::refresh);
    connect(&notifier, &Notifier::eventsChanged, this, &MatrixPage::refresh);
}

void MatrixPage::refresh()
{
    m_isStale = true;
    if (isVisible())
        compute();
}

bool MatrixPage::isSettled() const
{
    return !(m_isStale && isVisible()) && !m_job.isRunning() && m_page->table()->isArranged();
}

void MatrixPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        compute();
}

void MatrixPage::compute()
{
    m_isStale = false;
    fillDimensions();
    fillScope();
    auto result = std::make_shared<Result<MatrixData>>();
    m_job.start(
        tr("Counting the matrix"),
        [path = m_project.path(), asked = question(), result](JobContext &context) {
            *result = readMatrix(path, asked, context);
        },
        [this, result,
         scope = m_scope->currentIndex() > 0 ? tr("Event: %1").arg(m_scope->currentText())
                                             : m_scope->currentText()] {
            m_countedScope = scope;
            take(std::move(*result));
        });
}

void MatrixPage::take(Result<MatrixData> found)
{
    if (!found) {
        Q_EMIT failed(found.error().message);
        return;
    }
    const auto shared = std::make_shared<const MatrixData>(std::move(*found));
    m_page->reload([&] { m_model->setMatrix(shared); });
    const bool counts = shared->question.measure == MatrixMeasure::Annotations;
    m_show->setEnabled(counts && m_model->rowCount() > 0);
    if (counts && m_wantedShow != MatrixTableModel::Figures)
        m_page->reload([&] { m_model->setShow(MatrixTableModel::Show(m_wantedShow)); });
    m_wantedShow = MatrixTableModel::Figures;
    const QSignalBlocker quiet(m_show);
    m_show->setCurrentIndex(m_show->findData(m_model->show()));
    record();
    showSummary();
    say();
}

/// What is exported is what was counted, not what is chosen above meanwhile.
void MatrixPage::record()
{
    const MatrixQuestion &asked = m_model->matrix().question;
    m_page->setScope(m_countedScope, asked.articles, {asked.suggestions});
    auto settings = matrixSettings(asked);
    settings.push_back({tr("Shown"), m_show->currentText()});
    m_page->setSettings(std::move(settings));
}

void MatrixPage::showSummary()
{
    const MatrixData &figures = m_model->matrix();
    const QString suggested =
        figures.suggested == 0 ? QString() : tr(" · %1").arg(suggestedWords(int(figures.suggested)));
    m_summary->setText(tr("%1 × %2 · %3%5 · %4")
                           .arg(QLocale().toString(figures.rows.size()),
                                QLocale().toString(figures.columns.size()),
                                counted(figures.annotations, tr("1 annotation"), tr("%1 annotations")),
                                counted(figures.articles, tr("1 article"), tr("%1 articles")), suggested));
}

void MatrixPage::say()
{
    const MatrixData &figures = m_model->matrix();
    if (figures.annotations == 0)
        m_page->empty()->setTexts(
            tr("Nothing is tagged yet"),
            tr("In Read, select words and press E, C or K to tag an entity, a claim or a "
               "code. How they spread over sources, days and each other then stands "
               "here."));
    else
        m_page->empty()->setTexts(
            tr("Nothing has both"),
            tr("No annotation in these articles has a value for these rows and columns. "
               "Choose others above."));
}

} // namespace parallax
