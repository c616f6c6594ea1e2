#pragma once

#include "models/domain/ids.h"

#include <QWidget>

class QListView;
class QStackedWidget;
class QToolButton;

namespace parallax {

class ArticleActions;
class ArticleFilterBar;
class ArticleListModel;
class EmptyState;
class Project;
class SectionHeader;

/// The project's articles beside the reading pane: filtered, sorted, opened, and changed many at once.
class ArticlePanel : public QWidget
{
    Q_OBJECT
public:
    /// `import` stands in the panel's head and in its empty state.
    ArticlePanel(Project &project, QAction *import, QWidget *parent = nullptr);

    ArticleActions &actions() const { return *m_actions; }
    ArticleFilterBar &filterBar() const { return *m_filter; }
    QListView *list() const { return m_list; }
    std::optional<ArticleId> current() const;
    /// Marks an article that was opened elsewhere; nothing is emitted.
    void setCurrent(std::optional<ArticleId> article);
    /// Goes to the article at the top, if there is one, as if it had been clicked.
    void openFirst();

Q_SIGNALS:
    /// Walked to with arrow keys or clicked.
    void currentChanged(std::optional<parallax::ArticleId> article);
    /// Double-clicked or Return: to be read.
    void activated(parallax::ArticleId article);
    void compareRequested(const std::vector<parallax::ArticleId> &articles);
    void failed(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *makeSortButton();
    void connectList();
    void showCounts();
    void takeSelection();
    void openChosen();
    void keepCurrent();
    void noteLeaving(const QModelIndex &parent, int first, int last);
    void settle();
    void showContextMenu(QPoint place);

    ArticleListModel *m_model;
    SectionHeader *m_header;
    ArticleFilterBar *m_filter;
    QStackedWidget *m_stack;
    QListView *m_list;
    EmptyState *m_empty;
    ArticleActions *m_actions;
    QAction *m_import;
    std::optional<ArticleId> m_current;
    std::optional<int> m_left; ///< the current article's row, which was just taken out of the list
    bool m_quiet = false;      ///< the list changes by itself, nobody chose
};

} // namespace parallax
