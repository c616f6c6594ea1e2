#pragma once

#include "models/items/compared_voices.h"
#include "models/items/comparison_table_model.h"

namespace parallax {

/// Which speakers a table shows; by side, a row is all speakers of a side.
enum class VoicesShown { All, Unnamed, OnlyInOne, BySide };

/// Speaker × source: how many words each source lets each speaker say, how, and introduced by which verbs.
/// The first two rows are sums: all voices, and those that aren't named.
class VoicesTableModel : public ComparisonTableModel
{
    Q_OBJECT
public:
    enum Column { SpeakerColumn, WordsColumn, FirstSource };
    using ComparisonTableModel::ComparisonTableModel;

    void setVoices(std::shared_ptr<const ComparedVoices> voices);
    void setShown(VoicesShown shown);
    VoicesShown shown() const { return m_shown; }
    int count(VoicesShown shown) const; ///< speakers, or sides; shown or not
    /// Whether the row can be put on a side: no sum, side or nobody.
    bool isSpeaker(int row) const;
    /// What a side is stored under, whatever the spelling. @pre isSpeaker(row)
    QString speakerKey(int row) const { return voice(row).key; }
    const ComparedVoices &voices() const { return *m_voices; }

    QString subject(int row) const override;
    qint64 key(int row) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int firstSourceColumn() const override { return FirstSource; }
    Maker maker() const override;
    PassageQuery passageQuery(const QModelIndex &index) const override;
    QString nothingBehind() const override;

protected:
    void take() override;
    QString leadTitle(int column) const override;
    QVariant display(int row, int column) const override;
    QList<TableBlock> blocks(int row, int column) const override;
    std::vector<AnnotationId> cellAnnotations(int row, int source) const override;
    QString description(int row, int column) const override;

private:
    static constexpr int sums = 2;
    bool shows(const VoiceRow &row, VoicesShown shown) const;
    const VoicesTable &shownTable() const;
    const VoiceRow &voice(int row) const;
    const VoiceCell &cell(int row, int source) const { return voice(row).cells[size_t(source)]; }
    QList<TableBlock> leadBlocks(int row) const;
    QList<TableBlock> sumBlocks(int row, int source) const;
    double shareOf(int row, int source) const;

    std::shared_ptr<const ComparedVoices> m_voices = std::make_shared<ComparedVoices>();
    VoicesShown m_shown = VoicesShown::All;
    VoiceRow m_all;     ///< sum of all
    VoiceRow m_unnamed; ///< of those that aren't named
    VoicesTable m_bySide;
    std::vector<int> m_rows; ///< places in the rows of the table that is shown
};

} // namespace parallax
