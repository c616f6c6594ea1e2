#pragma once

#include "models/domain/ids.h"
#include "models/domain/span.h"

#include <QWidget>

#include <functional>
#include <optional>

class QSplitter;
class QStackedWidget;

namespace parallax {

class ComparisonTable;
class ComparisonTableModel;
class EmptyState;
class JobRunner;
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

Q_SIGNALS:
    void articleActivated(parallax::ArticleId article, std::optional<parallax::Span> place);
    void failed(const QString &sentence);

private:
    void showPassages(const QModelIndex &index);
    void exportCsv();

    ComparisonTableModel &m_model;
    Settings &m_settings;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QSplitter *m_splitter;
    ComparisonTable *m_table;
    PassagesPanel *m_passages;
};

} // namespace parallax
