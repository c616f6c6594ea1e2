#include "ui/comparison/voices_page.h"

#include "models/edits/change_comparison.h"
#include "models/items/project_reading.h"
#include "models/jobs/freed_beside.h"
#include "models/project/project.h"
#include "ui/comparison/comparison_table.h"
#include "ui/comparison/table_page.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/field_dialog.h"

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLocale>
#include <QMenu>

#include <algorithm>
#include <set>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

constexpr int speakerWidth = 190;
constexpr int spokenWidth = 76;
constexpr std::array voicesShownKeys = {"all"_L1, "unnamed"_L1, "only-one"_L1,
                                        "sides"_L1}; ///< by VoicesShown

QString voicesShownName(VoicesShown shown)
{
    switch (shown) {
    case VoicesShown::All:
        return VoicesPage::tr("All speakers");
    case VoicesShown::Unnamed:
        return VoicesPage::tr("Unnamed speakers");
    case VoicesShown::OnlyInOne:
        return VoicesPage::tr("Speakers of one source only");
    case VoicesShown::BySide:
        return VoicesPage::tr("Sides, as the analyst put speakers on them");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

VoicesPage::VoicesPage(Project &project, Settings &settings, JobRunner &jobs, QWidget *parent)
    : ComparisonTab(project, jobs, parent)
    , m_project(project)
    , m_found(std::make_shared<FoundVoices>())
    , m_model(new VoicesTableModel(this))
{
    setObjectName(u"voicesPage"_s);
    build(project, settings, jobs);
    for (const VoicesShown shown :
         {VoicesShown::All, VoicesShown::Unnamed, VoicesShown::OnlyInOne, VoicesShown::BySide})
        connect(chip(shown), &Chip::toggled, this, [this, shown](bool on) {
            if (on)
                choose(shown);
        });
    adopt(m_table);
    connect(m_table->empty(), &EmptyState::actionRequested, this,
            [this] { chip(VoicesShown::All)->setChecked(true); });
    connect(&project.notifier(), &Notifier::entitiesChanged, this, &VoicesPage::refresh);
    connect(&project.notifier(), &Notifier::comparisonsChanged, this, &VoicesPage::refresh);
    m_side = new QAction(tr("Put on a &side…"), this);
    m_side->setShortcut(Qt::Key_S);
    m_side->setShortcutContext(Qt::WidgetShortcut);
    m_table->table()->addAction(m_side);
    connect(m_side, &QAction::triggered, this, &VoicesPage::askForSide);
    connect(m_table->table()->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &VoicesPage::offerSide);
    connect(m_table->table(), &ComparisonTable::menuRequested, this, [this](QMenu *menu) {
        menu->addSeparator();
        menu->addAction(m_side);
    });
    offerSide();
    explain();
}

VoicesPage::~VoicesPage() = default;

void VoicesPage::build(Project &project, Settings &settings, JobRunner &jobs)
{
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 8, 12, 8);
    bar->setSpacing(8);
    auto *kinds = new QButtonGroup(this);
    static constexpr std::array names = {"allVoices"_L1, "unnamedVoices"_L1, "onlyOneVoices"_L1,
                                         "voicesBySide"_L1};
    for (size_t i = 0; i < m_chips.size(); ++i) {
        m_chips[i] = new Chip({}, this);
        m_chips[i]->setCheckable(true);
        m_chips[i]->setObjectName(names[i]);
        kinds->addButton(m_chips[i]);
        bar->addWidget(m_chips[i]);
    }
    chip(VoicesShown::All)->setChecked(true);
    m_meaning = new ElidedLabel({}, this);
    m_meaning->setQuiet(true);
    m_meaning->setText(
        tr("Quotations are found by the program, not tagged; tagged statements are counted apart."));
    bar->addWidget(m_meaning, 1);
    m_table = new TablePage(*m_model, project, settings, jobs, this);
    m_table->table()->setAccessibleName(tr("Voices by source"));
    m_table->table()->setObjectName(u"voicesTable"_s);
    m_table->table()->setLeadWidths({speakerWidth, spokenWidth});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_table, 1);
}

void VoicesPage::choose(VoicesShown shown)
{
    if (shown == m_model->shown())
        return;
    m_table->reload([&] { m_model->setShown(shown); });
    explain();
    Q_EMIT changed();
}

QString VoicesPage::choice() const
{
    return voicesShownKeys[size_t(m_model->shown())];
}

void VoicesPage::setChoice(const QString &choice)
{
    const auto found = std::ranges::find(voicesShownKeys, choice);
    if (found != voicesShownKeys.end())
        m_chips[size_t(found - voicesShownKeys.begin())]->setChecked(true);
}

/// Says how many there are, and why where there are none.
void VoicesPage::explain()
{
    const auto count = [this](VoicesShown shown) { return QLocale().toString(m_model->count(shown)); };
    m_table->setSettings({{tr("Shown"), voicesShownName(m_model->shown())},
                          {tr("Quotations"), tr("found by the program, not tagged")}});
    chip(VoicesShown::All)->setText(tr("All speakers: %1").arg(count(VoicesShown::All)));
    chip(VoicesShown::Unnamed)->setText(tr("Unnamed: %1").arg(count(VoicesShown::Unnamed)));
    chip(VoicesShown::OnlyInOne)->setText(tr("Only in one source: %1").arg(count(VoicesShown::OnlyInOne)));
    chip(VoicesShown::BySide)->setText(tr("By side: %1").arg(count(VoicesShown::BySide)));
    explainEmpty();
}

void VoicesPage::explainEmpty()
{
    if (m_model->count(VoicesShown::All) == 0)
        m_table->empty()->setTexts(
            tr("No one is quoted in these articles"),
            tr("The program looks for quotations and for what somebody is told to have said. In Read, "
               "tag a statement with C and give its speaker: it is then counted here too."),
            {});
    else if (m_model->shown() == VoicesShown::Unnamed)
        m_table->empty()->setTexts(tr("No unnamed sources"), tr("All speakers that are told have a name."),
                                   tr("Show all speakers"));
    else if (m_model->shown() == VoicesShown::BySide)
        m_table->empty()->setTexts(
            tr("No speaker is on a side yet"),
            tr("Choose speakers in the table of all speakers and press S, to count what "
               "each side is let say."),
            tr("Show all speakers"));
    else
        m_table->empty()->setTexts(
            m_model->voices().columns.size() < 2 ? tr("One column only")
                                                 : tr("No speaker of one source alone"),
            m_model->voices().columns.size() < 2
                ? tr("Add an article of another source above: who is heard in one only shows against others.")
                : tr("Each named speaker is heard in two sources or more."),
            tr("Show all speakers"));
}

void VoicesPage::compute()
{
    auto result = std::make_shared<Result<ComparedVoices>>();
    m_job.start(
        tr("Comparing voices"),
        [path = m_path, articles = m_articles, options = m_options, found = m_found,
         result](JobContext &context) {
            *result = readProject(path, context, [&](const Readers &read) {
                return compareVoices(read, articles, options, *found, context);
            });
        },
        [this, result] { take(std::move(*result)); });
}

void VoicesPage::take(Result<ComparedVoices> voices)
{
    if (!voices) {
        Q_EMIT failed(voices.error().message);
        return;
    }
    const std::shared_ptr<const ComparedVoices> shared = freedBeside(std::move(*voices));
    m_table->reload([&] { m_model->setVoices(shared); });
    explain();
    Q_EMIT changed();
}

void VoicesPage::offerSide()
{
    const auto hasSpeaker = [this](const QItemSelectionRange &range) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (m_model->isSpeaker(row))
                return true;
        }
        return false;
    };
    m_side->setEnabled(!m_project.isReadOnly()
                       && std::ranges::any_of(m_table->table()->selectionModel()->selection(), hasSpeaker));
}

QStringList VoicesPage::chosenSpeakers() const
{
    std::set<int> rows;
    for (const QItemSelectionRange &range : m_table->table()->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.insert(row);
    }
    QStringList speakers;
    for (const int row : rows) {
        if (m_model->isSpeaker(row))
            speakers << m_model->speakerKey(row);
    }
    return speakers;
}

void VoicesPage::askForSide()
{
    const QStringList speakers = chosenSpeakers();
    if (speakers.isEmpty())
        return;
    const std::set<QString> &sides = m_model->voices().sides;
    const QString count = QLocale().toString(speakers.size());
    const FieldQuestion question{
        .title =
            speakers.size() == 1 ? tr("Put a speaker on a side") : tr("Put %1 speakers on a side").arg(count),
        .label = tr("Side"),
        .hint = tr("Such as government or rebels, in all comparisons of the project. Empty: on no side."),
        .verb = tr("Put on side"),
        .value = {},
        .choices = QStringList(sides.begin(), sides.end())};
    auto *dialog = new FieldDialog(
        question, [this, speakers](const QString &side) { return setSpeakerSide(m_project, speakers, side); },
        this);
    dialog->setObjectName(u"sideDialog"_s);
    dialog->open();
}

} // namespace parallax
