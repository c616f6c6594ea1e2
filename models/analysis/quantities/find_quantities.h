#pragma once

#include "models/analysis/dates/time_expression.h"
#include "models/analysis/quantities/quantity.h"
#include "models/text/code_points.h"

#include <vector>

namespace parallax {

/// Quantities in reading order, none overlapping another: numbers in figures and words with what bounds them,
/// ranges, round numbers ("dozens"), measures, money and percentages, with what is counted. Left out: what
/// lies in `dates`, ages, scores, section and model numbers, bare years, ordinals, and "one" unless it
/// counts. In languages other than English only numbers in figures. Rules over words, by the nearest verb or
/// noun that names a harm or a movement; the clause is not parsed, so with two such verbs in a clause the
/// nearer one is taken. Time is linear in the text.
std::vector<Quantity> findQuantities(const CodePointIndex &text, const QString &language,
                                     const std::vector<TimeExpression> &dates);

} // namespace parallax
