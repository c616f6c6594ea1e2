#pragma once

#include "models/domain/suggestion.h"

#include <vector>

namespace parallax {

struct Readers;

/// A tag whose words don't stand in the new text where anybody could tell that they are the same.
struct LostTag
{
    AnnotationId id;
    AnnotationKind kind;
    QString name;      ///< the entity's, the claim's wording, or the code's path
    QString quotation; ///< the words it lies on
};

/// Where the tags of an article, and what is suggested for it, would be in another text of it.
struct TagPlaces
{
    struct Kept
    {
        Annotation annotation; ///< with the new span
        QString words;         ///< there
    };
    struct KeptSuggestion
    {
        SuggestionId id;
        Span span;
    };
    std::vector<Kept> kept; ///< those that have a span
    int ofWholeArticle = 0; ///< codings without a span, which stay
    std::vector<LostTag> lost;
    std::vector<KeptSuggestion> suggestions; ///< of any state; rejected ones also where their words are gone
    std::vector<SuggestionId> lostSuggestions;

    int keptTags() const { return int(kept.size()) + ofWholeArticle; }
};

/// By quotation and context (models/text/reanchor.h); in reading order of the old text.
TagPlaces tagPlaces(const Readers &read, ArticleId article, const QString &before, const QString &after);

} // namespace parallax
