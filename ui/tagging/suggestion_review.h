#pragma once

#include "models/domain/span.h"
#include "models/items/suggested_names_model.h"

#include <QDialog>

#include <map>
#include <optional>

class QAction;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace parallax {

class Chip;
class ElidedLabel;
class EmptyState;
class PassagesPanel;
class Settings;

/// All pending suggestions of the project by name, to decide on many at once: the names on the left, the
/// passages of the current one on the right. Doesn't block the window.
class SuggestionReview : public QDialog
{
    Q_OBJECT
public:
    /// @param project outlives the dialog
    SuggestionReview(Project &project, Settings &settings, JobRunner &jobs, QWidget *parent = nullptr);

    SuggestedNamesModel *model() const { return m_model; }
    QTableView *table() const { return m_table; }
    PassagesPanel *passages() const { return m_passages; }
    void say(const QString &sentence);       ///< what was decided last, beside the buttons
    void sayFailed(const QString &sentence); ///< why nothing was

Q_SIGNALS:
    void namesDecided(const std::vector<parallax::SuggestedKey> &names, parallax::SuggestionState verdict);
    void articleActivated(parallax::ArticleId article, std::optional<parallax::Span> place);
    void suggestRequested();
    void undoRequested();
    void redoRequested();
    void failed(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    using Show = SuggestedNamesModel::Show;
    void build();
    QWidget *buildFilter();
    QWidget *buildButtons();
    void dressTable();
    void makeHistory();
    QAction *makeVerdict(const QString &text, const QString &tip, const QKeySequence &key,
                         SuggestionState verdict);
    void follow(); ///< the project's suggestions changed
    void showFilter();
    void showLoaded();
    void showState(); ///< the names, or why there are none
    void fillEmpty(); ///< does what the empty state offers
    void showPassages();
    void updateVerdicts();
    std::vector<int> selectedRows() const;
    void decide(SuggestionState verdict);

    Project &m_project;
    Settings &m_settings;
    SuggestedNamesModel *m_model;
    QTableView *m_table;
    PassagesPanel *m_passages;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QLineEdit *m_text;
    std::map<Show, Chip *> m_chips;
    QAction *m_accept;
    QAction *m_reject;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QPushButton *m_acceptButton = nullptr;
    QPushButton *m_rejectButton = nullptr;
    ElidedLabel *m_said = nullptr;
    int m_current = 0;            ///< the row to go to when the names were read again
    std::optional<int> m_decided; ///< the first of the rows that were decided on, until they are gone
    bool m_isStale = true;
    bool m_wasRead = false;
};

} // namespace parallax
