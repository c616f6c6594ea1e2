#pragma once

#include "models/items/comparison_table_model.h"
#include "models/items/summary.h"

namespace parallax {

/// What differs most × source.
class SummaryTableModel : public ComparisonTableModel
{
    Q_OBJECT
public:
    using ComparisonTableModel::ComparisonTableModel;
    enum Lead { KindColumn, SubjectColumn };

    void setDifferences(std::shared_ptr<const ComparedTables> tables, std::vector<Difference> differences);
    const Difference &difference(int row) const { return m_differences[size_t(row)]; }

    QString subject(int row) const override { return difference(row).subject; }
    qint64 key(int row) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int firstSourceColumn() const override { return 2; }
    Maker maker() const override;

protected:
    void take() override { }
    QString leadTitle(int column) const override;
    QVariant display(int row, int column) const override;
    QList<TableBlock> blocks(int row, int column) const override;
    std::vector<AnnotationId> cellAnnotations(int row, int source) const override;
    QString description(int row, int column) const override;

private:
    const DifferenceCell &cell(int row, int column) const
    {
        return difference(row).cells[size_t(column - firstSourceColumn())];
    }
    std::vector<Difference> m_differences;
};

} // namespace parallax
