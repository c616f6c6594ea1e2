#include "ui/comparison/compare_page.h"

#include "models/items/claims_table_model.h"
#include "models/items/names_table_model.h"
#include "models/items/project_reading.h"
#include "models/items/widest_event.h"
#include "models/jobs/freed_beside.h"
#include "models/project/project.h"
#include "ui/comparison/claim_context.h"
#include "ui/comparison/comparison_table.h"
#include "ui/comparison/frames_page.h"
#include "ui/comparison/kind_chip.h"
#include "ui/comparison/scope_bar.h"
#include "ui/comparison/summary_page.h"
#include "ui/comparison/table_page.h"
#include "ui/comparison/text_columns.h"
#include "ui/comparison/voices_page.h"
#include "ui/comparison/words_page.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_state.h"

#include <QComboBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>

#include <algorithm>

namespace parallax {

using namespace Qt::StringLiterals;

ComparePage::ComparePage(Project &project, Settings &settings, JobRunner &jobs, QWidget *parent)
    : QWidget(parent)
    , m_project(project)
    , m_settings(settings)
    , m_jobs(jobs)
    , m_textsJob(jobs)
    , m_tablesJob(jobs)
    , m_claimsModel(new ClaimsTableModel(this))
    , m_namesModel(new NamesTableModel(this))
{
    setAccessibleName(tr("Comparison"));
    setObjectName(u"comparison"_s);
    build();
    connectParts();
    follow();
    showScope();
}

ComparePage::~ComparePage() = default;

void ComparePage::setArticles(std::vector<ArticleId> articles)
{
    choose([&](const Readers &read) { m_scope.setArticles(read, std::move(articles)); });
}

void ComparePage::setEvent(EventId event)
{
    choose([&](const Readers &read) { m_scope.setEvent(read, event); });
}

void ComparePage::setCurrentArticle(std::optional<ArticleId> article)
{
    m_current = article;
    suggest();
}

void ComparePage::suggest()
{
    if (m_chosen || !m_current || !isVisible())
        return;
    const std::vector<EventId> events = m_project.read().events.eventsOf(*m_current);
    const std::optional<EventId> widest = widestEvent(m_project.read(), events);
    change([&](const Readers &read) {
        if (!widest)
            m_scope.setArticles(read, {*m_current});
        else if (!m_scope.event() || !std::ranges::contains(events, m_scope.event()->id)
                 || m_scope.articles().size() < 2)
            m_scope.setEvent(read, *widest);
    });
}

void ComparePage::choose(const std::function<void(const Readers &)> &chosen)
{
    m_chosen = true;
    change(chosen);
}

void ComparePage::change(const std::function<void(const Readers &)> &change)
{
    const std::vector<ArticleId> texts = m_scope.texts();
    const std::vector<ArticleId> articles = m_scope.articles();
    change(m_project.read());
    m_textsStale =
        m_textsStale || texts != m_scope.texts() || (m_others->isChecked() && articles != m_scope.articles());
    m_tablesStale = m_tablesStale || articles != m_scope.articles();
    showScope();
    compute();
}

/// Recomputes what an edit has touched.
void ComparePage::follow()
{
    const Notifier &notifier = m_project.notifier();
    connect(&notifier, &Notifier::articlesChanged, this, [this] {
        m_textsStale = true; // titles, dates and sources stand in the columns' heads
        m_tablesStale = true;
        fillColumns();
        refreshTabs(true);
        refreshScope();
    });
    connect(&notifier, &Notifier::eventsChanged, this, &ComparePage::refreshScope);
    connect(&notifier, &Notifier::annotationsChanged, this, [this] {
        m_tablesStale = true;
        refreshTabs(false);
        compute();
    });
    connect(&notifier, &Notifier::suggestionsChanged, this, [this] {
        if (!m_options.suggestions)
            return;
        m_tablesStale = true;
        refreshTabs(false);
        compute();
    });
}

void ComparePage::showScope()
{
    m_scopeBar->show(m_scope);
    for (ComparisonTab *tab : m_computedTabs)
        tab->setScope(m_scope.articles(), m_options);
    recordScope();
    if (m_scope.articles().empty())
        describeNothing();
    m_stack->setCurrentIndex(m_scope.articles().empty() ? 0 : 1);
    m_textStack->setCurrentIndex(columnsWanted() < 2 ? 0 : 1);
    showTab();
}

void ComparePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_scopeStale)
        refreshScope();
    suggest();
    compute();
}

/// Only for eyes: what changes while another mode is shown is computed when this one is.
void ComparePage::compute()
{
    if (!isVisible())
        return;
    if (m_textsStale)
        computeTexts();
    if (m_tablesStale)
        computeTables();
}

void ComparePage::computeTexts()
{
    m_textsStale = false;
    std::vector<ArticleId> texts = m_scope.texts();
    std::vector<ArticleId> rest = m_others->isChecked() ? othersThan(texts) : std::vector<ArticleId>();
    auto result = std::make_shared<Result<ComparedTexts>>();
    m_textsJob.start(
        tr("Aligning texts"),
        [path = m_project.path(), articles = std::move(texts), others = std::move(rest),
         result](JobContext &context) {
            *result = readProject(path, context, [&](const Readers &read) {
                return others.empty() ? compareTexts(read, articles)
                                      : compareWithOthers(read, articles, others);
            });
        },
        [this, result] { takeTexts(std::move(*result)); });
}

void ComparePage::computeTables()
{
    m_tablesStale = false;
    auto result = std::make_shared<Result<ComparedTables>>();
    m_tablesJob.start(
        tr("Comparing claims and names"),
        [path = m_project.path(), articles = m_scope.articles(), options = m_options,
         roles = m_roles->isChecked() ? WithRoles::Yes : WithRoles::No, result](JobContext &context) {
            *result = readProject(path, context, [&](const Readers &read) {
                return compareTables(read, articles, options, context, roles);
            });
        },
        [this, result] { takeTables(std::move(*result)); });
}

void ComparePage::takeTexts(Result<ComparedTexts> texts)
{
    if (!texts) {
        Q_EMIT failed(texts.error().message);
        return;
    }
    const Composition total = texts->total();
    const int counts[] = {total.shared.sentences, total.reworded.sentences, total.only.sentences};
    for (size_t i = 0; i < m_kindChips.size(); ++i)
        m_kindChips[i]->setCount(counts[i]);
    m_columns->setTexts(freedBeside(std::move(*texts)));
}

void ComparePage::takeTables(Result<ComparedTables> tables)
{
    if (!tables) {
        Q_EMIT failed(tables.error().message);
        return;
    }
    const std::shared_ptr<const ComparedTables> shared = freedBeside(std::move(*tables));
    m_claims->reload([&] { m_claimsModel->setTables(shared); });
    m_names->reload([&] {
        m_namesModel->setTables(shared);
        m_namesModel->setShown(m_roles->isChecked() && shared->hasRoles ? NamesTableModel::Roles
                                                                        : NamesTableModel::Labels);
    });
    describeNames();
    m_claimContext->setTables(shared);
    m_summary->setTables(shared);
    recordScope();
    showEmptyTables();
    showTab();
}

ComparePage::Tab ComparePage::tab() const
{
    return Tab(m_tabs->currentIndex());
}

void ComparePage::setTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

/// What belongs to the tab that is shown.
void ComparePage::showTab()
{
    m_pages->setCurrentIndex(m_tabs->currentIndex());
    m_claimContext->compute();
    const bool any = !m_scope.articles().empty();
    m_kinds->setVisible(tab() == TextTab && columnsWanted() > 1);
    m_conflicts->setVisible(tab() == ClaimsTab && any);
    m_columnChoice->setVisible(tab() != TextTab);
    m_others->setVisible(tab() == TextTab && m_scope.articles().size() > 1);
    m_roles->setVisible(tab() == NamesTab && any);
    m_conflicts->setText(tr("Conflicts only: %1").arg(QLocale().toString(m_claimsModel->conflicts())));
    m_export->setVisible(tab() != TextTab && any);
    const TablePage *table = shownTable();
    m_export->setEnabled(table && table->table()->model()->rowCount() > 0);
}

TablePage *ComparePage::shownTable() const
{
    switch (tab()) {
    case SummaryTab:
        return m_summary->page();
    case TextTab:
        return nullptr;
    case ClaimsTab:
        return m_claims;
    case NamesTab:
        return m_names;
    case VoicesTab:
        return m_voices->table();
    case FramesTab:
        return m_frames->shown();
    case WordsTab:
        return m_words->table();
    }
    Q_UNREACHABLE_RETURN(nullptr);
}

void ComparePage::fade()
{
    std::set<Relation> faded;
    for (const KindChip *chip : m_kindChips) {
        if (!chip->isChecked())
            faded.insert(chip->relation());
    }
    m_columns->setFaded(faded);
}

} // namespace parallax
