#pragma once

#include <QStringView>

#include <optional>

namespace parallax::dates {

enum class Unit { Second, Minute, Hour, Day, Night, Weekend, Week, Month, Quarter, Year, Decade, Century };

struct UnitWord
{
    Unit unit;
    bool plural;
};

// English words in lower case; 0, nothing or an empty view where the word is none.
int monthOf(QStringView word);         ///< 1 to 12, also for "nov" and "sept"
bool isShortMonth(QStringView word);   ///< "nov": a stop may follow
int weekdayOf(QStringView word);       ///< 1 (Monday) to 7, also for "mon"
int pluralWeekdayOf(QStringView word); ///< "mondays"
std::optional<UnitWord> unitOf(QStringView word);
QStringView seasonOf(QStringView word);  ///< "SP", "SU", "FA", "WI"
QStringView dayPartOf(QStringView word); ///< "MO", "AF", "EV", "NI"
int decadeOf(QStringView word);          ///< 9 for "nineties"
/// Whether a time expression can begin with the word; what decides if the rules are tried at all.
bool canBegin(QStringView word);

} // namespace parallax::dates
