#pragma once

#include "models/analysis/mentions/who_is_who.h"
#include "models/storage/readers.h"

#include <QSet>

namespace parallax {

/// What the analyst and earlier runs have made of a project, for a run that proposes more.
struct EarlierWork
{
    std::vector<KnownActor> actors;            ///< the analyst's entities, then those that were proposed
    QStringList claims;                        ///< wordings, likewise
    std::vector<Event> events;                 ///< the analyst's
    std::vector<ProposedEvent> proposedEvents; ///< that no event of the analyst's is named as
    QSet<QString> rejected; ///< of the proposed ones, those that were rejected wherever they were
                            ///< proposed: keyOf()

    static QString keyOf(const Proposal &proposal);
};

/// Reads all suggestions.
EarlierWork earlierWork(const Readers &read);

/// Spans of one kind in an article that are tagged, or were proposed and whatever became of it.
class TakenSpans
{
public:
    TakenSpans(const Readers &read, ArticleId article, SuggestionKind kind);
    explicit TakenSpans(std::vector<Span> spans);
    bool overlap(Span span) const;

private:
    std::vector<Span> m_spans;       ///< by start
    std::vector<qsizetype> m_farEnd; ///< the farthest end up to each
};

} // namespace parallax
