#pragma once

#include "models/items/found_articles_model.h"
#include "models/jobs/article_collector.h"
#include "models/jobs/import_summary.h"

#include <QDialog>
#include <QSet>

#include <functional>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace parallax {

class FoundFilterBar;
class FoundTable;
class MappingPanel;
class MessageBar;
class PreviewPane;
class Project;
class Settings;

/// What is about to be imported: fills while files are read, and is changed in place. Nothing is in the
/// project until Import is pressed. Doesn't block the window.
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    ImportDialog(Project &project, Settings &settings, JobRunner &jobs, QWidget *parent = nullptr);
    ~ImportDialog() override;

    /// Files and folders; more may come at any time.
    void add(const QStringList &inputs);
    FoundArticlesModel &found() const { return *m_found; }
    FoundTable &table() const { return *m_table; }
    MappingPanel &mapping() const { return *m_mapping; }
    QPushButton *importButton() const { return m_import; }
    bool isReading() const { return m_collector.isReading(); }
    bool isStoring() const { return m_jobs.isRunning(m_storing); }
    void reject() override; ///< the project stays as it is
    /// Closing would stop an import or lose what was set here.
    bool losesWork() const { return isStoring() || m_found->isEdited(); }
    /// Closes if the person agrees to lose it, and then does `next`.
    void askToDiscard(const std::function<void()> &next = {});

Q_SIGNALS:
    void imported(const parallax::ImportSummary &summary);
    void settled(); ///< nothing is being read or imported

private:
    // import_dialog_build.cpp
    void build();
    QWidget *buildProgress();
    QWidget *buildButtons();
    QWidget *buildDetails();
    // import_dialog.cpp
    void connectParts();
    void takeTable(const TableInput &table);
    void readTable(const QString &path, const QStringList &columns, const ColumnMapping &mapping);
    void showCurrent();
    void showRowsOf(const QString &input);
    void showMapping(const QString &path);
    void showProgress(qint64 done, qint64 total);
    void endReading(bool wasCancelled);
    void store();
    void endStoring(const Result<ImportSummary> &result);
    void endEarly(const QString &why);
    void updateButtons();

    Project &m_project;
    Settings &m_settings;
    JobRunner &m_jobs;
    ArticleCollector m_collector;
    FoundArticlesModel *m_found;
    QHash<QString, TableInput> m_tables; ///< by path
    QSet<QString> m_inputs;              ///< given since reading began
    QString m_readAgain;                 ///< the table that the person has just explained
    JobId m_storing{};
    MessageBar *m_messages;
    QWidget *m_progressRow;
    QLabel *m_progressText;
    QProgressBar *m_progress;
    QPushButton *m_stop;
    FoundFilterBar *m_filter;
    FoundTable *m_table;
    QStackedWidget *m_details;
    PreviewPane *m_preview;
    MappingPanel *m_mapping;
    QPushButton *m_columnsButton;
    QPushButton *m_import;
};

} // namespace parallax
