#include "ui/import/importer.h"

#include "models/import/pasted_input.h"
#include "models/project/project.h"
#include "ui/import/import_dialog.h"
#include "ui/import/import_summary_dialog.h"
#include "ui/widgets/kept_size.h"

#include <QFile>
#include <QPointer>

#include <memory>

namespace parallax {

namespace {

/// Writes a file; why that failed, or nothing.
QString writeFault(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush())
        return {};
    return Importer::tr("%1: can't be written: %2.").arg(path, file.errorString());
}

} // namespace

Importer::Importer(Project &project, Settings &settings, JobRunner &jobs, QWidget *window)
    : m_project(project)
    , m_settings(settings)
    , m_jobs(jobs)
    , m_window(window)
{ }

Importer::~Importer()
{
    delete m_dialog;
}

ImportDialog *Importer::dialog() const
{
    return m_dialog;
}

void Importer::start(const QStringList &inputs)
{
    if (inputs.isEmpty())
        return;
    if (m_project.isReadOnly()) {
        Q_EMIT failed(m_project.readOnlyReason());
        return;
    }
    if (m_dialog && m_dialog->isStoring()) {
        Q_EMIT failed(tr("Articles are being imported; add more when that is done."));
        return;
    }
    if (!m_dialog) {
        m_dialog = new ImportDialog(m_project, m_settings, m_jobs, m_window);
        connect(m_dialog, &ImportDialog::imported, this, &Importer::take);
        m_dialog->show();
    }
    m_dialog->add(inputs);
    m_dialog->raise();
    m_dialog->activateWindow();
}

void Importer::paste(const QMimeData &data)
{
    const Result<PastedInput> pasted = pastedInput(data);
    if (!pasted) {
        Q_EMIT failed(pasted.error().message);
        return;
    }
    if (!pasted->paths.isEmpty()) {
        start(pasted->paths);
        return;
    }
    const QString path = m_pasted.filePath(tr("Pasted %1").arg(++m_pastes) + pasted->ending);
    const auto fault = std::make_shared<QString>();
    const auto write = [path, fault, bytes = pasted->bytes](JobContext &) {
        *fault = writeFault(path, bytes);
    };
    m_jobs.start(tr("Keeping what was pasted"), write, [self = QPointer(this), path, fault] {
        if (!self)
            return;
        if (fault->isEmpty())
            self->start({path});
        else
            Q_EMIT self->failed(*fault);
    });
}

void Importer::take(const ImportSummary &summary)
{
    m_summary = summary;
    Q_EMIT finished(importSentence(summary));
    if (summary.count(ImportLine::Status::Failed) > 0)
        showSummary();
}

void Importer::showSummary()
{
    if (!m_summary)
        return;
    auto *dialog = new ImportSummaryDialog(*m_summary, m_window);
    connect(dialog, &ImportSummaryDialog::articleActivated, this, &Importer::articleActivated);
    keepSize(*dialog, m_settings, QStringLiteral("importSummary"));
    dialog->show();
}

} // namespace parallax
