#pragma once

#include "models/items/comparison_table_model.h"
#include "models/items/matrix_data.h"

namespace parallax {

/// A matrix as a table: its rows and columns with their totals, the totals of columns in the last row.
class MatrixTableModel : public ComparisonTableModel
{
    Q_OBJECT
public:
    using ComparisonTableModel::ComparisonTableModel;
    enum Lead { ValueColumn, TotalColumn };
    enum Show {
        Figures,
        Expected,  ///< what cells would have if rows and columns were independent; of annotations only
        Residuals, ///< how far they are from that
    };

    void setMatrix(std::shared_ptr<const MatrixData> matrix);
    const MatrixData &matrix() const { return *m_matrix; }
    Show show() const { return m_show; }
    void setShow(Show show);

    QString subject(int row) const override;
    qint64 key(int row) const override; ///< of the value: counts put rows in another order
    int rowCount(const QModelIndex &parent = {}) const override;
    int firstSourceColumn() const override { return 2; }
    Maker maker() const override;
    int suggestedBehind(const QModelIndex &index) const override;
    /// Gathers what a total counts beside the window: it can be everything.
    PassageQuery passageQuery(const QModelIndex &index) const override;

protected:
    void take() override;
    QString leadTitle(int column) const override;
    QVariant display(int row, int column) const override;
    QList<TableBlock> blocks(int row, int column) const override;
    std::vector<AnnotationId> cellAnnotations(int row, int source) const override;
    QString description(int row, int column) const override;
    std::optional<double> heat(int row, int column) const override;

private:
    bool isTotal(int row, int column) const;
    /// Of what is shown; totals are always figures.
    std::optional<double> value(int row, int column) const;
    QString words(std::optional<double> value, bool isFigure) const;

    std::shared_ptr<const MatrixData> m_matrix = std::make_shared<MatrixData>();
    Show m_show = Figures;
    double m_most = 0; ///< the value with the deepest ground
};

} // namespace parallax
