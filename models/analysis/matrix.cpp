#include "models/analysis/matrix.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace parallax {

/// Tags come once for each cell, but several times for the totals.
struct Matrix::Visit
{
    int row;
    int column;
    std::vector<const MatrixTag *> tags;
};

namespace {

int matrixWordsUnder(std::vector<const MatrixTag *> &tags, const std::vector<Span> &words)
{
    if (words.empty())
        return 0;
    std::vector<Span> spans;
    for (const MatrixTag *tag : tags)
        spans.push_back(tag->span.value_or(Span(0, words.back().end())));
    std::ranges::sort(spans);
    int covered = 0;
    auto word = words.begin();
    for (const Span span : spans) {
        word = std::partition_point(word, words.end(), [&](Span one) { return one.end() <= span.start(); });
        for (; word != words.end() && word->start() < span.end(); ++word)
            ++covered;
    }
    return covered;
}

bool matrixTagsMeet(const MatrixTag &one, const MatrixTag &other)
{
    return one.annotation != other.annotation
        && (!one.span || !other.span || one.span->overlaps(*other.span));
}

/// For each tag with a row, the columns of the tags that it overlaps, each once.
class MatrixMeetings
{
public:
    explicit MatrixMeetings(std::span<const MatrixTag> tags)
    {
        for (const MatrixTag &tag : tags) {
            if (tag.column)
                m_others.push_back(&tag);
        }
        const auto start = [](const MatrixTag *tag) { return tag->span ? tag->span->start() : -1; };
        std::ranges::stable_sort(m_others, {}, start);
        for (const MatrixTag *other : m_others)
            m_longest = std::max(m_longest, other->span ? other->span->length() : 0);
    }

    std::vector<int> columnsOf(const MatrixTag &tag) const
    {
        std::vector<int> columns;
        const auto place = [](const MatrixTag *other) { return other->span ? other->span->start() : -1; };
        auto other = m_others.begin();
        // Those of whole articles stand first and meet every tag.
        for (; other != m_others.end() && !(*other)->span; ++other)
            addIf(tag, **other, columns);
        if (tag.span) // none that starts before this reaches so far
            other = std::ranges::lower_bound(other, m_others.end(), tag.span->start() - m_longest, {}, place);
        for (; other != m_others.end() && (!tag.span || place(*other) < tag.span->end()); ++other)
            addIf(tag, **other, columns);
        std::ranges::sort(columns);
        const auto repeated = std::ranges::unique(columns);
        columns.erase(repeated.begin(), repeated.end());
        return columns;
    }

private:
    static void addIf(const MatrixTag &tag, const MatrixTag &other, std::vector<int> &columns)
    {
        if (matrixTagsMeet(tag, other))
            columns.push_back(*other.column);
    }
    std::vector<const MatrixTag *> m_others;
    qsizetype m_longest = 0;
};

} // namespace

QString toString(MatrixMeasure measure)
{
    switch (measure) {
    case MatrixMeasure::Annotations:
        return u"annotations"_s;
    case MatrixMeasure::PerThousand:
        return u"per_1000_words"_s;
    case MatrixMeasure::Articles:
        return u"articles"_s;
    case MatrixMeasure::WordsCovered:
        return u"words"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<MatrixMeasure> matrixMeasureFromString(QStringView text)
{
    for (const MatrixMeasure measure : matrixMeasures) {
        if (text == toString(measure))
            return measure;
    }
    return std::nullopt;
}

std::uint64_t Matrix::keyOf(int row, int column)
{
    return (std::uint64_t(std::uint32_t(row)) << 32) | std::uint32_t(column);
}

void Matrix::addWords(const MatrixArticle &article)
{
    m_rowsAreOfArticles = m_rowsAreOfArticles || article.row;
    m_columnsAreOfArticles = m_columnsAreOfArticles || article.column;
    m_words[keyOf(all, all)] += article.words;
    if (article.row)
        m_words[keyOf(*article.row, all)] += article.words;
    if (article.column)
        m_words[keyOf(all, *article.column)] += article.words;
    if (article.row && article.column)
        m_words[keyOf(*article.row, *article.column)] += article.words;
}

void Matrix::visit(int row, int column, const MatrixTag &tag,
                   std::unordered_map<std::uint64_t, Visit> &visits)
{
    std::vector<const MatrixTag *> &tags =
        visits.try_emplace(keyOf(row, column), Visit{row, column, {}}).first->second.tags;
    if (tags.empty() || tags.back() != &tag) // its cells come one after the other
        tags.push_back(&tag);
}

void Matrix::add(const MatrixArticle &article, std::span<const MatrixTag> tags)
{
    addWords(article);
    std::unordered_map<std::uint64_t, Visit> visits;
    const std::optional<MatrixMeetings> meetings =
        m_overlapping ? std::optional(MatrixMeetings(tags)) : std::nullopt;
    for (const MatrixTag &tag : tags) {
        const std::optional<int> row = article.row ? article.row : tag.row;
        const std::optional<int> column = article.column ? article.column : tag.column;
        if (!row || (!meetings && !column))
            continue;
        for (const int one : meetings ? meetings->columnsOf(tag) : std::vector{*column}) {
            visit(*row, one, tag, visits);
            visit(*row, all, tag, visits);
            visit(all, one, tag, visits);
            visit(all, all, tag, visits);
        }
    }
    for (auto &[key, visited] : visits) {
        Cell &cell = m_cells[key];
        cell.count += std::int64_t(visited.tags.size());
        cell.suggested += std::ranges::count_if(visited.tags, &MatrixTag::suggested);
        ++cell.articles;
        cell.wordsCovered += matrixWordsUnder(visited.tags, article.wordSpans);
        if (visited.row == all || visited.column == all)
            continue;
        for (const MatrixTag *tag : visited.tags)
            cell.annotations.push_back(tag->annotation);
        const auto count = std::int64_t(visited.tags.size());
        m_sums[keyOf(visited.row, all)] += count;
        m_sums[keyOf(all, visited.column)] += count;
        m_sums[keyOf(all, all)] += count;
    }
}

const Matrix::Cell *Matrix::cell(int row, int column) const
{
    const auto found = m_cells.find(keyOf(row, column));
    return found != m_cells.end() ? &found->second : nullptr;
}

std::optional<double> Matrix::figure(int row, int column, MatrixMeasure measure) const
{
    static const Cell nothing;
    const Cell *found = cell(row, column);
    const Cell &one = found ? *found : nothing;
    switch (measure) {
    case MatrixMeasure::Annotations:
        return double(one.count);
    case MatrixMeasure::Articles:
        return double(one.articles);
    case MatrixMeasure::WordsCovered:
        return double(one.wordsCovered);
    case MatrixMeasure::PerThousand: {
        const auto words =
            m_words.find(keyOf(m_rowsAreOfArticles ? row : all, m_columnsAreOfArticles ? column : all));
        return words != m_words.end() && words->second > 0
            ? std::optional(1000.0 * double(one.count) / double(words->second))
            : std::nullopt;
    }
    }
    Q_UNREACHABLE_RETURN(std::nullopt);
}

double Matrix::largest(MatrixMeasure measure) const
{
    double most = 0;
    for (const auto &[key, cell] : m_cells) {
        const int row = int(std::int32_t(key >> 32));
        const int column = int(std::int32_t(key & 0xffffffff));
        if (row != all && column != all)
            most = std::max(most, figure(row, column, measure).value_or(0));
    }
    return most;
}

const std::vector<AnnotationId> &Matrix::annotations(int row, int column) const
{
    static const std::vector<AnnotationId> none;
    const Cell *found = cell(row, column);
    return found ? found->annotations : none;
}

std::int64_t Matrix::suggested(int row, int column) const
{
    const Cell *found = cell(row, column);
    return found ? found->suggested : 0;
}

double Matrix::expected(int row, int column) const
{
    const auto sum = [this](int r, int c) {
        const auto found = m_sums.find(keyOf(r, c));
        return found != m_sums.end() ? double(found->second) : 0.0;
    };
    const double everything = sum(all, all);
    return everything > 0 ? sum(row, all) * sum(all, column) / everything : 0;
}

double Matrix::residual(int row, int column) const
{
    const double awaited = expected(row, column);
    return awaited > 0 ? (*figure(row, column, MatrixMeasure::Annotations) - awaited) / std::sqrt(awaited)
                       : 0;
}

} // namespace parallax
