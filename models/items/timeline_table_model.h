#pragma once

#include "models/items/timeline_data.h"

#include <QAbstractTableModel>

#include <map>

namespace parallax {

class ArticleReader;

/// What stands on the timeline, a row each, in time order: published articles, events and dated claims.
/// Titles are read when a row is shown.
class TimelineTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { When, What, Kind, SourceName, ColumnCount };
    enum Role { SourcePositionRole = Qt::UserRole + 1 };
    using Target = std::variant<ArticleId, EventId, ClaimId>;
    struct Row
    {
        Target target;
        std::optional<PartialDate> date;
        QString text; ///< empty for articles: read when shown
        std::optional<SourceId> source;
    };

    /// @pre the reader outlives the model
    explicit TimelineTableModel(const ArticleReader &articles, QObject *parent = nullptr);

    void setRows(std::vector<Row> rows, std::vector<Source> sources);
    const Row &row(int index) const { return m_rows[std::size_t(index)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString titleOf(const Row &row) const;
    const Source *sourceOf(const Row &row) const;

    const ArticleReader &m_articles;
    std::vector<Row> m_rows;
    std::vector<Source> m_sources;
    mutable std::map<ArticleId, QString> m_titles;
};

/// The rows of articles and happenings with any part in the window, by date.
std::vector<TimelineTableModel::Row> rowsIn(const TimelineData &data, TimeWindow window, bool published,
                                            bool happened);

} // namespace parallax
