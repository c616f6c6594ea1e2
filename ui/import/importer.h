#pragma once

#include "models/domain/ids.h"
#include "models/jobs/import_files.h"

#include <QObject>
#include <QPointer>
#include <QTemporaryDir>

#include <optional>

class QMimeData;
class QWidget;

namespace parallax {

class ImportDialog;
class JobRunner;
class Project;
class Settings;

/// Imports into the open project while the window goes on: all ways lead to one dialog, which shows what was
/// found before anything is stored. Dialogs stand before `window`.
class Importer : public QObject
{
    Q_OBJECT
public:
    Importer(Project &project, Settings &settings, JobRunner &jobs, QWidget *window);
    ~Importer() override; ///< closes the dialog

    /// Files and folders, which join those in the dialog when it is open.
    void start(const QStringList &inputs);
    /// What is on the clipboard or was dropped: files, or text or HTML as an article.
    void paste(const QMimeData &data);
    /// The table of the import that ended last; nothing before one has.
    void showSummary();
    ImportDialog *dialog() const; ///< nullptr when it isn't open

Q_SIGNALS:
    /// Ended, whatever became of each input; `sentence` says it in short.
    void finished(const QString &sentence);
    void failed(const QString &sentence); ///< nothing was imported
    void articleActivated(parallax::ArticleId article);

private:
    void take(const ImportSummary &summary);

    Project &m_project;
    Settings &m_settings;
    JobRunner &m_jobs;
    QWidget *m_window;
    QPointer<ImportDialog> m_dialog;
    QTemporaryDir m_pasted; ///< holds what was pasted until it is read
    int m_pastes = 0;
    std::optional<ImportSummary> m_summary;
};

} // namespace parallax
