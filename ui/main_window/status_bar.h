#pragma once

#include <QStatusBar>

#include <memory>

class QLabel;
class QToolButton;

namespace parallax {

class JobIndicator;
class JobRunner;
class Project;
class ProjectCounts;

/// Whether everything is saved, how much there is, who codes, and what runs.
class StatusBar : public QStatusBar
{
    Q_OBJECT
public:
    explicit StatusBar(JobRunner &jobs, QWidget *parent = nullptr);
    ~StatusBar() override;

    /// nullptr: none is open.
    void setProject(Project *project);
    void setCoder(const QString &name);

Q_SIGNALS:
    void coderClicked();

private:
    void showState();
    void showCounts();

    Project *m_project = nullptr;
    std::unique_ptr<ProjectCounts> m_counts;
    QLabel *m_check; ///< apart from the words: its font is another one, on another line
    QLabel *m_saved;
    QLabel *m_amounts;
    QToolButton *m_coder;
    JobIndicator *m_job;
};

} // namespace parallax
