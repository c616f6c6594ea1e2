#pragma once

#include "models/domain/code.h"

#include <QWidget>

#include <functional>

class QAction;
class QStackedWidget;
class QTreeView;

namespace parallax {

class CodeTreeModel;
class InlineText;
class Project;
class SectionHeader;

/// The tree of codes: add, rename, move, colour, define, delete, and tag the selected words with one.
class CodebookPanel : public QWidget
{
    Q_OBJECT
public:
    CodebookPanel(Project &project, QWidget *parent);

Q_SIGNALS:
    /// Double click or Enter: the selected words are to get this code.
    void codeActivated(parallax::CodeId code);
    void failed(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeActions();
    void add(std::optional<CodeId> parent);
    void removeCurrent();
    void change(const std::function<void(Code &)> &how);
    void showMenu(const QPoint &at);
    void currentChanged();
    void modelReset();
    std::optional<Code> current() const;

    Project &m_project;
    CodeTreeModel *m_model;
    SectionHeader *m_header;
    QStackedWidget *m_stack;
    QTreeView *m_tree;
    QWidget *m_empty;
    InlineText *m_definition;
    QAction *m_add;
    QAction *m_addBelow;
    QAction *m_rename;
    QAction *m_remove;
    QAction *m_tag;
    std::optional<CodeId> m_kept; ///< current, over a reset of the model
    bool m_hadFocus = false;      ///< the tree or a name being edited in it, before a reset
};

} // namespace parallax
