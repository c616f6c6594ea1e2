#include "models/items/summary_table_model.h"

namespace parallax {

using namespace Qt::StringLiterals;

void SummaryTableModel::setDifferences(std::shared_ptr<const ComparedTables> tables,
                                       std::vector<Difference> differences)
{
    beginResetModel();
    m_differences = std::move(differences);
    replaceTables(std::move(tables));
    endResetModel();
}

/// A claim can stand here twice: with other numbers, and as left out.
qint64 SummaryTableModel::key(int row) const
{
    return difference(row).key ^ (qint64(difference(row).kind) << 56);
}

int SummaryTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_differences.size());
}

QString SummaryTableModel::leadTitle(int column) const
{
    return column == KindColumn ? tr("What differs") : tr("About");
}

QVariant SummaryTableModel::display(int row, int column) const
{
    if (column == KindColumn)
        return differenceName(difference(row).kind);
    return column == SubjectColumn ? subject(row) : cell(row, column).text;
}

QList<TableBlock> SummaryTableModel::blocks(int row, int column) const
{
    const Difference &one = difference(row);
    if (column == KindColumn)
        return {{.text = differenceName(one.kind)}};
    if (column == SubjectColumn)
        return {{.strong = one.subject, .detail = one.detail}};
    const DifferenceCell &shown = cell(row, column);
    switch (shown.tone) {
    case DifferenceCell::Tone::Plain:
        return {{.text = shown.text}};
    case DifferenceCell::Tone::Silent:
        return {{.text = u"— "_s + shown.text, .tone = TableBlock::Tone::Absent}};
    case DifferenceCell::Tone::StandsOut:
        return {{.strong = shown.text, .tone = TableBlock::Tone::Conflict}};
    }
    Q_UNREACHABLE_RETURN({});
}

std::vector<AnnotationId> SummaryTableModel::cellAnnotations(int row, int source) const
{
    return difference(row).cells[size_t(source)].annotations;
}

QString SummaryTableModel::description(int row, int column) const
{
    return column == SubjectColumn ? difference(row).detail : QString();
}

ComparisonTableModel::Maker SummaryTableModel::maker() const
{
    return [tables = sharedTables(), differences = m_differences] {
        auto made = std::make_unique<SummaryTableModel>();
        made->setDifferences(tables, differences);
        return made;
    };
}

} // namespace parallax
