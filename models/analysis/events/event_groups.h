#pragma once

#include "models/analysis/events/event_terms.h"

#include <span>

namespace parallax {

/// Which articles report the same event: for each article the number of its group, from 0 in the order of the
/// groups' first articles. An article that is like no other has a group of its own.
///
/// Articles are vectors of terms weighted by kind and by rarity (Sparck Jones 1972), among these articles and
/// an assumed background of 300 others, so that a handful can be grouped too. Cosines, halved for each three
/// days that two articles are further apart than one, are clustered by average link (Sokal and Michener
/// 1958), with a bound that grows with the groups' own cohesion: two groups that are much more alike within
/// than between report different events, however alike these are. Articles more than 14 days apart are never
/// linked by their own likeness; those without a date are as near as can be to all.
///
/// The result doesn't depend on the articles' order. Copies cost as much as one. Candidates come from each
/// article's 60 weightiest shared terms and no more than 8,000,000 / N nearest articles in time for a term,
/// so that time and memory stay in proportion to the number of articles N.
std::vector<int> groupByEvent(std::span<const EventTerms> articles);

} // namespace parallax
