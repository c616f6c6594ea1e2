#include "models/analysis/dates/month_names.h"

#include "models/analysis/dates/rules.h"

#include <array>

using namespace Qt::StringLiterals;

namespace parallax::dates {

namespace {

struct Language
{
    QStringView tag;
    std::array<QStringView, 12> months;
};

constexpr std::array<Language, 3> languages = {{
    {u"de",
     {u"januar", u"februar", u"m\u00e4rz", u"april", u"mai", u"juni", u"juli", u"august", u"september",
      u"oktober", u"november", u"dezember"}},
    {u"fr",
     {u"janvier", u"f\u00e9vrier", u"mars", u"avril", u"mai", u"juin", u"juillet", u"ao\u00fbt", u"septembre",
      u"octobre", u"novembre", u"d\u00e9cembre"}},
    {u"es",
     {u"enero", u"febrero", u"marzo", u"abril", u"mayo", u"junio", u"julio", u"agosto", u"septiembre",
      u"octubre", u"noviembre", u"diciembre"}},
}};

int monthIn(QStringView language, QStringView word)
{
    for (const Language &one : languages) {
        if (one.tag != language)
            continue;
        const auto found = std::ranges::find(one.months, word);
        return found == one.months.end() ? 0 : int(found - one.months.begin()) + 1;
    }
    return 0;
}

/// Past what may stand between day, month and year: "28. November", "1er mars", "28 de noviembre".
int afterJoint(const Tokens &tokens, int at)
{
    if (tokens.is(at, u".") || tokens.is(at, u"er") || tokens.is(at, u"de") || tokens.is(at, u"del"))
        return at + 1;
    return at;
}

} // namespace

std::optional<Match> namedDateAt(const Scene &scene, QStringView language, int at)
{
    const Tokens &tokens = scene.tokens;
    const bool isFigure = tokens.isFigure(at);
    const int day = isFigure ? plainInteger(tokens.word(at)).value_or(0) : 0;
    if (isFigure && (day < 1 || day > 31))
        return std::nullopt;
    const int monthAt = isFigure ? afterJoint(tokens, at + 1) : at;
    const int month = monthIn(language, tokens.word(monthAt));
    if (month == 0)
        return std::nullopt;
    const auto year = yearAt(tokens, afterJoint(tokens, monthAt + 1), false);
    if (!isFigure)
        return year ? std::optional(Match{at, year->end, TimeType::Date, monthValue(year->year, month)})
                    : std::nullopt;
    if (year) {
        const QDate date(year->year, month, day);
        return date.isValid() ? std::optional(Match{at, year->end, TimeType::Date, dayValue(date)})
                              : std::nullopt;
    }
    const QDate date = scene.published ? resolvedDay(scene, month, day, at) : QDate(2024, month, day);
    if (!date.isValid())
        return std::nullopt;
    const QString value = dayValue(date);
    return Match{at, monthAt + 1, TimeType::Date, scene.published ? value : u"XXXX"_s + value.sliced(4)};
}

} // namespace parallax::dates
