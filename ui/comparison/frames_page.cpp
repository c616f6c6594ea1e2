#include "ui/comparison/frames_page.h"

#include "models/items/frame_pairs_model.h"
#include "models/items/frame_words.h"
#include "models/items/frames_table_model.h"
#include "models/items/project_reading.h"
#include "models/jobs/freed_beside.h"
#include "models/project/project.h"
#include "ui/comparison/comparison_table.h"
#include "ui/comparison/heat_delegate.h"
#include "ui/comparison/table_page.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QStackedWidget>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

constexpr int codeWidth = 210;
constexpr int allCodesWidth = 84;
constexpr int unitsFrom = int(frameMeasures.size()); ///< choices from here on are units

/// For files.
QString choiceKey(int choice)
{
    return choice < unitsFrom ? toString(FrameMeasure(choice)) : u"unit:%1"_s.arg(choice - unitsFrom);
}

} // namespace

FramesPage::FramesPage(Project &project, Settings &settings, JobRunner &jobs, QWidget *parent)
    : ComparisonTab(project, jobs, parent)
    , m_bySourceModel(new FramesTableModel(this))
    , m_togetherModel(new FramePairsModel(this))
{
    setObjectName(u"framesPage"_s);
    build(project, settings, jobs);
    fillChoice();
    for (TablePage *page : {m_bySource, m_together}) {
        page->table()->setItemDelegate(new HeatDelegate(page->table()));
        adopt(page);
    }
    connect(&project.notifier(), &Notifier::codesChanged, this, &FramesPage::refresh);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &FramesPage::choose);
    choose();
}

FramesPage::~FramesPage() = default;

void FramesPage::build(Project &project, Settings &settings, JobRunner &jobs)
{
    m_choice = new QComboBox(this);
    m_choice->setAccessibleName(tr("Measure"));
    m_choice->setObjectName(u"frameMeasure"_s);
    m_meaning = new ElidedLabel({}, this);
    m_meaning->setQuiet(true);
    m_stack = new QStackedWidget(this);
    m_bySource = new TablePage(*m_bySourceModel, project, settings, jobs, m_stack);
    m_bySource->table()->setAccessibleName(tr("Frames by source"));
    m_bySource->table()->setObjectName(u"framesTable"_s);
    m_bySource->table()->setLeadWidths({codeWidth, allCodesWidth});
    m_together = new TablePage(*m_togetherModel, project, settings, jobs, m_stack);
    m_together->table()->setAccessibleName(tr("Frames together"));
    m_together->table()->setObjectName(u"framesTogether"_s);
    m_together->table()->setLeadWidths({codeWidth});
    m_stack->addWidget(m_bySource);
    m_stack->addWidget(m_together);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 8, 12, 8);
    bar->setSpacing(12);
    bar->addWidget(m_choice);
    bar->addWidget(m_meaning, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_stack, 1);
}

void FramesPage::fillChoice()
{
    for (const FrameMeasure measure : frameMeasures)
        m_choice->addItem(measureName(measure), int(measure));
    for (const FrameUnit unit : frameUnits)
        m_choice->addItem(unitName(unit), unitsFrom + int(unit));
    m_choice->insertSeparator(unitsFrom);
}

void FramesPage::choose()
{
    const int chosen = m_choice->currentData().toInt();
    if (chosen < unitsFrom) {
        const auto measure = FrameMeasure(chosen);
        m_bySource->reload([&] { m_bySourceModel->setMeasure(measure); });
        m_meaning->setText(measureMeaning(measure));
        m_bySource->setSettings(
            {{tr("Measure"), measureName(measure)}, {tr("Meaning"), measureMeaning(measure)}});
    } else {
        m_together->reload([&] { m_togetherModel->setUnit(FrameUnit(chosen - unitsFrom)); });
        m_meaning->setText(tr("In how many both codes stand; on the diagonal, in how many the code stands."));
        m_together->setSettings(
            {{tr("Measure"), unitName(FrameUnit(chosen - unitsFrom))}, {tr("Meaning"), m_meaning->text()}});
    }
    m_stack->setCurrentWidget(chosen < unitsFrom ? m_bySource : m_together);
    Q_EMIT changed();
}

QString FramesPage::choice() const
{
    return choiceKey(m_choice->currentData().toInt());
}

void FramesPage::setChoice(const QString &choice)
{
    for (int i = 0; i < m_choice->count(); ++i) {
        const QVariant one = m_choice->itemData(i); // invalid at the separator
        if (one.isValid() && choiceKey(one.toInt()) == choice)
            m_choice->setCurrentIndex(i);
    }
}

TablePage *FramesPage::shown() const
{
    return m_stack->currentWidget() == m_bySource ? m_bySource : m_together;
}

void FramesPage::compute()
{
    auto result = std::make_shared<Result<ComparedFrames>>();
    m_job.start(
        tr("Comparing frames"),
        [path = m_path, articles = m_articles, options = m_options, result](JobContext &context) {
            *result = readProject(path, context, [&](const Readers &read) {
                return compareFrames(read, articles, options, context);
            });
        },
        [this, result] { take(std::move(*result)); });
}

void FramesPage::take(Result<ComparedFrames> frames)
{
    if (!frames) {
        Q_EMIT failed(frames.error().message);
        return;
    }
    for (TablePage *page : {m_bySource, m_together})
        page->empty()->setTexts(tr("No codes in these articles"),
                                tr("In Read, select a passage and press K to tag it with a code, such as a "
                                   "frame. How much each source uses each code then stands here."));
    const std::shared_ptr<const ComparedFrames> shared = freedBeside(std::move(*frames));
    m_bySource->reload([&] { m_bySourceModel->setFrames(shared); });
    m_together->reload([&] { m_togetherModel->setFrames(shared); });
    m_choice->setEnabled(m_bySourceModel->rowCount() > 0);
    Q_EMIT changed();
}

} // namespace parallax
