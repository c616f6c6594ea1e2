#pragma once

#include "models/analysis/events/average_link.h"
#include "models/analysis/events/event_terms.h"

namespace parallax {

/// The similarities of articles that may report the same event (event_groups.h says how), from 0.04 up.
/// @param articles by date, those without one first
std::vector<Similarity> eventSimilarities(const std::vector<const EventTerms *> &articles);

/// Days between two articles; 0 where a date is unknown.
double daysApart(const EventTerms &a, const EventTerms &b);

} // namespace parallax
