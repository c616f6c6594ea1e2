#pragma once

#include "models/items/compared_tables.h"
#include "models/items/compared_texts.h"
#include "models/items/comparison_settings.h"
#include "models/jobs/latest_job.h"
#include "ui/comparison/comparison_scope.h"

#include "models/domain/span.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace parallax {

class Changes;
class Chip;
class ClaimContext;
class ClaimsTableModel;
class ComparisonTab;
class EmptyState;
class FramesPage;
class KindChip;
class NamesTableModel;
class Project;
class SavedButton;
class ScopeBar;
class Settings;
class SummaryPage;
class TablePage;
class TextColumns;
class VoicesPage;
class WordsPage;

/// Compares articles, or those of an event: their texts side by side, their claims, their names.
class ComparePage : public QWidget
{
    Q_OBJECT
public:
    enum Tab { SummaryTab, TextTab, ClaimsTab, NamesTab, VoicesTab, FramesTab, WordsTab };

    ComparePage(Project &project, Settings &settings, JobRunner &jobs, QWidget *parent = nullptr);
    ~ComparePage() override;

    void setArticles(std::vector<ArticleId> articles);
    void setEvent(EventId event);
    /// Where nobody has chosen yet, its event, or it alone, is what the page shows.
    void setCurrentArticle(std::optional<ArticleId> article);
    const ComparisonScope &scope() const { return m_scope; }
    const ComparisonOptions &options() const { return m_options; }
    void setOptions(const ComparisonOptions &options);
    Chip *suggestionsSwitch() const { return m_suggestions; }
    QComboBox *columnChoice() const { return m_columnChoice; }
    SavedButton *saved() const { return m_saved; }
    ComparisonSettings settings() const;
    void restore(ComparisonId comparison, const ComparisonSettings &settings);

    Tab tab() const;
    void setTab(Tab tab);
    TextColumns *texts() const { return m_columns; }
    SummaryPage *summary() const { return m_summary; }
    TablePage *claims() const { return m_claims; }
    TablePage *names() const { return m_names; }
    FramesPage *frames() const { return m_frames; }
    VoicesPage *voices() const { return m_voices; }
    WordsPage *words() const { return m_words; }
    /// For the View menu; the page owns them.
    QList<QAction *> viewActions() const { return m_actions; }
    bool isSettled() const; ///< nothing is being computed or waits for the page to be seen

Q_SIGNALS:
    void articleActivated(parallax::ArticleId article, std::optional<parallax::Span> place);
    void importRequested();                                 ///< there is nothing to choose from
    void savedRequested(parallax::ComparisonId comparison); ///< that may be a matrix
    void failed(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *buildHead();
    void buildCounting(QWidget *head);
    void buildActions();
    void fillColumns();
    std::vector<std::pair<Tab, ComparisonTab *>> choosingTabs() const;
    void connectParts();
    void follow();
    void suggest();
    void showScope();
    void refreshScope();
    void describeNothing();
    void recordScope();                                              ///< for exports
    void choose(const std::function<void(const Readers &)> &change); ///< a person's choice
    void change(const std::function<void(const Readers &)> &change);
    void compute();
    void computeTexts();
    void showRoles(bool roles);
    void computeTables();
    void takeTexts(Result<ComparedTexts> texts);
    void takeTables(Result<ComparedTables> tables);
    void showTab();
    void refreshTabs(bool withWords);
    TablePage *shownTable() const; ///< null on the texts
    std::vector<ArticleId> othersThan(std::vector<ArticleId> &texts) const;
    size_t columnsWanted() const;
    void describeNames();
    void showEmptyTables();
    void fade();

    Project &m_project;
    Settings &m_settings;
    JobRunner &m_jobs;
    ComparisonScope m_scope;
    ComparisonOptions m_options;
    std::optional<ArticleId> m_current;
    bool m_chosen = false; ///< somebody said what to compare
    bool m_scopeStale = false;
    bool m_textsStale = true;
    bool m_tablesStale = true;
    LatestJob m_textsJob;
    LatestJob m_tablesJob;

    ClaimsTableModel *m_claimsModel;
    NamesTableModel *m_namesModel;
    ScopeBar *m_scopeBar = nullptr;
    QWidget *m_kinds = nullptr;
    std::vector<KindChip *> m_kindChips;
    Chip *m_conflicts = nullptr;
    Chip *m_others = nullptr;      ///< one column of text is everything the others say
    Chip *m_roles = nullptr;       ///< the names table shows what actors do
    Chip *m_suggestions = nullptr; ///< whether pending ones are counted
    QComboBox *m_columnChoice = nullptr;
    SavedButton *m_saved = nullptr;
    QPushButton *m_export = nullptr;
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_stack = nullptr; ///< nothing chosen, or the tabs
    QStackedWidget *m_pages = nullptr;
    QStackedWidget *m_textStack = nullptr; ///< too few texts, or the columns
    EmptyState *m_nothing = nullptr;
    EmptyState *m_single = nullptr;
    TextColumns *m_columns = nullptr;
    SummaryPage *m_summary = nullptr;
    TablePage *m_claims = nullptr;
    ClaimContext *m_claimContext = nullptr;
    TablePage *m_names = nullptr;
    FramesPage *m_frames = nullptr;
    VoicesPage *m_voices = nullptr;
    WordsPage *m_words = nullptr;
    std::vector<ComparisonTab *> m_computedTabs; ///< those that compute for themselves
    QList<QAction *> m_actions;
};

} // namespace parallax
