#include "models/edits/tag_places.h"

#include "models/storage/readers.h"
#include "models/text/reanchor.h"

namespace parallax {

namespace {

/// A span of a damaged file may lie outside its text: then it has no place.
std::optional<Span> placeOf(const Reanchor &texts, Span span)
{
    return texts.before().contains(span) ? texts.find(span) : std::nullopt;
}

/// Where a decision whose words are gone is kept, so that what was rejected isn't proposed elsewhere: at the
/// last line end, which no proposal is likely to cross, else at the last character. None in an empty text.
std::optional<Span> placeOfDecision(const CodePointIndex &text)
{
    if (text.size() == 0)
        return std::nullopt;
    const QStringView words = text.text();
    const qsizetype lineEnd = words.lastIndexOf(u'\n');
    const qsizetype at = lineEnd < 0 ? text.size() - 1 : text.toCodePoint(lineEnd);
    return Span(at, at + 1);
}

QString wordsBefore(const Reanchor &texts, Span span)
{
    return texts.before().contains(span) ? texts.before().cut(span).toString() : QString();
}

} // namespace

TagPlaces tagPlaces(const Readers &read, ArticleId article, const QString &before, const QString &after)
{
    const Reanchor texts(before, after);
    TagPlaces places;
    for (AnnotationRow &row : read.annotations.ofArticle(article)) {
        Annotation &annotation = row.annotation;
        if (!annotation.span) {
            ++places.ofWholeArticle;
        } else if (const auto place = placeOf(texts, *annotation.span)) {
            annotation.span = place;
            places.kept.push_back({std::move(annotation), texts.after().cut(*place).toString()});
        } else {
            places.lost.push_back(
                {annotation.id, annotation.kind(), row.name, wordsBefore(texts, *annotation.span)});
        }
    }
    for (const Suggestion &suggestion : read.suggestions.ofArticle(article)) {
        if (const auto place = placeOf(texts, suggestion.draft.span))
            places.suggestions.push_back({suggestion.id, *place});
        else if (const auto kept = placeOfDecision(texts.after());
                 kept && suggestion.state == SuggestionState::Rejected)
            places.suggestions.push_back({suggestion.id, *kept});
        else
            places.lostSuggestions.push_back(suggestion.id);
    }
    return places;
}

} // namespace parallax
