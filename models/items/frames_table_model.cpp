#include "models/items/frames_table_model.h"

#include "models/domain/result.h"
#include "models/items/counted.h"
#include "models/items/frame_words.h"

#include <algorithm>

namespace parallax {

using namespace Qt::StringLiterals;

void FramesTableModel::setFrames(std::shared_ptr<const ComparedFrames> frames)
{
    beginResetModel();
    m_frames = std::move(frames);
    auto tables = std::make_shared<ComparedTables>();
    tables->columns = m_frames->columns;
    m_totals.clear();
    for (const FramesRow &row : m_frames->table.rows)
        m_totals.push_back(row.total());
    m_total = m_frames->table.total();
    replaceTables(std::move(tables));
    endResetModel();
}

void FramesTableModel::setMeasure(FrameMeasure measure)
{
    if (measure == m_measure)
        return;
    beginResetModel();
    m_measure = measure;
    take();
    endResetModel();
}

void FramesTableModel::take()
{
    m_most = 0;
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = firstSourceColumn(); column < columnCount(); ++column)
            m_most = std::max(m_most, figure(row, column).value_or(0));
    }
}

std::optional<double> FramesTableModel::figure(int row, int column) const
{
    const FramesTable &table = m_frames->table;
    if (column == TotalColumn)
        return frameFigure(m_totals[size_t(row)], m_total, m_measure);
    const size_t source = size_t(column - firstSourceColumn());
    return frameFigure(frame(row).cells[source], table.columns[source], m_measure);
}

QString FramesTableModel::subject(int row) const
{
    return m_frames->paths.value(frame(row).code);
}

int FramesTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_frames->table.rows.size());
}

QString FramesTableModel::leadTitle(int column) const
{
    return column == CodeColumn ? tr("Code") : tr("All");
}

QVariant FramesTableModel::display(int row, int column) const
{
    if (column == CodeColumn)
        return subject(row);
    const std::optional<double> value = figure(row, column);
    if (!value)
        return {};
    const bool counts = m_measure == FrameMeasure::Codings || m_measure == FrameMeasure::Articles
        || m_measure == FrameMeasure::Opens;
    return counts ? QVariant(int(*value)) : QVariant(*value);
}

QList<TableBlock> FramesTableModel::blocks(int row, int column) const
{
    if (column != CodeColumn)
        return {{.amount = figureWords(figure(row, column), m_measure)}};
    const QString path = subject(row);
    const qsizetype slash = path.lastIndexOf(u'/');
    return {{.strong = path.sliced(slash + 1), .detail = path.first(std::max<qsizetype>(slash, 0))}};
}

std::vector<AnnotationId> FramesTableModel::cellAnnotations(int row, int source) const
{
    return frame(row).cells[size_t(source)].annotations;
}

QString FramesTableModel::description(int row, int column) const
{
    if (column == CodeColumn)
        return {};
    const FrameCell cell = column == TotalColumn ? m_totals[size_t(row)]
                                                 : frame(row).cells[size_t(column - firstSourceColumn())];
    return tr("%1: %2; %3 in %4")
        .arg(measureName(m_measure), figureWords(figure(row, column), m_measure),
             counted(cell.codings(), tr("1 coding"), tr("%1 codings")),
             counted(cell.articles, tr("1 article"), tr("%1 articles")));
}

std::optional<double> FramesTableModel::heat(int row, int column) const
{
    if (column < firstSourceColumn())
        return std::nullopt;
    const std::optional<double> value = figure(row, column);
    if (m_measure == FrameMeasure::FirstPlace) // what comes early stands out
        return value ? 1 - *value : 0;
    return m_most > 0 ? value.value_or(0) / m_most : 0;
}

ComparisonTableModel::Maker FramesTableModel::maker() const
{
    return [frames = m_frames, measure = m_measure] {
        auto made = std::make_unique<FramesTableModel>();
        made->setFrames(frames);
        made->setMeasure(measure);
        return made;
    };
}

} // namespace parallax
