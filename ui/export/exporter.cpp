#include "ui/export/exporter.h"

#include "models/export/export_tagged_csv.h"
#include "models/items/counted.h"
#include "models/jobs/job_runner.h"
#include "models/project/project.h"
#include "models/settings/settings.h"
#include "ui/export/csv_dialog.h"

#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

namespace parallax {

using namespace Qt::StringLiterals;

Exporter::Exporter(const Project &project, Settings &settings, JobRunner &jobs, QWidget *window)
    : m_project(project)
    , m_settings(settings)
    , m_jobs(jobs)
    , m_window(window)
{ }

void Exporter::ask()
{
    auto *dialog = new CsvDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (const QString target = askTarget(); !target.isEmpty())
            exportCsv(target, dialog->options(), dialog->filter());
    });
    dialog->open();
}

QString Exporter::askTarget()
{
    QString folder = m_settings.value(settings::exportFolder);
    if (folder.isEmpty() || !QFileInfo(folder).isDir())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = QFileInfo(m_project.path()).completeBaseName() + ".csv"_L1;
    const QString target = QFileDialog::getSaveFileName(m_window, tr("Export tagged CSV"),
                                                        QDir(folder).filePath(name), tr("CSV files (*.csv)"));
    if (!target.isEmpty())
        m_settings.set(settings::exportFolder, QFileInfo(target).path());
    return target;
}

void Exporter::exportCsv(const QString &target, const CsvOptions &options, const QString &filter)
{
    auto rows = std::make_shared<Result<std::int64_t>>(0);
    const auto work = [rows, target, options, filter, project = m_project.path()](JobContext &context) {
        *rows = exportTaggedCsv(project, target, options, filter, [&](std::int64_t done, std::int64_t total) {
            context.report(done, total);
            return !context.isCancelled();
        });
    };
    const auto done = [this, rows, target] {
        if (*rows)
            Q_EMIT finished(tr("%1 written to %2.").arg(counted(**rows, tr("1 tag"), tr("%1 tags")), target));
        else
            Q_EMIT failed(rows->error().message);
    };
    const auto cancelled = [this] { Q_EMIT failed(tr("The export was cancelled; no file was written.")); };
    m_jobs.start(tr("Exporting"), work, done, cancelled);
}

} // namespace parallax
