#pragma once

#include "ui/main_window/history.h"

#include <QObject>

#include <memory>
#include <vector>

class QAction;
class QSplitter;
class QWidget;

namespace parallax {

class ArticlePanel;
class JobRunner;
class Modes;
class Project;
class Settings;

/// A project that is open in the window: its pages and panels, the one article that is current in all of
/// them, and where one has been. Made when the project opens, gone when it closes.
class Workspace : public QObject
{
    Q_OBJECT
public:
    /// `import` is offered where articles are missing.
    Workspace(std::unique_ptr<Project> project, Settings &settings, JobRunner &jobs, QAction *import);
    ~Workspace() override; ///< ends all jobs and leaves one file behind

    Project &project() const { return *m_project; }
    Modes *modes() const { return m_modes; }
    ArticlePanel *articles() const { return m_articles; }
    QSplitter *leftPanel() const { return m_left; }
    QWidget *rightPanel() const { return m_right; }

    Mode mode() const;
    void setMode(Mode mode);
    std::optional<ArticleId> currentArticle() const { return m_current; }
    void setCurrentArticle(std::optional<ArticleId> article);
    /// Goes to Read and to the place.
    void openArticle(ArticleId article, std::optional<Span> place = {});
    void compareArticles(const std::vector<ArticleId> &articles);

    const History &history() const { return m_history; }
    void goBack();
    void goForward();

    void undo();
    void redo();

Q_SIGNALS:
    void modeChanged(parallax::Mode mode);
    void historyChanged();
    void failed(const QString &sentence);
    void told(const QString &sentence);
    void offered(const QString &sentence, QAction *action); ///< told, and what may come next

private:
    void go(const Visit &visit);
    void remember(std::optional<Span> span = {});

    std::unique_ptr<Project> m_project;
    JobRunner &m_jobs;
    Modes *m_modes; ///< deleted here, though the window is their parent
    ArticlePanel *m_articles;
    QSplitter *m_left; ///< articles, and the codebook below
    QWidget *m_right;
    History m_history;
    std::optional<ArticleId> m_current;
};

} // namespace parallax
