#pragma once

#include "models/analysis/claims/clauses.h"

namespace parallax::happenings {

/// What of a clause tells of an event.
struct EventClause
{
    claims::Clause subject; ///< where a relative clause parts it from the rest; else empty
    claims::Clause rest;
    claims::Clause source; ///< who is told to have said so, where that stands before it; else empty

    int begin() const { return subject.begin < subject.end ? subject.begin : rest.begin; }
};

/// The part of a clause that is its event verb's own: without what stands before "when", "that", "said" or a
/// sentence whose full stop is lost, without "according to …" behind. None where the day belongs to another
/// verb, where it has no subject, and for what sites print around a text ("Published", "Tags").
/// @param day, verb tokens of the clause
std::optional<EventClause> eventClause(const claims::Clauses &clauses, claims::Clause clause, int day,
                                       int verb);

/// Whether a word says that somebody says something.
bool isSaying(QStringView word);

} // namespace parallax::happenings
