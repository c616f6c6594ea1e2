#pragma once

#include "models/export/csv_writer.h"

#include <QObject>

class QWidget;

namespace parallax {

class JobRunner;
class Project;
class Settings;

/// Exports from the open project while the window goes on. Dialogs stand before `window`.
class Exporter : public QObject
{
    Q_OBJECT
public:
    Exporter(const Project &project, Settings &settings, JobRunner &jobs, QWidget *window);

    /// Asks how and where to.
    void ask();
    void exportCsv(const QString &target, const CsvOptions &options, const QString &filter);

Q_SIGNALS:
    void finished(const QString &sentence);
    void failed(const QString &sentence);

private:
    QString askTarget();

    const Project &m_project;
    Settings &m_settings;
    JobRunner &m_jobs;
    QWidget *m_window;
};

} // namespace parallax
