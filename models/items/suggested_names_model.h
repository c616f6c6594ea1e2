#pragma once

#include "models/items/suggested_names.h"
#include "models/jobs/latest_job.h"

#include <QAbstractTableModel>

#include <array>

namespace parallax {

class Project;

/// Who and what pending suggestions name, a row each, read beside the window.
class SuggestedNamesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, KindColumn, CountColumn, ArticlesColumn, SureColumn, OwnColumn, ColumnCount };
    /// Which rows are shown.
    enum class Show { All, Persons, Organisations, Places, Groups, Others, Claims, Events };
    static constexpr int showCount = int(Show::Events) + 1;

    SuggestedNamesModel(Project &project, JobRunner &jobs, QObject *parent = nullptr);

    /// Reads them again; loaded() or failed() follows, unless it is asked again before.
    void reload();
    /// Rows of this kind whose name holds the text, case apart.
    void show(Show which, const QString &text);
    Show shown() const { return m_show; }
    /// Names of a kind, whatever the text.
    int count(Show which) const { return m_counts[std::size_t(which)]; }
    /// @pre 0 <= row < rowCount()
    const SuggestedName &at(int row) const { return m_names[m_rows[std::size_t(row)]]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Column -1: as suggestedNames() gives them.
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void loaded();
    void failed(const QString &sentence);

private:
    void take(std::vector<SuggestedName> names);
    void arrange(); ///< fills m_rows
    bool isBefore(std::size_t a, std::size_t b) const;
    QVariant cell(const SuggestedName &name, int column) const;

    QString m_path;
    std::vector<SuggestedName> m_names;
    std::vector<std::size_t> m_rows; ///< the names shown, as they stand
    std::array<int, showCount> m_counts{};
    Show m_show = Show::All;
    QString m_text;
    int m_sorted = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    LatestJob m_job;
};

} // namespace parallax
