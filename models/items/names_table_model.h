#pragma once

#include "models/items/comparison_table_model.h"

namespace parallax {

/// Entity × source: which words each source uses for the same actor, place or thing, and how often.
class NamesTableModel : public ComparisonTableModel
{
    Q_OBJECT
public:
    using ComparisonTableModel::ComparisonTableModel;
    enum Column { EntityColumn, TotalColumn };

    QString subject(int row) const override;
    qint64 key(int row) const override { return named(row).entity.value(); }
    int rowCount(const QModelIndex &parent = {}) const override;
    int firstSourceColumn() const override { return 2; }

protected:
    void take() override { }
    QString leadTitle(int column) const override;
    QVariant display(int row, int column) const override;
    QList<TableBlock> blocks(int row, int column) const override;
    std::vector<AnnotationId> cellAnnotations(int row, int source) const override;
    QString description(int row, int column) const override;

private:
    const NamesRow &named(int row) const { return tables().names[size_t(row)]; }
    const NamesCell &cell(int row, int column) const
    {
        return named(row).cells[size_t(column - firstSourceColumn())];
    }
    QString type(int row) const;
    QString rateText(int row, int column, int mentions) const;
};

} // namespace parallax
