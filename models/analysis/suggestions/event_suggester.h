#pragma once

#include "models/analysis/happenings/happening_groups.h"
#include "models/analysis/suggestions/article_reading.h"
#include "models/domain/event.h"
#include "models/domain/suggestion.h"

#include <QSet>

namespace parallax {

/// Proposes events for a timeline from dated happenings, article by article in one pass, so that what several
/// tell is one event. Keeps names, not texts.
class EventSuggester
{
public:
    static const QString rule; ///< "events"
    static constexpr int version = 3;

    /// `own` are the analyst's: a happening that is one of them is proposed as told in the article also.
    explicit EventSuggester(const std::vector<Event> &own);
    /// One that an earlier run proposed.
    void know(const ProposedEvent &proposed);

    /// In reading order, each event at most once.
    std::vector<SuggestionDraft> suggestionsFor(const ArticleReading &article);

private:
    HappeningGroups m_groups;
    QSet<QString> m_own; ///< names
};

} // namespace parallax
