#include "models/items/compared_texts.h"

#include "models/analysis/union_text.h"
#include "models/storage/readers.h"
#include "models/text/words.h"

#include <algorithm>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

void add(TextPart &sum, const TextPart &part)
{
    sum.sentences += part.sentences;
    sum.words += part.words;
}

} // namespace

const std::vector<AlignedSentence> &ComparedTexts::sentences(int text) const
{
    static const std::vector<AlignedSentence> none;
    for (const PairAlignment &pair : alignments) {
        if (pair.a == text)
            return pair.alignment.a;
        if (pair.b == text)
            return pair.alignment.b;
    }
    return none;
}

Composition ComparedTexts::total() const
{
    Composition sum;
    for (const ComparedText &text : texts) {
        add(sum.shared, text.composition.shared);
        add(sum.reworded, text.composition.reworded);
        add(sum.only, text.composition.only);
    }
    return sum;
}

ArticlePlace ComparedTexts::placeOf(int text, int sentence) const
{
    const ComparedText &column = texts[size_t(text)];
    const Span span = sentences(text)[size_t(sentence)].span;
    if (column.pieces.empty())
        return {column.article.article.id, span, {}};
    const auto after = std::ranges::upper_bound(column.pieces, span.start(), {}, &BorrowedPiece::start);
    const BorrowedPiece &piece = *(after == column.pieces.begin() ? after : after - 1);
    const qsizetype shift = piece.origin.start() - piece.start;
    return {piece.article, Span(span.start() + shift, std::min(span.end() + shift, piece.origin.end())), {}};
}

namespace {

Result<void> readTexts(const Readers &read, std::span<const ArticleId> articles,
                       std::vector<ComparedText> &texts)
{
    for (ComparedArticle &article : comparedArticles(read, articles)) {
        Result<QString> body = read.articles.body(article.article.id);
        if (!body)
            return std::unexpected(body.error());
        texts.push_back({std::move(article), std::move(*body), {}});
    }
    return {};
}

void alignTexts(ComparedTexts &compared)
{
    if (compared.texts.size() < 2)
        return;
    std::vector<QString> bodies;
    for (const ComparedText &text : compared.texts)
        bodies.push_back(text.body);
    compared.alignments = alignAll(bodies);
    for (size_t text = 0; text < bodies.size(); ++text)
        compared.texts[text].composition = composition(compared.alignments, int(text));
}

/// "Northern Ledger, 29 Mar 2031"
QString headingOf(const ComparedArticle &article)
{
    const QString name = article.source ? article.source->name : article.article.title;
    return article.article.published
        ? tr("%1, %2").arg(name.simplified(), article.article.published->toShortText())
        : name.simplified();
}

ComparedText unionColumn(const std::vector<ComparedText> &others)
{
    std::vector<QString> bodies;
    for (const ComparedText &text : others)
        bodies.push_back(text.body);
    const UnionText all = unionOf(bodies);
    ComparedText column{others.front().article, all.body, {}};
    column.articles = int(others.size());
    column.article.source.reset();
    column.article.article.title = tr("Everything the others say");
    column.article.article.words = wordCount(all.body);
    for (const UnionPiece &piece : all.pieces)
        column.pieces.push_back({others[size_t(piece.text)].article.article.id, piece.origin, piece.start});
    return column;
}

/// Puts the names of who speaks before their pieces, and moves all places behind them.
void nameSpeakers(ComparedTexts &compared, const std::vector<ComparedText> &others)
{
    const int text = int(compared.texts.size()) - 1;
    ComparedText &column = compared.texts.back();
    const CodePointIndex plain(column.body);
    QString shown;
    std::vector<qsizetype> starts; ///< of the pieces before
    qsizetype length = 0;          ///< of what is shown, in code points
    std::optional<ArticleId> speaker;
    for (BorrowedPiece &piece : column.pieces) {
        starts.push_back(piece.start);
        QString before = shown.isEmpty() ? QString() : u"\n"_s;
        if (speaker != piece.article) {
            const auto who = std::ranges::find(
                others, piece.article, [](const ComparedText &one) { return one.article.article.id; });
            before += headingOf(who->article) + u'\n';
            speaker = piece.article;
        }
        shown += before;
        length += codePointCount(before);
        shown += plain.cut(Span(piece.start, piece.start + piece.origin.length()));
        piece.start = length;
        length += piece.origin.length();
    }
    const auto move = [&](AlignedSentence &sentence) {
        const auto after = std::ranges::upper_bound(starts, sentence.span.start());
        const auto piece = size_t(std::max<qsizetype>(after - starts.begin() - 1, 0));
        const qsizetype shift = column.pieces[piece].start - starts[piece];
        sentence.span = Span(sentence.span.start() + shift, sentence.span.end() + shift);
    };
    for (PairAlignment &pair : compared.alignments) {
        if (pair.b == text)
            std::ranges::for_each(pair.alignment.b, move);
    }
    column.body = shown;
}

} // namespace

Result<ComparedTexts> compareTexts(const Readers &read, std::span<const ArticleId> articles)
{
    ComparedTexts compared;
    if (const Result<void> done = readTexts(read, articles, compared.texts); !done)
        return std::unexpected(done.error());
    alignTexts(compared);
    return compared;
}

Result<ComparedTexts> compareWithOthers(const Readers &read, std::span<const ArticleId> articles,
                                        std::span<const ArticleId> others)
{
    ComparedTexts compared;
    std::vector<ComparedText> spoken;
    Result<void> done = readTexts(read, articles, compared.texts);
    if (done)
        done = readTexts(read, others.first(std::min(others.size(), mostOthers)), spoken);
    if (!done)
        return std::unexpected(done.error());
    if (spoken.empty() || compared.texts.empty()) {
        alignTexts(compared);
        return compared;
    }
    compared.texts.push_back(unionColumn(spoken));
    alignTexts(compared);
    nameSpeakers(compared, spoken);
    return compared;
}

} // namespace parallax
