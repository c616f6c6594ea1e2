#include "models/items/passages.h"

#include "models/items/claim_words.h"
#include "models/storage/readers.h"
#include "models/text/normalise.h"
#include "models/text/sentences.h"

#include <algorithm>
#include <map>

namespace parallax {

namespace {

/// An article that passages are cut from.
struct Cuttable
{
    explicit Cuttable(QString body)
        : text(std::move(body))
        , sentences(sentenceRanges(text.text()))
    { }
    CodePointIndex text;
    std::vector<Utf16Range> sentences;

    /// From the start of the first to the end of the last sentence that the range touches.
    Utf16Range around(Utf16Range range) const
    {
        for (const Utf16Range &sentence : sentences) {
            if (sentence.start < range.end && range.start < sentence.end) {
                range.start = std::min(range.start, sentence.start);
                range.end = std::max(range.end, sentence.end);
            }
        }
        return range;
    }
};

QString onOneLine(QString text)
{
    return text.replace(u'\n', u' ');
}

QString aboutOf(const Annotation &annotation)
{
    const auto *stated = std::get_if<ClaimOccurrence>(&annotation.target);
    if (!stated)
        return {};
    QStringList parts{stanceMark(stated->statement.stance) + u' ' + stanceWord(stated->statement.stance),
                      valueWords(stated->statement), voiceWords(stated->statement)};
    parts.removeAll(QString());
    return parts.join(u" · ");
}

Passage cut(const AnnotationRow &row, const Cuttable &from)
{
    const Span span = *row.annotation.span;
    const Utf16Range words = from.text.toUtf16(span);
    const Utf16Range whole = from.around(words);
    const QString &text = from.text.text();
    return {.annotation = row.annotation.id,
            .article = row.annotation.article,
            .span = span,
            .before = onOneLine(text.sliced(whole.start, words.start - whole.start)),
            .words = onOneLine(text.sliced(words.start, words.length())),
            .after = onOneLine(text.sliced(words.end, whole.end - words.end)),
            .about = aboutOf(row.annotation)};
}

void describe(Passage &passage, const Readers &read, const Article &article)
{
    passage.title = article.title;
    passage.published = article.published;
    const auto source = article.source ? read.sources.find(*article.source) : std::nullopt;
    if (source) {
        passage.source = source->name;
        passage.sourcePosition = source->position;
    }
}

bool isBefore(const Passage &a, const Passage &b)
{
    if (a.published != b.published)
        return a.published && (!b.published || *a.published < *b.published);
    return std::tie(a.article, a.span, a.annotation) < std::tie(b.article, b.span, b.annotation);
}

} // namespace

Result<std::vector<Passage>> passagesOf(const Readers &read, std::span<const AnnotationId> annotations)
{
    std::map<ArticleId, std::vector<AnnotationRow>> byArticle;
    for (const AnnotationId id : annotations) {
        std::optional<AnnotationRow> row = read.annotations.row(id);
        if (row && row->annotation.span)
            byArticle[row->annotation.article].push_back(std::move(*row));
    }
    std::vector<Passage> passages;
    for (const auto &[id, rows] : byArticle) {
        const std::optional<Article> article = read.articles.find(id);
        Result<QString> body = read.articles.body(id);
        if (!body)
            return std::unexpected(body.error());
        const Cuttable from(std::move(*body));
        for (const AnnotationRow &row : rows) {
            if (!article || !from.text.contains(*row.annotation.span))
                continue;
            passages.push_back(cut(row, from));
            describe(passages.back(), read, *article);
        }
    }
    std::ranges::sort(passages, isBefore);
    return passages;
}

} // namespace parallax
