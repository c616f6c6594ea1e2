#pragma once

#include "models/domain/ids.h"
#include "models/jobs/import_files.h"

#include <QObject>

#include <optional>

class QWidget;

namespace parallax {

class JobRunner;
class Project;

/// Imports into the open project while the window goes on; its progress stands in the status bar. Dialogs
/// stand before `window`.
class Importer : public QObject
{
    Q_OBJECT
public:
    Importer(Project &project, JobRunner &jobs, QWidget *window);

    /// Files and folders.
    void start(const QStringList &inputs);
    /// The table of the import that ended last; nothing before one has.
    void showSummary();

Q_SIGNALS:
    /// Ended, whatever became of each input; `sentence` says it in short.
    void finished(const QString &sentence);
    void failed(const QString &sentence); ///< nothing was imported
    void articleActivated(parallax::ArticleId article);

private:
    void take(const Result<ImportSummary> &result);

    Project &m_project;
    JobRunner &m_jobs;
    QWidget *m_window;
    std::optional<ImportSummary> m_summary;
};

} // namespace parallax
