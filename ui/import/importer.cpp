#include "ui/import/importer.h"

#include "models/jobs/import_job.h"
#include "models/project/project.h"
#include "ui/import/import_summary_dialog.h"

namespace parallax {

Importer::Importer(Project &project, JobRunner &jobs, QWidget *window)
    : m_project(project)
    , m_jobs(jobs)
    , m_window(window)
{ }

void Importer::start(const QStringList &inputs)
{
    if (inputs.isEmpty())
        return;
    if (m_project.isReadOnly()) {
        Q_EMIT failed(m_project.readOnlyReason());
        return;
    }
    if (m_project.isBeingWritten()) {
        Q_EMIT failed(tr("Another import is running; start this one when it has ended."));
        return;
    }
    ImportRequest request;
    request.inputs = inputs;
    startImport(m_project, m_jobs, request, [this](const Result<ImportSummary> &result) { take(result); });
}

void Importer::take(const Result<ImportSummary> &result)
{
    if (!result) {
        Q_EMIT failed(result.error().message);
        return;
    }
    m_summary = *result;
    Q_EMIT finished(importSentence(*result));
    if (result->count(ImportLine::Status::Imported) < int(result->lines.size()))
        showSummary();
}

void Importer::showSummary()
{
    if (!m_summary)
        return;
    auto *dialog = new ImportSummaryDialog(*m_summary, m_window);
    connect(dialog, &ImportSummaryDialog::articleActivated, this, &Importer::articleActivated);
    dialog->show();
}

} // namespace parallax
