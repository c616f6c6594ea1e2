#include "models/items/frame_pairs_model.h"

#include "models/domain/result.h"

#include <QLocale>

#include <algorithm>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

/// "Conflict" of "Frames/Conflict".
QString lastPart(const QString &path)
{
    return path.sliced(path.lastIndexOf(u'/') + 1);
}

/// By row: the last part of the path, or all of it where another code ends alike.
std::vector<QString> namesOf(const ComparedFrames &frames)
{
    QHash<QString, int> uses;
    for (const FramesRow &row : frames.table.rows)
        ++uses[lastPart(frames.paths.value(row.code))];
    std::vector<QString> names;
    for (const FramesRow &row : frames.table.rows) {
        const QString path = frames.paths.value(row.code);
        const QString last = lastPart(path);
        names.push_back(uses.value(last) > 1 ? path : last);
    }
    return names;
}

} // namespace

void FramePairsModel::setFrames(std::shared_ptr<const ComparedFrames> frames)
{
    beginResetModel();
    m_frames = std::move(frames);
    m_pairs.clear();
    for (const FramePair &pair : m_frames->pairs)
        m_pairs.emplace(std::pair(pair.a, pair.b), &pair);
    auto tables = std::make_shared<ComparedTables>();
    m_names = namesOf(*m_frames);
    for (const QString &name : m_names)
        tables->columns.push_back({name, std::nullopt, {}});
    replaceTables(std::move(tables));
    endResetModel();
}

void FramePairsModel::setUnit(FrameUnit unit)
{
    if (unit == m_unit)
        return;
    beginResetModel();
    m_unit = unit;
    take();
    endResetModel();
}

void FramePairsModel::take()
{
    m_most = 0;
    for (const FramePair &pair : m_frames->pairs) {
        if (pair.a != pair.b)
            m_most = std::max(m_most, pair.in(m_unit).units);
    }
}

const FramePair *FramePairsModel::pair(int one, int other) const
{
    const auto [a, b] = std::minmax({code(one), code(other)});
    const auto found = m_pairs.find({a, b});
    return found != m_pairs.end() ? found->second : nullptr;
}

int FramePairsModel::units(int one, int other) const
{
    const FramePair *found = pair(one, other);
    return found ? found->in(m_unit).units : 0;
}

QString FramePairsModel::subject(int row) const
{
    return m_frames->paths.value(code(row));
}

int FramePairsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_frames->table.rows.size());
}

QString FramePairsModel::leadTitle(int) const
{
    return tr("Code");
}

QVariant FramePairsModel::display(int row, int column) const
{
    if (column == 0)
        return subject(row);
    return units(row, column - 1);
}

QList<TableBlock> FramePairsModel::blocks(int row, int column) const
{
    if (column == 0)
        return {{.strong = m_names[size_t(row)]}};
    return {{.amount = QLocale().toString(units(row, column - 1))}};
}

std::vector<AnnotationId> FramePairsModel::cellAnnotations(int row, int source) const
{
    const FramePair *found = pair(row, source);
    return found ? found->in(m_unit).annotations : std::vector<AnnotationId>();
}

/// How likely they meet: of the units with either code, those with both.
QString FramePairsModel::description(int row, int column) const
{
    if (column == 0 || column - 1 == row || !pair(row, column - 1))
        return {};
    const int other = column - 1;
    const double likeness = pairLikeness(*pair(row, other), *pair(row, row), *pair(other, other), m_unit);
    return tr("%1% of those with either code").arg(QLocale().toString(likeness * 100, 'f', 0));
}

std::optional<double> FramePairsModel::heat(int row, int column) const
{
    if (column == 0 || column - 1 == row) // the code itself is no meeting
        return std::nullopt;
    return m_most > 0 ? double(units(row, column - 1)) / m_most : 0;
}

ComparisonTableModel::Maker FramePairsModel::maker() const
{
    return [frames = m_frames, unit = m_unit] {
        auto made = std::make_unique<FramePairsModel>();
        made->setFrames(frames);
        made->setUnit(unit);
        return made;
    };
}

} // namespace parallax
