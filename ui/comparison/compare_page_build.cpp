#include "models/items/claims_table_model.h"
#include "models/items/names_table_model.h"
#include "models/project/project.h"
#include "ui/comparison/claim_context.h"
#include "ui/comparison/compare_page.h"
#include "ui/comparison/comparison_table.h"
#include "ui/comparison/frames_page.h"
#include "ui/comparison/kind_chip.h"
#include "ui/comparison/saved_button.h"
#include "ui/comparison/scope_bar.h"
#include "ui/comparison/summary_page.h"
#include "ui/comparison/table_page.h"
#include "ui/comparison/text_columns.h"
#include "ui/comparison/voices_page.h"
#include "ui/comparison/words_page.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_state.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

constexpr int claimWidth = 230;
constexpr int entityWidth = 190;
constexpr int totalWidth = 92;

} // namespace

void ComparePage::build()
{
    QWidget *head = buildHead(); // first: Tab goes from above to below
    m_stack = new QStackedWidget(this);
    m_pages = new QStackedWidget(m_stack);
    m_nothing = new EmptyState({}, {}, {}, m_stack);
    m_textStack = new QStackedWidget(m_pages);
    m_single = new EmptyState(tr("Nothing to compare with yet"),
                              tr("Texts stand side by side from two articles on."), tr("Add an article"),
                              m_textStack);
    m_columns = new TextColumns(m_textStack);
    m_textStack->addWidget(m_single);
    m_textStack->addWidget(m_columns);
    m_claims = new TablePage(*m_claimsModel, m_project, m_settings, m_jobs, m_pages);
    m_claims->table()->setAccessibleName(tr("Claims by source"));
    m_claims->table()->setObjectName(u"claimsTable"_s);
    m_claims->table()->setLeadWidths({claimWidth});
    m_names = new TablePage(*m_namesModel, m_project, m_settings, m_jobs, m_pages);
    m_names->table()->setAccessibleName(tr("Names by source"));
    m_names->table()->setObjectName(u"namesTable"_s);
    m_names->table()->setLeadWidths({entityWidth, totalWidth});
    m_voices = new VoicesPage(m_project, m_settings, m_jobs, m_pages);
    m_frames = new FramesPage(m_project, m_settings, m_jobs, m_pages);
    m_words = new WordsPage(m_project, m_settings, m_jobs, m_pages);
    m_claimContext = new ClaimContext(m_project, m_jobs, *m_claimsModel, *m_claims);
    m_summary = new SummaryPage(m_project, m_settings, m_jobs, m_pages);
    m_computedTabs = {m_summary, m_voices, m_frames, m_words};
    for (QWidget *page : std::initializer_list<QWidget *>{m_summary, m_textStack, m_claims, m_names, m_voices,
                                                          m_frames, m_words})
        m_pages->addWidget(page);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(m_pages);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_stack, 1);
    setFocusProxy(m_tabs);
    showEmptyTables();
    describeNames();
    buildActions();
}

QWidget *ComparePage::buildHead()
{
    auto *head = new QWidget(this);
    m_scopeBar = new ScopeBar(m_project, head);
    m_tabs = new QTabBar(head);
    m_tabs->setDocumentMode(true);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Comparison tabs"));
    for (const QString &title :
         {tr("Summary"), tr("Text"), tr("Claims"), tr("Names"), tr("Voices"), tr("Frames"), tr("Words")})
        m_tabs->addTab(title);
    m_tabs->setCurrentIndex(TextTab);
    m_kinds = new QWidget(head);
    auto *kinds = new QHBoxLayout(m_kinds);
    kinds->setContentsMargins(0, 0, 0, 0);
    kinds->setSpacing(6);
    for (const Relation relation : {Relation::Shared, Relation::Reworded, Relation::Related}) {
        m_kindChips.push_back(new KindChip(relation, m_kinds));
        m_kindChips.back()->setCount(0);
        kinds->addWidget(m_kindChips.back());
    }
    m_conflicts = new Chip(tr("Conflicts only"), head);
    m_conflicts->setCheckable(true);
    m_conflicts->setObjectName(u"conflictsOnly"_s);
    m_others = new Chip(tr("The others in one"), head);
    m_others->setCheckable(true);
    m_others->setObjectName(u"othersInOne"_s);
    m_others->setToolTip(
        tr("One column more: everything that the other compared articles say, each thing once. "
           "Where all stand side by side, the first one stands against the others."));
    m_roles = new Chip(tr("Who acts"), head);
    m_roles->setCheckable(true);
    m_roles->setObjectName(u"actorRoles"_s);
    m_roles->setToolTip(
        tr("Instead of labels: how often each source lets an actor act, or be acted on with or "
           "without saying by whom. English articles only."));
    m_export = new QPushButton(tr("Export…"), head);

    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(12, 0, 12, 6);
    tools->setSpacing(8);
    tools->addWidget(m_tabs, 0, Qt::AlignBottom);
    tools->addStretch(1);
    for (QWidget *tool : {m_kinds, static_cast<QWidget *>(m_conflicts), static_cast<QWidget *>(m_roles),
                          static_cast<QWidget *>(m_export)})
        tools->addWidget(tool);
    buildCounting(head);
    auto *scope = new QHBoxLayout;
    scope->setContentsMargins(12, 8, 12, 6);
    scope->setSpacing(8);
    scope->addWidget(m_scopeBar, 1);
    auto *counting = new QHBoxLayout;
    counting->setSpacing(8);
    for (QWidget *tool : std::initializer_list<QWidget *>{m_others, m_columnChoice, m_suggestions, m_saved})
        counting->addWidget(tool, 0, Qt::AlignVCenter);
    scope->addLayout(counting);
    scope->setAlignment(counting, Qt::AlignTop);
    auto *line = new QFrame(head);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    line->setFixedHeight(1);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(scope);
    column->addLayout(tools);
    column->addWidget(line);
    return head;
}

/// What tables count, and into which columns.
void ComparePage::buildCounting(QWidget *head)
{
    m_columnChoice = new QComboBox(head);
    m_columnChoice->setObjectName(u"comparisonColumns"_s);
    m_columnChoice->setAccessibleName(tr("Columns of the tables"));
    m_columnChoice->setToolTip(tr("What the columns of the tables are"));
    m_columnChoice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_columnChoice->setMinimumContentsLength(10);
    fillColumns();
    m_suggestions = new Chip(tr("Suggestions"), head);
    m_suggestions->setCheckable(true);
    m_suggestions->setObjectName(u"countSuggestions"_s);
    m_suggestions->setAccessibleName(tr("Count pending suggestions"));
    m_suggestions->setToolTip(tr(
        "Count pending suggestions of names and claims as if they were accepted; events count in no table. "
        "Figures that hold some have a dotted line below, and exports say so."));
    m_saved = new SavedButton(m_project, [this] { return settings(); }, head);
}

void ComparePage::buildActions()
{
    const auto add = [this](const QString &text, const QKeySequence &keys, auto &&run) {
        auto *action = new QAction(text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, run);
        addAction(action);
        m_actions << action;
    };
    add(tr("Compare: &summary"), Qt::ALT | Qt::Key_0, [this] { setTab(SummaryTab); });
    add(tr("Compare &text"), Qt::ALT | Qt::Key_1, [this] { setTab(TextTab); });
    add(tr("Compare &claims"), Qt::ALT | Qt::Key_2, [this] { setTab(ClaimsTab); });
    add(tr("Compare &names"), Qt::ALT | Qt::Key_3, [this] { setTab(NamesTab); });
    add(tr("Compare &voices"), Qt::ALT | Qt::Key_4, [this] { setTab(VoicesTab); });
    add(tr("Compare &frames"), Qt::ALT | Qt::Key_5, [this] { setTab(FramesTab); });
    add(tr("Compare &words"), Qt::ALT | Qt::Key_6, [this] { setTab(WordsTab); });
    add(tr("&Add article to comparison…"), Qt::ALT | Qt::Key_Plus, [this] { m_scopeBar->pickArticle(); });
}

void ComparePage::connectParts()
{
    connect(m_tabs, &QTabBar::currentChanged, this, &ComparePage::showTab);
    connect(m_scopeBar, &ScopeBar::eventChosen, this, &ComparePage::setEvent);
    connect(m_scopeBar, &ScopeBar::eventCleared, this,
            [this] { choose([this](const Readers &) { m_scope.clearEvent(); }); });
    connect(m_scopeBar, &ScopeBar::articleAdded, this,
            [this](ArticleId article) { choose([&](const Readers &read) { m_scope.add(read, article); }); });
    connect(m_scopeBar, &ScopeBar::articleRemoved, this,
            [this](ArticleId article) { choose([&](const Readers &) { m_scope.remove(article); }); });
    connect(m_scopeBar, &ScopeBar::articleActivated, this,
            [this](ArticleId article) { Q_EMIT articleActivated(article, std::nullopt); });
    connect(m_nothing, &EmptyState::actionRequested, this, [this] {
        if (m_project.read().articles.count() == 0)
            Q_EMIT importRequested();
        else
            m_scopeBar->pickArticle();
    });
    connect(m_single, &EmptyState::actionRequested, m_scopeBar, &ScopeBar::pickArticle);
    connect(m_columns, &TextColumns::articleActivated, this, &ComparePage::articleActivated);
    for (KindChip *chip : m_kindChips)
        connect(chip, &KindChip::toggled, this, &ComparePage::fade);
    for (TablePage *page : {m_claims, m_names}) {
        connect(page, &TablePage::articleActivated, this, &ComparePage::articleActivated);
        connect(page, &TablePage::failed, this, &ComparePage::failed);
    }
    for (ComparisonTab *tab : m_computedTabs) {
        connect(tab, &ComparisonTab::articleActivated, this, &ComparePage::articleActivated);
        connect(tab, &ComparisonTab::failed, this, &ComparePage::failed);
        connect(tab, &ComparisonTab::changed, this, &ComparePage::recordScope);
        connect(tab, &ComparisonTab::changed, this, &ComparePage::showTab);
    }
    connect(m_suggestions, &Chip::toggled, this, [this](bool on) { setOptions({on, m_options.columns}); });
    connect(m_columnChoice, &QComboBox::currentIndexChanged, this, [this] {
        const auto chosen = columnChoiceFromString(m_columnChoice->currentData().toString());
        setOptions({m_options.suggestions, chosen.value_or(ColumnChoice())});
    });
    connect(m_saved, &SavedButton::openRequested, this, &ComparePage::savedRequested);
    connect(m_saved, &SavedButton::failed, this, &ComparePage::failed);
    connect(m_claimContext, &ClaimContext::failed, this, &ComparePage::failed);
    connect(m_conflicts, &Chip::toggled, this, [this](bool only) {
        m_claims->reload([&] { m_claimsModel->setConflictsOnly(only); });
        showEmptyTables();
        showTab();
    });
    connect(m_others, &Chip::toggled, this, [this] {
        m_textsStale = true;
        showScope();
        compute();
    });
    connect(m_roles, &Chip::toggled, this, &ComparePage::showRoles);
    connect(m_claims->empty(), &EmptyState::actionRequested, m_conflicts,
            [this] { m_conflicts->setChecked(false); });
    connect(m_export, &QPushButton::clicked, this,
            [this] { shownTable()->table()->exportAction()->trigger(); });
}

/// For exports.
void ComparePage::describeNames()
{
    m_names->setSettings({{tr("Shown"),
                           m_namesModel->shown() == NamesTableModel::Roles
                               ? tr("roles that clauses give actors, found by the program")
                               : tr("labels")}});
}

void ComparePage::showEmptyTables()
{
    if (m_conflicts && m_conflicts->isChecked())
        m_claims->empty()->setTexts(
            tr("No conflicts"), tr("No tagged claim is both asserted and denied, or given different values."),
            tr("Show all claims"));
    else
        m_claims->empty()->setTexts(tr("No claims tagged in these articles"),
                                    tr("In Read, select the words that state a claim and press C. Who "
                                       "asserts, denies or leaves out each "
                                       "claim then stands here."));
    m_names->empty()->setTexts(tr("No names tagged in these articles"),
                               tr("In Read, select the words that name a person, a group or a place and "
                                  "press E. What each source calls "
                                  "them then stands here."));
}

} // namespace parallax
