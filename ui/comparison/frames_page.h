#pragma once

#include "models/domain/ids.h"
#include "models/domain/span.h"
#include "models/items/compared_frames.h"
#include "models/jobs/latest_job.h"

#include <QWidget>

class QComboBox;
class QStackedWidget;

namespace parallax {

class ElidedLabel;
class FramePairsModel;
class FramesTableModel;
class Project;
class Settings;
class TablePage;

/// The frames tab: code × source by the measure that is chosen, and code × code by what they stand together
/// in, with the passages behind each cell. Computes beside the window, and only while it is seen.
class FramesPage : public QWidget
{
    Q_OBJECT
public:
    FramesPage(Project &project, Settings &settings, JobRunner &jobs, QWidget *parent = nullptr);
    ~FramesPage() override;

    void setArticles(std::vector<ArticleId> articles);
    void refresh(); ///< the same articles, whose tags, names or dates have changed
    bool isSettled() const;

    QComboBox *measures() const { return m_choice; }
    TablePage *bySource() const { return m_bySource; }
    TablePage *together() const { return m_together; }
    TablePage *shown() const;

Q_SIGNALS:
    void articleActivated(parallax::ArticleId article, std::optional<parallax::Span> place);
    void failed(const QString &sentence);
    void changed(); ///< what the table shows is another

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build(Project &project, Settings &settings, JobRunner &jobs);
    void fillChoice();
    void choose();
    void compute();
    void take(Result<ComparedFrames> frames);

    QString m_path;
    std::vector<ArticleId> m_articles;
    bool m_isStale = false;
    LatestJob m_job;
    FramesTableModel *m_bySourceModel;
    FramePairsModel *m_togetherModel;
    QComboBox *m_choice = nullptr;
    ElidedLabel *m_meaning = nullptr;
    QStackedWidget *m_stack = nullptr;
    TablePage *m_bySource = nullptr;
    TablePage *m_together = nullptr;
};

} // namespace parallax
