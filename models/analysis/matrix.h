#pragma once

#include "models/domain/ids.h"
#include "models/domain/span.h"

#include <QString>

#include <array>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

namespace parallax {

enum class MatrixMeasure { Annotations, PerThousand, Articles, WordsCovered };

inline constexpr std::array matrixMeasures = {MatrixMeasure::Annotations, MatrixMeasure::PerThousand,
                                              MatrixMeasure::Articles, MatrixMeasure::WordsCovered};

/// annotations, per_1000_words, articles, words
QString toString(MatrixMeasure measure);
std::optional<MatrixMeasure> matrixMeasureFromString(QStringView text);

/// An annotation as the matrix takes it.
struct MatrixTag
{
    AnnotationId annotation;
    std::optional<Span> span;  ///< absent: the whole article
    std::optional<int> row;    ///< the value it has in the rows' dimension; absent: none
    std::optional<int> column; ///< the same of the columns'
    bool suggested = false;    ///< only proposed, and counted as if it were accepted
};

/// An article as the matrix takes it. A dimension that articles have (their source, their date) is said here,
/// and one that annotations have in their tags.
struct MatrixArticle
{
    int words = 0;
    std::optional<int> row;
    std::optional<int> column;
    std::vector<Span> wordSpans; ///< in reading order; empty unless words covered are asked for
};

/// Rows × columns: how many annotations, articles and words have both values. Rows and columns are numbered
/// from 0 in any order; `all` in place of one stands for all of them.
class Matrix
{
public:
    static constexpr int all = -1;

    /// `overlapping`: no annotation has a value in both dimensions (codes × entities), so that a cell counts
    /// the row's annotations that overlap one with the column's value. An annotation never meets itself.
    explicit Matrix(bool overlapping = false)
        : m_overlapping(overlapping)
    { }

    /// The article and all its annotations. Time is that of the annotations times those that each overlaps.
    void add(const MatrixArticle &article, std::span<const MatrixTag> tags);

    /// A total counts every annotation, article and word once, so it can be less than the sum of its cells.
    /// Absent where there are no words to divide by.
    std::optional<double> figure(int row, int column, MatrixMeasure measure) const;
    /// The largest figure of a cell; 0 where there is none. Time grows with the cells that hold something.
    double largest(MatrixMeasure measure) const;
    const std::vector<AnnotationId> &annotations(int row, int column) const; ///< of a cell, by reading order

    std::int64_t suggested(int row, int column) const; ///< how many of a cell's or total's tags are that

    /// Annotations that a cell would have if rows and columns were independent: the sum of the row's cells
    /// times that of the column's over that of all.
    double expected(int row, int column) const;
    /// How far from that: (observed − expected) / √expected, Pearson's residual (Agresti 2002, 3.3.1); beyond
    /// ±2 it is more than chance would do once in twenty cells. 0 where nothing is expected.
    double residual(int row, int column) const;

private:
    struct Cell
    {
        std::vector<AnnotationId> annotations; ///< not of totals
        std::int64_t count = 0;
        std::int64_t suggested = 0;
        std::int64_t articles = 0;
        std::int64_t wordsCovered = 0;
    };
    struct Visit; ///< what one article gives a cell

    static std::uint64_t keyOf(int row, int column);
    const Cell *cell(int row, int column) const;
    void addWords(const MatrixArticle &article);
    void visit(int row, int column, const MatrixTag &tag, std::unordered_map<std::uint64_t, Visit> &visits);

    bool m_overlapping;
    bool m_rowsAreOfArticles = false;
    bool m_columnsAreOfArticles = false;
    std::unordered_map<std::uint64_t, Cell> m_cells;
    std::unordered_map<std::uint64_t, std::int64_t> m_words; ///< of the articles that could be in a cell
    std::unordered_map<std::uint64_t, std::int64_t> m_sums;  ///< of cells' annotations
};

} // namespace parallax
