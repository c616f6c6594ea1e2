#pragma once

#include "models/domain/span.h"
#include "models/items/recorded_scope.h"
#include "models/jobs/latest_job.h"

#include <QWidget>

#include <functional>
#include <optional>

class QSplitter;
class QStackedWidget;
class QVBoxLayout;

namespace parallax {

class ComparisonTable;
class ComparisonTableModel;
class EmptyState;
class PassagesPanel;
class Project;
class Settings;

/// A table of the comparison with the passages behind its cells.
class TablePage : public QWidget
{
    Q_OBJECT
public:
    TablePage(ComparisonTableModel &model, Project &project, Settings &settings, JobRunner &jobs,
              QWidget *parent = nullptr);

    ComparisonTable *table() const { return m_table; }
    PassagesPanel *passages() const { return m_passages; }
    EmptyState *empty() const { return m_empty; }
    /// Keeps the chosen cell where its row and source are still there.
    void reload(const std::function<void()> &change);

    /// What exports are about: the articles and how they are called, and how the table was made.
    void setScope(const QString &scope, std::optional<std::vector<ArticleId>> articles,
                  const ComparisonOptions &options);
    void setSettings(std::vector<std::pair<QString, QString>> settings);
    /// Writes the table with its record, as CSV, or as a picture where the path ends in .svg or .png;
    /// exported() or failed() follows.
    void exportTo(const QString &path);
    void addBelowPassages(QWidget *widget);

Q_SIGNALS:
    void articleActivated(parallax::ArticleId article, std::optional<parallax::Span> place);
    void failed(const QString &sentence);
    void exported(const QString &path);

private:
    void showPassages(const QModelIndex &index);
    void askForFile();
    template <typename Made>
    void make(const std::function<Result<Made>(const ComparisonTableModel &, const ExportRecord &)> &work,
              const std::function<void(Made)> &use);
    void copyWithRecord();
    void copyPicture();

    ComparisonTableModel &m_model;
    Settings &m_settings;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QSplitter *m_splitter;
    ComparisonTable *m_table;
    PassagesPanel *m_passages;
    QVBoxLayout *m_aside;
    QString m_path;
    RecordedScope m_recorded;
    LatestJob m_recordJob;
};

} // namespace parallax
