#include "models/items/names_table_model.h"
#include "models/project/project.h"
#include "ui/comparison/claim_context.h"
#include "ui/comparison/compare_page.h"
#include "ui/comparison/comparison_table.h"
#include "ui/comparison/frames_page.h"
#include "ui/comparison/saved_button.h"
#include "ui/comparison/summary_page.h"
#include "ui/comparison/table_page.h"
#include "ui/comparison/text_columns.h"
#include "ui/comparison/voices_page.h"
#include "ui/comparison/words_page.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_state.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QTabBar>

#include <algorithm>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

/// For files, by ComparePage::Tab.
constexpr std::array tabKeys = {"summary"_L1, "text"_L1,   "claims"_L1, "names"_L1,
                                "voices"_L1,  "frames"_L1, "words"_L1};

} // namespace

/// The sources, the articles, periods, and the project's attributes; one that is gone stays chosen.
void ComparePage::fillColumns()
{
    const QSignalBlocker quiet(m_columnChoice);
    m_columnChoice->clear();
    const auto add = [this](const ColumnChoice &choice) {
        m_columnChoice->addItem(columnChoiceName(choice), toString(choice));
    };
    using By = ColumnChoice::By;
    for (const By by : {By::Source, By::Article, By::Month, By::Year})
        add({by});
    for (const QString &name : m_project.read().attributes.names())
        add({By::Attribute, name});
    if (m_columnChoice->findData(toString(m_options.columns)) < 0)
        add(m_options.columns);
    m_columnChoice->setCurrentIndex(m_columnChoice->findData(toString(m_options.columns)));
}

void ComparePage::setOptions(const ComparisonOptions &options)
{
    if (options == m_options)
        return;
    m_options = options;
    const QSignalBlocker quiet(m_suggestions);
    m_suggestions->setChecked(options.suggestions);
    fillColumns();
    m_tablesStale = true;
    showScope();
    compute();
}

/// Tags change no words.
void ComparePage::refreshTabs(bool withWords)
{
    for (ComparisonTab *tab : m_computedTabs) {
        if (withWords || tab != m_words)
            tab->refresh();
    }
}

/// Tables that still show other articles are told when they have changed.
void ComparePage::recordScope()
{
    const QString scope =
        m_scope.event() ? tr("Event: %1").arg(m_scope.event()->name) : tr("Chosen articles");
    const auto record = [&](const std::vector<TablePage *> &pages) {
        for (TablePage *page : pages)
            page->setScope(scope, m_scope.articles(), m_options);
    };
    if (!m_tablesStale && !m_tablesJob.isRunning())
        record({m_claims, m_names});
    for (const ComparisonTab *tab : m_computedTabs) {
        if (tab->isFresh())
            record(tab->tables());
    }
}

/// Roles are read from the texts when they are first asked for; until then the table keeps its labels.
void ComparePage::showRoles(bool roles)
{
    if (roles && (!m_namesModel->hasRoles() || m_tablesJob.isRunning())) { // it may run without them
        m_tablesStale = true;
        compute();
        return;
    }
    m_names->reload(
        [&] { m_namesModel->setShown(roles ? NamesTableModel::Roles : NamesTableModel::Labels); });
    describeNames();
}

ComparisonSettings ComparePage::settings() const
{
    ComparisonSettings settings;
    if (m_scope.event())
        settings.event = m_scope.event()->id;
    settings.articles = m_scope.chosen();
    settings.texts = m_scope.texts();
    settings.options = m_options;
    settings.tab = tabKeys[size_t(tab())];
    for (const auto &[tab, page] : choosingTabs())
        settings.choices.insert(tabKeys[size_t(tab)], page->choice());
    if (m_conflicts->isChecked())
        settings.choices.insert(tabKeys[ClaimsTab], u"conflicts"_s);
    if (m_others->isChecked())
        settings.choices.insert(tabKeys[TextTab], u"others"_s);
    if (m_roles->isChecked())
        settings.choices.insert(tabKeys[NamesTab], u"roles"_s);
    return settings;
}

void ComparePage::restore(ComparisonId comparison, const ComparisonSettings &settings)
{
    for (const auto &[tab, page] : choosingTabs()) {
        if (const auto choice = settings.choices.constFind(tabKeys[size_t(tab)]);
            choice != settings.choices.cend())
            page->setChoice(*choice);
    }
    m_conflicts->setChecked(settings.choices.value(tabKeys[ClaimsTab]) == "conflicts"_L1);
    {
        const QSignalBlocker others(m_others); // what they ask for is computed below
        const QSignalBlocker roles(m_roles);
        m_others->setChecked(settings.choices.value(tabKeys[TextTab]) == "others"_L1);
        m_roles->setChecked(settings.choices.value(tabKeys[NamesTab]) == "roles"_L1);
    }
    m_textsStale = true;
    m_tablesStale = true;
    const auto tab = std::ranges::find(tabKeys, settings.tab);
    if (tab != tabKeys.end())
        setTab(Tab(tab - tabKeys.begin()));
    choose([&](const Readers &read) {
        m_scope.restore(read, settings.event, settings.articles, settings.texts);
    });
    setOptions(settings.options);
    m_saved->setOpened(comparison);
}

/// What is compared beside the texts; where all stand side by side, only the first of them stays.
std::vector<ArticleId> ComparePage::othersThan(std::vector<ArticleId> &texts) const
{
    if (texts.size() == m_scope.articles().size() && texts.size() > 1)
        texts.erase(texts.begin() + 1, texts.end());
    std::vector<ArticleId> others;
    for (const ArticleId id : m_scope.articles()) {
        if (!std::ranges::contains(texts, id))
            others.push_back(id);
    }
    return others;
}

size_t ComparePage::columnsWanted() const
{
    const bool withOthers = m_others->isChecked() && m_scope.articles().size() > 1;
    return withOthers ? std::max<size_t>(m_scope.texts().size(), 2) : m_scope.texts().size();
}

std::vector<std::pair<ComparePage::Tab, ComparisonTab *>> ComparePage::choosingTabs() const
{
    return {{VoicesTab, m_voices}, {FramesTab, m_frames}, {WordsTab, m_words}};
}

/// After articles or events changed: looking for the dates of many takes a while, so that it waits for eyes.
void ComparePage::refreshScope()
{
    m_scopeStale = !isVisible();
    if (!m_scopeStale)
        change([this](const Readers &read) { m_scope.refresh(read); });
}

void ComparePage::describeNothing()
{
    if (m_project.read().articles.count() == 0)
        m_nothing->setTexts(
            tr("No articles yet"),
            tr("Texts stand side by side here, with what they share connected, and tables say "
               "who claims what, who calls whom what, and who uses which frame."),
            m_project.isReadOnly() ? QString() : tr("Import articles…"));
    else
        m_nothing->setTexts(
            tr("Choose articles to compare"),
            tr("Their texts stand side by side here, with what they share connected, and "
               "tables say who claims what, who calls whom what, and who uses which frame. "
               "Or select articles in the list and choose Compare, or choose an event above."),
            tr("Choose an article"));
}

bool ComparePage::isSettled() const
{
    const TablePage *table = shownTable();
    return !m_textsStale && !m_tablesStale && !m_textsJob.isRunning() && !m_tablesJob.isRunning()
        && (!table || table->table()->isArranged()) && m_claimContext->isSettled()
        && std::ranges::all_of(m_computedTabs, &ComparisonTab::isSettled);
}

} // namespace parallax
