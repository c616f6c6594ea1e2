#include "models/items/passages.h"

#include "models/items/claim_words.h"
#include "models/items/counted_annotations.h"
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

QString aboutOf(const ClaimStatement &statement)
{
    QStringList parts{stanceMark(statement.stance) + u' ' + stanceWord(statement.stance),
                      valueWords(statement), voiceWords(statement)};
    parts.removeAll(QString());
    return parts.join(u" · ");
}

QString aboutOf(const Annotation &annotation)
{
    const auto *stated = std::get_if<ClaimOccurrence>(&annotation.target);
    return stated ? aboutOf(stated->statement) : QString();
}

Passage cut(const ArticlePlace &place, const Cuttable &from)
{
    const Utf16Range words = from.text.toUtf16(place.span);
    const Utf16Range whole = from.around(words);
    const QString &text = from.text.text();
    return {.annotation = {},
            .article = place.article,
            .span = place.span,
            .before = onOneLine(text.sliced(whole.start, words.start - whole.start)),
            .words = onOneLine(text.sliced(words.start, words.length())),
            .after = onOneLine(text.sliced(words.end, whole.end - words.end)),
            .about = place.about};
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

/// A place to cut, and the annotation that it is of.
struct TaggedPlace
{
    ArticlePlace place;
    std::optional<AnnotationId> annotation;
};

Result<std::vector<Passage>> cutAll(const Readers &read,
                                    const std::map<ArticleId, std::vector<TaggedPlace>> &byArticle)
{
    std::vector<Passage> passages;
    for (const auto &[id, places] : byArticle) {
        const std::optional<Article> article = read.articles.find(id);
        if (!article)
            continue;
        Result<QString> body = read.articles.body(id);
        if (!body)
            return std::unexpected(body.error());
        const Cuttable from(std::move(*body));
        for (const TaggedPlace &one : places) {
            if (!from.text.contains(one.place.span))
                continue;
            passages.push_back(cut(one.place, from));
            passages.back().annotation = one.annotation;
            describe(passages.back(), read, *article);
        }
    }
    std::ranges::sort(passages, isBefore);
    return passages;
}

/// What stands in for an annotation is a pending suggestion.
void addSuggestion(const Readers &read, AnnotationId id,
                   std::map<ArticleId, std::vector<TaggedPlace>> &byArticle)
{
    const std::optional<Suggestion> found = read.suggestions.find(suggestionOf(id));
    if (!found || found->state != SuggestionState::Pending)
        return;
    QStringList about{tr("suggested, not accepted yet")};
    if (const auto *claim = std::get_if<ProposedClaim>(&found->draft.proposal))
        about << aboutOf(claim->statement);
    about.removeAll(QString());
    byArticle[found->article].push_back({{found->article, found->draft.span, about.join(u" · ")}, id});
}

} // namespace

Result<std::vector<Passage>> passagesOf(const Readers &read, std::span<const AnnotationId> annotations)
{
    std::map<ArticleId, std::vector<TaggedPlace>> byArticle;
    for (const AnnotationId id : annotations) {
        const std::optional<AnnotationRow> row = read.annotations.row(id);
        if (!row)
            addSuggestion(read, id, byArticle);
        if (!row || !row->annotation.span)
            continue;
        const ArticleId article = row->annotation.article;
        byArticle[article].push_back({{article, *row->annotation.span, aboutOf(row->annotation)}, id});
    }
    return cutAll(read, byArticle);
}

Result<std::vector<Passage>> passagesAt(const Readers &read, std::span<const ArticlePlace> places)
{
    std::map<ArticleId, std::vector<TaggedPlace>> byArticle;
    for (const ArticlePlace &place : places)
        byArticle[place.article].push_back({place, {}});
    return cutAll(read, byArticle);
}

PassageQuery passagesQuery(std::vector<AnnotationId> annotations, std::vector<ArticlePlace> places)
{
    if (annotations.empty() && places.empty())
        return {};
    const auto given = annotations.size() + places.size();
    annotations.erase(annotations.begin() + std::min(qsizetype(annotations.size()), qsizetype(mostPassages)),
                      annotations.end());
    places.erase(places.begin() + std::min(qsizetype(places.size()), qsizetype(mostPassages)), places.end());
    const auto leftOut = given - annotations.size() - places.size();
    return [annotations = std::move(annotations), places = std::move(places),
            leftOut](const Readers &read, const JobContext &) -> Result<FoundPassages> {
        Result<std::vector<Passage>> tagged = passagesOf(read, annotations);
        Result<std::vector<Passage>> found = passagesAt(read, places);
        if (!tagged || !found)
            return std::unexpected(tagged ? found.error() : tagged.error());
        const auto middle = tagged->insert(tagged->end(), found->begin(), found->end());
        std::ranges::inplace_merge(*tagged, middle, isBefore);
        const auto total = qsizetype(tagged->size() + leftOut);
        return FoundPassages{std::move(*tagged), total};
    };
}

} // namespace parallax
