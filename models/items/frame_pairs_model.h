#pragma once

#include "models/items/compared_frames.h"
#include "models/items/comparison_table_model.h"

#include <map>

namespace parallax {

/// Code × code: in how many sentences, paragraphs or articles the two stand together; on the diagonal, in how
/// many the code stands at all.
class FramePairsModel : public ComparisonTableModel
{
    Q_OBJECT
public:
    using ComparisonTableModel::ComparisonTableModel;

    void setFrames(std::shared_ptr<const ComparedFrames> frames);
    FrameUnit unit() const { return m_unit; }
    void setUnit(FrameUnit unit);

    QString subject(int row) const override; ///< the code's path
    qint64 key(int row) const override { return code(row).value(); }
    int rowCount(const QModelIndex &parent = {}) const override;
    int firstSourceColumn() const override { return 1; }
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
    CodeId code(int row) const { return m_frames->table.rows[size_t(row)].code; }
    const FramePair *pair(int one, int other) const; ///< null: they have no article together
    int units(int one, int other) const;

    std::shared_ptr<const ComparedFrames> m_frames = std::make_shared<ComparedFrames>();
    std::map<std::pair<CodeId, CodeId>, const FramePair *> m_pairs;
    std::vector<QString> m_names; ///< of the codes, by row; no two alike
    FrameUnit m_unit = FrameUnit::Sentence;
    int m_most = 0; ///< off the diagonal
};

} // namespace parallax
