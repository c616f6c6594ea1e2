#pragma once

#include "models/analysis/frame_measures.h"
#include "models/items/compared_frames.h"
#include "models/items/comparison_table_model.h"

namespace parallax {

/// Code × source: one measure of how much, and where, each source uses each code.
class FramesTableModel : public ComparisonTableModel
{
    Q_OBJECT
public:
    using ComparisonTableModel::ComparisonTableModel;
    enum Lead { CodeColumn, TotalColumn };

    void setFrames(std::shared_ptr<const ComparedFrames> frames);
    FrameMeasure measure() const { return m_measure; }
    void setMeasure(FrameMeasure measure);

    QString subject(int row) const override; ///< the code's path
    qint64 key(int row) const override { return frame(row).code.value(); }
    int rowCount(const QModelIndex &parent = {}) const override;
    int firstSourceColumn() const override { return 2; }
    Maker maker() const override;

protected:
    void take() override;
    QString leadTitle(int column) const override;
    QVariant display(int row, int column) const override;
    QList<TableBlock> blocks(int row, int column) const override;
    std::vector<AnnotationId> cellAnnotations(int row, int source) const override;
    QString description(int row, int column) const override;
    std::optional<double> heat(int row, int column) const override;

private:
    const FramesRow &frame(int row) const { return m_frames->table.rows[size_t(row)]; }
    std::optional<double> figure(int row, int column) const;

    std::shared_ptr<const ComparedFrames> m_frames = std::make_shared<ComparedFrames>();
    FrameMeasure m_measure = FrameMeasure::Codings;
    std::vector<FrameCell> m_totals; ///< of each row
    FramesColumn m_total;
    double m_most = 0; ///< of the sources' figures
};

} // namespace parallax
