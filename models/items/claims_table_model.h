#pragma once

#include "models/items/claim_background.h"
#include "models/items/comparison_table_model.h"

namespace parallax {

/// Claim × source: who asserts, denies, questions a claim, in whose voice and with which number, or says
/// nothing of it.
class ClaimsTableModel : public ComparisonTableModel
{
    Q_OBJECT
public:
    using ComparisonTableModel::ComparisonTableModel;
    static constexpr int mostVoicesShown = 4; ///< in a cell's blocks; its text has all

    bool conflictsOnly() const { return m_conflictsOnly; }
    void setConflictsOnly(bool only);
    int conflicts() const; ///< rows in conflict, shown or not
    /// What belongs to the tables that are shown; goes with them.
    void setBackground(std::shared_ptr<const ClaimBackground> background);
    const ClaimBackground &background() const { return *m_background; }
    ClaimId claimOf(int row) const { return claim(row).claim; }

    void setTables(std::shared_ptr<const ComparedTables> tables); ///< without a background yet
    QString subject(int row) const override;
    qint64 key(int row) const override { return claim(row).claim.value(); }
    int rowCount(const QModelIndex &parent = {}) const override;
    int firstSourceColumn() const override { return 1; }
    Maker maker() const override;
    /// Of a silent cell its nearest sentence.
    PassageQuery passageQuery(const QModelIndex &index) const override;

protected:
    void take() override;
    QString leadTitle(int column) const override;
    QVariant display(int row, int column) const override;
    QList<TableBlock> blocks(int row, int column) const override;
    std::vector<AnnotationId> cellAnnotations(int row, int source) const override;
    QString description(int row, int column) const override;

private:
    const NearPassage *nearest(int row, int column) const; ///< null where there is none worth reading
    QString first(int row) const;                          ///< who had it first
    const ClaimsRow &claim(int row) const { return tables().claims[size_t(m_rows[size_t(row)])]; }

    bool m_conflictsOnly = false;
    std::shared_ptr<const ClaimBackground> m_background = std::make_shared<ClaimBackground>();
    std::vector<int> m_rows; ///< places in the tables' claims
};

} // namespace parallax
