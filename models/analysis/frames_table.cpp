#include "models/analysis/frames_table.h"

#include "models/text/paragraphs.h"
#include "models/text/sentences.h"
#include "models/text/words.h"

#include <algorithm>
#include <map>

namespace parallax {

namespace {

/// What one article has of one code.
struct CodeInArticle
{
    std::vector<const FrameCoding *> codings;
    std::optional<qsizetype> start; ///< of the first coding with a span
};

using CodesInArticle = std::map<CodeId, CodeInArticle>;

/// Words that spans touch, each once. Spans come in reading order.
int wordsUnder(const std::vector<Span> &spans, const std::vector<Span> &words)
{
    int covered = 0;
    auto word = words.begin();
    for (const Span span : spans) {
        word = std::partition_point(word, words.end(), [&](Span one) { return one.end() <= span.start(); });
        for (; word != words.end() && word->start() < span.end(); ++word)
            ++covered;
    }
    return covered;
}

int wordsCoveredBy(const CodeInArticle &code, const FramedArticle &article)
{
    std::vector<Span> spans;
    for (const FrameCoding *coding : code.codings) {
        if (!coding->span)
            return int(article.words.size());
        spans.push_back(*coding->span);
    }
    std::ranges::sort(spans);
    return wordsUnder(spans, article.words);
}

/// How many words stand before a place, as a share of all: 0..1.
double relativePlace(qsizetype start, const FramedArticle &article)
{
    if (article.words.empty())
        return 0;
    const auto after =
        std::ranges::partition_point(article.words, [&](Span word) { return word.end() <= start; });
    return double(after - article.words.begin()) / double(article.words.size());
}

std::vector<CodesInArticle> byArticle(std::span<const FrameCoding> codings, size_t articles)
{
    std::vector<CodesInArticle> all(articles);
    for (const FrameCoding &coding : codings) {
        Q_ASSERT(0 <= coding.article && size_t(coding.article) < articles);
        CodeInArticle &code = all[size_t(coding.article)][coding.code];
        code.codings.push_back(&coding);
        if (coding.span)
            code.start = std::min(code.start.value_or(coding.span->start()), coding.span->start());
    }
    return all;
}

std::optional<qsizetype> firstStart(const CodesInArticle &codes)
{
    std::optional<qsizetype> first;
    for (const auto &[id, code] : codes) {
        if (code.start)
            first = std::min(first.value_or(*code.start), *code.start);
    }
    return first;
}

bool isInLead(Span span, const FramedArticle &article)
{
    return !article.paragraphs.empty() && span.start() < article.paragraphs.front().end();
}

void addToCell(FrameCell &cell, const CodeInArticle &code, const FramedArticle &article, bool opens)
{
    ++cell.articles;
    cell.wordsCovered += wordsCoveredBy(code, article);
    for (const FrameCoding *coding : code.codings) {
        cell.annotations.push_back(coding->annotation);
        if (coding->span)
            ++(isInLead(*coding->span, article) ? cell.inLead : cell.afterLead);
    }
    if (!code.start)
        return;
    ++cell.placed;
    cell.placeSum += relativePlace(*code.start, article);
    cell.opens += opens ? 1 : 0;
}

std::vector<FramesColumn> framedColumns(std::span<const FramedArticle> articles, int columns)
{
    std::vector<FramesColumn> made(static_cast<size_t>(columns));
    for (const FramedArticle &article : articles) {
        Q_ASSERT(0 <= article.column && article.column < columns);
        FramesColumn &column = made[size_t(article.column)];
        ++column.articles;
        column.words += int(article.words.size());
        if (!article.paragraphs.empty())
            column.leadWords += wordsUnder({article.paragraphs.front()}, article.words);
    }
    return made;
}

} // namespace

FramedArticle framedArticle(int column, QStringView body)
{
    return {column, words(body), sentences(body), toSpans(body, paragraphs(body))};
}

int FramesRow::codings() const
{
    int sum = 0;
    for (const FrameCell &cell : cells)
        sum += cell.codings();
    return sum;
}

FrameCell FramesRow::total() const
{
    FrameCell sum;
    for (const FrameCell &cell : cells) {
        sum.annotations.insert(sum.annotations.end(), cell.annotations.begin(), cell.annotations.end());
        sum.articles += cell.articles;
        sum.wordsCovered += cell.wordsCovered;
        sum.inLead += cell.inLead;
        sum.afterLead += cell.afterLead;
        sum.opens += cell.opens;
        sum.placed += cell.placed;
        sum.placeSum += cell.placeSum;
    }
    std::ranges::sort(sum.annotations);
    return sum;
}

FramesColumn FramesTable::total() const
{
    FramesColumn sum;
    for (const FramesColumn &column : columns) {
        sum.articles += column.articles;
        sum.words += column.words;
        sum.leadWords += column.leadWords;
    }
    return sum;
}

FramesTable framesTable(std::span<const FrameCoding> codings, std::span<const FramedArticle> articles,
                        int columns)
{
    FramesTable table{framedColumns(articles, columns), {}};
    std::map<CodeId, FramesRow> rows;
    const std::vector<CodesInArticle> coded = byArticle(codings, articles.size());
    for (size_t i = 0; i < articles.size(); ++i) {
        const std::optional<qsizetype> first = firstStart(coded[i]);
        for (const auto &[id, code] : coded[i]) {
            FramesRow &row = rows.try_emplace(id, FramesRow{id, {}}).first->second;
            row.cells.resize(size_t(columns));
            addToCell(row.cells[size_t(articles[i].column)], code, articles[i], code.start == first);
        }
    }
    for (auto &[id, row] : rows) {
        for (FrameCell &cell : row.cells)
            std::ranges::sort(cell.annotations);
        table.rows.push_back(std::move(row));
    }
    std::ranges::stable_sort(table.rows, std::ranges::greater(), &FramesRow::codings);
    return table;
}

} // namespace parallax
