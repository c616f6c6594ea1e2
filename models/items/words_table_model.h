#pragma once

#include "models/items/compared_words.h"
#include "models/items/comparison_table_model.h"

namespace parallax {

/// Source by source what is distinctive in its words. First a row each for the number of words and for
/// hedges, intensifiers and judging words; below, each column is a list of its own: what the source uses more
/// than the others by rank, then what it uses less.
class WordsTableModel : public ComparisonTableModel
{
    Q_OBJECT
public:
    enum Role { BarRole = HeatRole + 100 }; ///< double, -1..1: z as a share of the table's most; or invalid
    static constexpr int mostShown = 30;    ///< words of a column, more used and less used
    static constexpr double chance = 1.96;  ///< |z| below this is less prominent: chance often reaches it

    using ComparisonTableModel::ComparisonTableModel;

    void setWording(std::shared_ptr<const ComparedWording> wording);
    void setFilter(WordFilter filter);
    WordFilter filter() const { return m_filter; }
    const ComparedWording &wording() const { return *m_wording; }
    bool hasWords() const { return m_more + m_less > 0; } ///< any that sets a source apart

    QString subject(int row) const override;
    qint64 key(int row) const override { return row < firstMore() + m_more ? row : m_more + m_less - row; }
    int rowCount(const QModelIndex &parent = {}) const override;
    int firstSourceColumn() const override { return 1; }
    Maker maker() const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;
    QString cellSubject(const QModelIndex &index) const override;
    PassageQuery passageQuery(const QModelIndex &index) const override;
    QString nothingBehind() const override;

protected:
    void take() override;
    QString leadTitle(int column) const override;
    QVariant display(int row, int column) const override;
    QList<TableBlock> blocks(int row, int column) const override;
    std::vector<AnnotationId> cellAnnotations(int, int) const override { return {}; }
    QString description(int row, int column) const override;

private:
    /// The rows above the words.
    static constexpr std::array markers = {MarkerClass::Hedge, MarkerClass::Intensifier,
                                           MarkerClass::Evaluative, MarkerClass::Loaded};
    static constexpr int firstMore() { return 1 + int(markers.size()); }
    bool isLess(int row) const { return row >= firstMore() + m_more; }
    const DistinctiveWord *wordAt(int row, int source) const; ///< nullptr in other rows and below the list
    const WordsColumn &columnOf(int source) const { return m_wording->words.columns[size_t(source)]; }
    QList<TableBlock> wordBlocks(const DistinctiveWord &word, int source) const;
    std::vector<ArticleId> articlesOf(const QModelIndex &index, bool others) const;
    QList<TableBlock> markerBlocks(int row, int source) const;

    std::shared_ptr<const ComparedWording> m_wording = std::make_shared<ComparedWording>();
    WordFilter m_filter;
    std::vector<std::vector<int>> m_moreOf; ///< by source: places in the words
    std::vector<std::vector<int>> m_lessOf;
    int m_more = 0; ///< rows
    int m_less = 0;
    double m_mostZ = 0;
};

} // namespace parallax
