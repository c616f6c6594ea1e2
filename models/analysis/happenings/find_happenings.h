#pragma once

#include "models/analysis/claims/stated_claim.h"
#include "models/analysis/dates/time_expression.h"

namespace parallax {

/// A passage that tells what happened on a day: what a timeline's event can be made of.
struct HappeningFinding
{
    Span span;            ///< the clause
    QString title;        ///< a short name (event_title.h); empty for none
    QString words;        ///< the clause's without its date (happening_name.h)
    PartialDate happened; ///< a day
    QStringList actors;   ///< names of the actors and places in the clause, in reading order, each once
    QString speaker;      ///< who is told to have said so; empty in the article's own words
    QString reason;       ///< a sentence for people
    double confidence;

    /// As an analyst names it, with its day; the clause's words where there is no short name.
    QString name() const;
};

/// Happenings of an English text in reading order, at most one a clause: a day that is past (of
/// publication, or before), a verb that tells of an event as done ("seized", "was killed", "began"), and an
/// actor or place, in one clause. Rather none than a doubtful one: left out are quotations in somebody's own
/// words, questions, plans, suppositions, what is only said or thought on that day, and days that the text's
/// publication date would have to place where there is none. Rules over clauses; time is linear in the text.
/// @param dates of the same text, in reading order
std::vector<HappeningFinding> findHappenings(const ReadText &text, const std::vector<TimeExpression> &dates);

} // namespace parallax
