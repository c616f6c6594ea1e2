#include "models/analysis/dates/rules.h"

#include "models/text/number_words.h"

using namespace Qt::StringLiterals;

namespace parallax::dates {

namespace {

struct Clock
{
    int hour;
    int minute;
    int end;
};

/// "a.m.", "pm": 0 or 12 hours to add; -1 where there is none. `end` goes after it.
int halfOfDay(const Tokens &tokens, int at, int &end)
{
    const QStringView word = tokens.word(at);
    if (word == u"am" || word == u"pm") {
        end = at + 1;
        return word == u"pm" ? 12 : 0;
    }
    const bool dotted = (word == u"a" || word == u"p") && tokens.is(at + 1, u".") && tokens.is(at + 2, u"m")
        && tokens.touches(at + 1) && tokens.touches(at + 2);
    if (!dotted)
        return -1;
    end = tokens.is(at + 3, u".") && tokens.touches(at + 3) ? at + 4 : at + 3;
    return word == u"p" ? 12 : 0;
}

bool isZone(QStringView word)
{
    static constexpr QStringView zones[] = {u"gmt", u"utc", u"est", u"edt", u"cst",  u"cdt", u"mst", u"mdt",
                                            u"pst", u"pdt", u"cet", u"bst", u"cest", u"eet", u"et",  u"msk"};
    return std::ranges::find(zones, word) != std::end(zones);
}

std::optional<Clock> clockAt(const Tokens &tokens, int at)
{
    if ((tokens.is(at, u"noon") || tokens.is(at, u"midday")) && !tokens.is(at - 1, u"high"))
        return Clock{12, 0, at + 1};
    if (tokens.is(at, u"midnight"))
        return Clock{0, 0, at + 1};
    int hour = smallNumber(tokens.word(at));
    if (const auto figure = plainInteger(tokens.word(at)); figure && tokens.word(at).size() <= 2)
        hour = *figure;
    if (hour < 0 || hour > 24)
        return std::nullopt;
    int next = at + 1;
    int minute = -1;
    const bool colon = tokens.is(next, u":") && tokens.touches(next) && tokens.touches(next + 1);
    if (colon && tokens.word(next + 1).size() == 2) {
        if (const auto figure = plainInteger(tokens.word(next + 1)); figure && *figure < 60) {
            minute = *figure;
            next += 2;
        }
    }
    int end = next;
    if (const int half = halfOfDay(tokens, next, end); half >= 0) {
        if (hour > 12 || hour == 0)
            return std::nullopt;
        return Clock{hour % 12 + half, std::max(minute, 0), end};
    }
    if (tokens.is(next, u"o") && tokens.is(next + 1, u"'") && tokens.is(next + 2, u"clock"))
        return Clock{hour, std::max(minute, 0), next + 3};
    if (tokens.is(next, u"in") && tokens.is(next + 1, u"the") && tokens.is(next + 2, u"morning"))
        return Clock{hour, std::max(minute, 0), next + 3};
    // "10:35" alone may be a score or a verse; a zone or "hours" makes it a time.
    if (minute >= 0 && hour < 24
        && (isZone(tokens.word(next)) || tokens.is(next, u"hours") || tokens.is(at - 1, u"at")))
        return Clock{hour, minute, next};
    return std::nullopt;
}

} // namespace

std::optional<Match> clockTimeAt(const Scene &scene, int at)
{
    const Tokens &tokens = scene.tokens;
    const auto clock = clockAt(tokens, at);
    if (!clock)
        return std::nullopt;
    int end = clock->end;
    end += isZone(tokens.word(end));
    if (tokens.is(end, u"local") && tokens.is(end + 1, u"time"))
        end += 2;
    QString day = scene.lastDay ? dayValue(*scene.lastDay)
        : scene.published       ? dayValue(*scene.published)
                                : u"XXXX-XX-XX"_s;
    const int dayAt = tokens.is(end, u"on") || tokens.is(end, u",") ? end + 1 : end;
    for (const auto rule : {absoluteDateAt, weekdayAt, dayWordAt}) {
        const auto match = rule(scene, dayAt);
        if (match && match->type == TimeType::Date && match->value.size() == 10) {
            day = match->value;
            end = match->end;
        }
    }
    const QString time =
        u"T%1:%2"_s.arg(clock->hour, 2, 10, QChar(u'0')).arg(clock->minute, 2, 10, QChar(u'0'));
    return Match{at, end, TimeType::Time, day + time};
}

} // namespace parallax::dates
