#include "models/edits/tag_places.h"

#include "models/storage/readers.h"
#include "models/text/reanchor.h"

namespace parallax {

namespace {

/// Spans of one text in another.
class SpanMover
{
public:
    SpanMover(const QString &before, const QString &after)
        : m_before(before)
        , m_after(after)
        , m_texts(before, after)
    { }
    /// A span of a damaged file may lie outside its text: then it has no place.
    std::optional<Span> move(Span span) const
    {
        return m_before.contains(span) ? m_texts.find(span) : std::nullopt;
    }
    QString wordsBefore(Span span) const
    {
        return m_before.contains(span) ? m_before.cut(span).toString() : QString();
    }
    QString wordsAfter(Span span) const { return m_after.cut(span).toString(); }

private:
    CodePointIndex m_before;
    CodePointIndex m_after;
    Reanchor m_texts;
};

} // namespace

TagPlaces tagPlaces(const Readers &read, ArticleId article, const QString &before, const QString &after)
{
    const SpanMover mover(before, after);
    TagPlaces places;
    for (AnnotationRow &row : read.annotations.ofArticle(article)) {
        Annotation &annotation = row.annotation;
        if (!annotation.span) {
            ++places.ofWholeArticle;
        } else if (const auto place = mover.move(*annotation.span)) {
            annotation.span = place;
            places.kept.push_back({std::move(annotation), mover.wordsAfter(*place)});
        } else {
            places.lost.push_back(
                {annotation.id, annotation.kind(), row.name, mover.wordsBefore(*annotation.span)});
        }
    }
    for (const Suggestion &suggestion : read.suggestions.ofArticle(article)) {
        if (const auto place = mover.move(suggestion.draft.span))
            places.suggestions.push_back({suggestion.id, *place});
        else
            places.lostSuggestions.push_back(suggestion.id);
    }
    return places;
}

} // namespace parallax
