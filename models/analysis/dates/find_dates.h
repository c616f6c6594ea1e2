#pragma once

#include "models/analysis/dates/time_expression.h"
#include "models/text/code_points.h"

#include <QStringList>

#include <vector>

namespace parallax {

/// What is known of a text beside its words.
struct DateContext
{
    std::optional<PartialDate> published;    ///< without it what is relative keeps X for what isn't known
    QString language = QStringLiteral("en"); ///< BCP 47
    bool dayFirst = false; ///< how the source writes 03/04/2024; days over twelve decide by themselves
};

/// Languages in which more than dates in figures are found: "en" whole; "de", "es", "fr" dates with a month's
/// name.
const QStringList &dateLanguages();

/// Time expressions in reading order, none overlapping another, by rules over words in the manner of
/// HeidelTime (Strötgen & Gertz 2010): the longest that begins at a word wins, then it is resolved against
/// the publication date, the verb of its sentence and what was last named. In other languages only dates in
/// figures. Time is linear in the text. It can't know: fiscal years that differ from calendar ones, and which
/// day a story tells of beyond the last one named.
std::vector<TimeExpression> findDates(const CodePointIndex &text, const DateContext &context);

} // namespace parallax
