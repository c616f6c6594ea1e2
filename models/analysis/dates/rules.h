#pragma once

#include "models/analysis/dates/scene.h"

namespace parallax::dates {

// Each rule says what expression of its sort begins at a token, as long as possible. Rules look at a bounded
// number of tokens. The longest match of all rules wins (Strötgen & Gertz 2010, HeidelTime, go about it
// alike).

std::optional<Match> absoluteDateAt(const Scene &scene,
                                    int at); ///< "Nov. 27", "28 November 2024", "1995", "the 1980s"
std::optional<Match> numericDateAt(const Scene &scene, int at); ///< "2024-11-28", "28.11.2024", "11/28/24"
std::optional<Match> weekdayAt(const Scene &scene, int at); ///< "last Thursday", "Friday morning", "Mondays"
std::optional<Match> dayWordAt(const Scene &scene, int at); ///< "yesterday", "tonight", "this morning"
std::optional<Match> clockTimeAt(const Scene &scene, int at); ///< "10:35 a.m. Friday", "noon"
std::optional<Match> relativePeriodAt(const Scene &scene,
                                      int at); ///< "last week", "this year", "next summer"
std::optional<Match> quarterAt(const Scene &scene,
                               int at); ///< "third quarter of 1990", "the year-ago period"
std::optional<Match> amountAt(const Scene &scene,
                              int at); ///< "three days", "nearly nine years ago", "two-year"
std::optional<Match> repeatedAt(const Scene &scene, int at);  ///< "daily", "every Monday", "twice a year"
std::optional<Match> referenceAt(const Scene &scene, int at); ///< "now", "recently", "the future"
std::optional<Match> holidayAt(const Scene &scene, int at);   ///< "Christmas", "Thanksgiving Day"
/// "25" of "April 24 and 25", "27" of "27-29 November"
std::optional<Match> listedDayAt(const Scene &scene, int at);
std::optional<Match> besideDayAt(const Scene &scene, int at); ///< "the day before Thanksgiving"

/// "early", "late", "the end of" and what they belong to, with TimeML's START, MID, END.
std::optional<Match> partOfPeriodAt(const Scene &scene, int at);

/// The longest of all rules but partOfPeriodAt().
std::optional<Match> longestAt(const Scene &scene, int at);

// Pieces that rules share.
struct Year
{
    int year;
    int end;
};
std::optional<Year> yearAt(const Tokens &tokens, int at,
                           bool bare);          ///< bare: nothing before it says that it is a year
bool isMonthName(const Tokens &tokens, int at); ///< written as one: not "may", "march"
int afterStop(const Tokens &tokens, int at);    ///< skips a full stop that belongs to the word before
QDate resolvedWeekday(const Scene &scene, int weekday, int at);
QDate resolvedDay(const Scene &scene, int month, int day, int at); ///< invalid for 31 February
int resolvedYearOfMonth(const Scene &scene, int month, int at);

} // namespace parallax::dates
