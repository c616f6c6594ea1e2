#pragma once

#include "models/domain/span.h"
#include "models/items/timeline_data.h"
#include "models/jobs/latest_job.h"

#include <QWidget>

#include <memory>

class QAction;
class QStackedLayout;
class QTableView;

namespace parallax {

class Changes;
class Chip;
class EmptyState;
class OverviewStrip;
class Project;
class TimelineChart;
class TimelineTableModel;
struct TimelineView;

/// The Timeline mode: chart, overview and a table of what is in view. Reads in a job; nothing here waits.
class TimelinePage : public QWidget
{
    Q_OBJECT
public:
    TimelinePage(Project &project, JobRunner &jobs, QWidget *parent = nullptr);
    ~TimelinePage() override;

    void setCurrentArticle(std::optional<ArticleId> article);
    /// Fit, zoom in, zoom out, export picture.
    QList<QAction *> viewActions() const { return m_actions; }
    /// Whether what the page shows is up to date; loaded() says when it becomes so.
    bool isLoaded() const { return m_isLoaded; }
    /// Writes the chart as a picture: SVG, or PNG by the path's suffix. exported() or failed() follows.
    void exportTo(const QString &path);

Q_SIGNALS:
    void articleActivated(parallax::ArticleId article, std::optional<parallax::Span> place);
    void eventActivated(parallax::EventId event);
    void importRequested();
    void failed(const QString &sentence);
    void exported(const QString &path);
    void loaded();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeBar();
    void makeActions();
    void reload();
    void take(std::shared_ptr<const TimelineData> read);
    void setWindow(TimeWindow window);
    void fit();
    void zoom(double factor);
    void showWindow();
    void showView(TimelineView view);
    void showTable(const std::vector<ArticleId> &only);
    void showUndated();
    void activate(int row);
    void openHappening(const Happening &happening);
    void exportPicture();

    Project &m_project;
    LatestJob m_job;
    LatestJob m_windowJob;
    std::shared_ptr<const TimelineData> m_data;
    std::optional<TimeWindow> m_window;
    bool m_isLoaded = false;
    bool m_isStale = true; ///< changed while hidden: read again when shown
    std::optional<ArticleId> m_current;

    QStackedLayout *m_stack;
    EmptyState *m_empty;
    TimelineChart *m_chart;
    OverviewStrip *m_overview;
    TimelineTableModel *m_model;
    QTableView *m_table;
    Chip *m_published;
    Chip *m_happened;
    Chip *m_undated;
    QList<QAction *> m_actions;
};

} // namespace parallax
