#pragma once

#include "models/analysis/dates/time_expression.h"
#include "models/analysis/dates/time_values.h"
#include "models/text/tokens.h"

namespace parallax::dates {

/// What the words around an expression say about which way it points.
enum class Direction { Past, Future, Unknown };

enum class DateOrder { DayFirst, MonthFirst };

/// What the rules know: the text, when it was published, and what the narrative last spoke of.
struct Scene
{
    const Tokens &tokens;
    std::optional<QDate> published;
    DateOrder order = DateOrder::MonthFirst;
    std::optional<QDate> lastDay; ///< the day last named
    int lastDayEnd = -1;          ///< after it, where it ended with its figure: "April 24" goes on "and 25"
    QString lastPeriod;           ///< the quarter last named, as in an earnings report
};

/// An expression found at tokens [first, end). An empty value: words that only look like one, such as an age.
struct Match
{
    int first;
    int end;
    TimeType type = TimeType::Date;
    QString value;
    QString modifier;
};

/// By the nearest verb before the token, else after it, in its sentence: "will leave on Thursday", "said
/// Thursday". Looks at no more than 40 tokens.
Direction directionAt(const Tokens &tokens, int at);
/// What the one word says: "will" and the "to" of "plans to" point ahead, "fell" and "reported" back.
Direction directionOf(const Tokens &tokens, int at);

} // namespace parallax::dates
