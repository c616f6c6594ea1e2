#pragma once

#include "models/items/actor_role_words.h"
#include "models/items/comparison_table_model.h"

namespace parallax {

/// Entity × source: which words each source uses for the same actor, place or thing, and how often; or what
/// its clauses do with them (actor_roles.h).
class NamesTableModel : public ComparisonTableModel
{
    Q_OBJECT
public:
    using ComparisonTableModel::ComparisonTableModel;
    enum Column { EntityColumn, TotalColumn };
    enum Shown { Labels, Roles };

    Shown shown() const { return m_shown; }
    bool hasRoles() const { return tables().hasRoles; }
    void setShown(Shown shown);

    QString subject(int row) const override;
    qint64 key(int row) const override { return named(row).entity.value(); }
    int rowCount(const QModelIndex &parent = {}) const override;
    int firstSourceColumn() const override { return 2; }
    Maker maker() const override;
    /// Passages say the role that the mention has.
    PassageQuery passageQuery(const QModelIndex &index) const override;
    QString nothingBehind() const override;

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
    RoleCounts roleCounts(const NamesCell &cell) const;
    QList<TableBlock> labelBlocks(int row, int column) const;
    QList<TableBlock> roleBlocks(const NamesCell &cell) const;
    QString rateText(int row, int column, int mentions) const;

    Shown m_shown = Labels;
};

} // namespace parallax
