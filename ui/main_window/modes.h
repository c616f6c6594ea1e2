#pragma once

#include "models/domain/ids.h"
#include "models/domain/span.h"
#include "ui/main_window/mode.h"

#include <QStackedWidget>

#include <vector>

namespace parallax {

class JobRunner;
class Project;
class Settings;
class TimelinePage;

/// The pages of an open project, one for each mode, and what they have for the menus and the right dock.
class Modes : public QStackedWidget
{
    Q_OBJECT
public:
    Modes(Project &project, Settings &settings, JobRunner &jobs, QWidget *parent = nullptr);

    Mode mode() const;
    void setMode(Mode mode);
    /// Shows the article on the page of the current mode, without changing the mode.
    void setCurrentArticle(std::optional<ArticleId> article);
    /// In Read, scrolled to the place.
    void openArticle(ArticleId article, std::optional<Span> place);
    void compareArticles(const std::vector<ArticleId> &articles);

    /// For the View, Annotate and Edit menus; the pages own them.
    QList<QAction *> viewActions() const;
    QList<QAction *> annotateActions() const;
    QList<QAction *> findActions() const;
    /// For the right dock; nullptr for none.
    QWidget *inspector() const;

Q_SIGNALS:
    /// A page opens an article: the window goes to Read and to the place.
    void articleActivated(parallax::ArticleId article, std::optional<parallax::Span> place);
    void importRequested();
    void failed(const QString &sentence);

private:
    TimelinePage *m_timeline;
};

} // namespace parallax
