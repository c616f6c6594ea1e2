#include "models/analysis/dates/rules.h"

using namespace Qt::StringLiterals;

namespace parallax::dates {

namespace {

/// A two-figure year of the last decades or the next ones.
int fullYear(int year, qsizetype figures)
{
    return figures == 4 ? year : year < 50 ? 2000 + year : 1900 + year;
}

std::optional<Match> dateMatch(int at, int end, QDate date)
{
    return date.isValid() && date.year() >= 1000
        ? std::optional(Match{at, end, TimeType::Date, dayValue(date)})
        : std::nullopt;
}

/// "2024-11-28", "11/28/2024", "28/11/24": three figures with the same mark between them.
std::optional<Match> markedAt(const Scene &scene, int at)
{
    const Tokens &tokens = scene.tokens;
    const QStringView mark = tokens.word(at + 1);
    if ((mark != u"-" && mark != u"/") || !tokens.is(at + 3, mark))
        return std::nullopt;
    for (int i = at + 1; i <= at + 4; ++i)
        if (!tokens.touches(i))
            return std::nullopt;
    if (tokens.touches(at + 5) && (tokens.is(at + 5, mark) || tokens.isFigure(at + 5)))
        return std::nullopt;
    const auto a = plainInteger(tokens.word(at));
    const auto b = plainInteger(tokens.word(at + 2));
    const auto c = plainInteger(tokens.word(at + 4));
    if (!a || !b || !c)
        return std::nullopt;
    if (tokens.word(at).size() == 4)
        return dateMatch(at, at + 5, QDate(*a, *b, *c));
    const qsizetype yearFigures = tokens.word(at + 4).size();
    if (tokens.word(at).size() > 2 || tokens.word(at + 2).size() > 2
        || (yearFigures != 2 && yearFigures != 4))
        return std::nullopt;
    const int year = fullYear(*c, yearFigures);
    // A figure over twelve is a day, whatever the source's habit.
    const bool dayFirst = *a > 12 || (*b <= 12 && scene.order == DateOrder::DayFirst);
    return dateMatch(at, at + 5, dayFirst ? QDate(year, *b, *a) : QDate(year, *a, *b));
}

/// "28.11.2024", one token; figures with points are days first everywhere.
std::optional<Match> dottedAt(const Scene &scene, int at)
{
    const QStringView figure = scene.tokens.word(at);
    const qsizetype first = figure.indexOf(u'.');
    const qsizetype second = first < 0 ? -1 : figure.indexOf(u'.', first + 1);
    if (second < 0 || figure.indexOf(u'.', second + 1) >= 0)
        return std::nullopt;
    const auto day = plainInteger(figure.first(first));
    const auto month = plainInteger(figure.sliced(first + 1, second - first - 1));
    const auto year = plainInteger(figure.sliced(second + 1));
    const qsizetype yearFigures = figure.size() - second - 1;
    if (!day || !month || !year || (yearFigures != 4 && yearFigures != 2))
        return std::nullopt;
    return dateMatch(at, at + 1, QDate(fullYear(*year, yearFigures), *month, *day));
}

} // namespace

std::optional<Match> numericDateAt(const Scene &scene, int at)
{
    if (!scene.tokens.isFigure(at))
        return std::nullopt;
    if (const auto match = markedAt(scene, at))
        return match;
    return dottedAt(scene, at);
}

} // namespace parallax::dates
