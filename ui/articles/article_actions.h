#pragma once

#include "models/domain/ids.h"
#include "models/domain/result.h"

#include <QObject>

#include <vector>

class QAction;
class QMenu;
class QWidget;

namespace parallax {

class Project;

/// What is done with the articles that are selected in the list; the same actions stand in its context menu
/// and in the menu bar. Undone by Undo, so nothing asks twice.
class ArticleActions : public QObject
{
    Q_OBJECT
public:
    /// `list` is the widget with the selection: Delete works there only, and dialogs stand before it.
    ArticleActions(Project &project, QWidget *list);

    void setSelected(std::vector<ArticleId> articles);
    const std::vector<ArticleId> &selected() const { return m_selected; }
    /// Asks for the source of the selected articles where it is missing, else for their date.
    void fillIn();
    /// To be called when the project begins or ends to take edits.
    void update();

    QAction *open;
    QAction *compare;
    QAction *setTitle;
    QAction *setSource;
    QAction *setDate;
    QAction *newEvent;
    QAction *showOriginal;
    QAction *earlierTexts;
    QAction *extractAgain;
    QAction *remove;
    /// Add to event: made anew when it opens, from the events there are.
    QMenu *eventMenu;
    /// The same of attributes that comparisons can be grouped by.
    QMenu *attributeMenu;
    void fill(QMenu &menu) const;
    /// Those that change articles, for the Edit menu.
    QList<QAction *> edits() const;

Q_SIGNALS:
    void openRequested(parallax::ArticleId article);
    void compareRequested(const std::vector<parallax::ArticleId> &articles);
    /// The originals are to be read anew.
    void extractAgainRequested(const std::vector<parallax::ArticleId> &articles);
    void originalRequested(parallax::ArticleId article);
    void earlierTextsRequested(parallax::ArticleId article);
    void failed(const QString &sentence);

private:
    QAction *make(const QString &text, const QString &tip, const QKeySequence &shortcut);
    QString ofArticles(const QString &one, const QString &many) const;
    void report(const Result<void> &result);
    void askTitle();
    void askSource();
    void askDate();
    void askEvent();
    void askAttributeName();
    void askAttribute(const QString &name);
    void fillEventMenu();
    void fillAttributeMenu();

    Project &m_project;
    QWidget *m_list;
    std::vector<ArticleId> m_selected;
};

} // namespace parallax
