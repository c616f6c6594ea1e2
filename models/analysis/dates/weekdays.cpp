#include "models/analysis/dates/rules.h"

using namespace Qt::StringLiterals;

namespace parallax::dates {

namespace {

/// "Friday morning" → the value with "TMO"; moves `end` on.
QString withDayPart(const Tokens &tokens, QString value, int &end, TimeType &type)
{
    const QStringView part = dayPartOf(tokens.word(end));
    if (part.isEmpty() || tokens.is(end, u"overnight"))
        return value;
    ++end;
    type = TimeType::Time;
    return value + u'T' + part.toString();
}

/// "USA Today", "VOA Today"
bool isNewspaper(const Tokens &tokens, int at)
{
    const QStringView before = tokens.raw(at - 1);
    return tokens.isCapitalised(at) && tokens.raw(at) != tokens.raw(at).toString().toUpper()
        && before.size() > 2 && tokens.isWord(at - 1) && before == before.toString().toUpper();
}

/// "last", "next", "this", "this coming", "this past", "the following", "every"
struct WeekdayLead
{
    QStringView word;
    int end;
};

WeekdayLead weekdayLeadAt(const Tokens &tokens, int at)
{
    int next = tokens.is(at, u"the") ? at + 1 : at;
    if (tokens.is(next, u"this") && (tokens.is(next + 1, u"coming") || tokens.is(next + 1, u"past")))
        return {tokens.is(next + 1, u"past") ? u"last" : u"next", next + 2};
    const QStringView word = tokens.word(next);
    for (const QStringView lead : {u"last", u"next", u"this", u"past", u"coming", u"following", u"previous",
                                   u"late", u"early", u"earlier", u"later"}) {
        if (word == lead)
            return {lead, next + 1};
    }
    return {{}, at};
}

QDate leadDay(const Scene &scene, QStringView lead, int weekday, int at)
{
    const QDate published = *scene.published;
    const int back = (published.dayOfWeek() - weekday + 7) % 7;
    if (lead == u"last" || lead == u"past" || lead == u"previous")
        return published.addDays(back == 0 ? -7 : -back);
    if (lead == u"next" || lead == u"coming" || lead == u"following")
        return published.addDays(back == 0 ? 7 : 7 - back);
    if (lead == u"this")
        return directionAt(scene.tokens, at) == Direction::Past ? published.addDays(-back)
                                                                : published.addDays((7 - back) % 7);
    return resolvedWeekday(scene, weekday, at);
}

/// "nights" after a weekday, also past others as in "Monday and Tuesday nights"; 0 for none.
int partsOfListAt(const Tokens &tokens, int at)
{
    for (int days = 0; days < 6; ++days) {
        const QStringView word = tokens.word(at);
        if (word == u"nights" || word == u"mornings" || word == u"afternoons" || word == u"evenings")
            return at;
        const bool isJoined = word == u"and" || word == u"or" || word == u",";
        if (!isJoined || weekdayOf(tokens.word(at + 1)) == 0)
            break;
        at += 2;
    }
    return 0;
}

} // namespace

std::optional<Match> weekdayAt(const Scene &scene, int at)
{
    const Tokens &tokens = scene.tokens;
    const WeekdayLead lead = weekdayLeadAt(tokens, at);
    const int dayAt = lead.end;
    if (lead.word.isEmpty() && tokens.is(at, u"the"))
        return std::nullopt;
    if (const int plural = pluralWeekdayOf(tokens.word(dayAt)); plural > 0 && lead.word.isEmpty())
        return Match{at, dayAt + 1, TimeType::Set, u"XXXX-WXX-%1"_s.arg(plural)};
    const int weekday = weekdayOf(tokens.word(dayAt));
    if (weekday == 0 || !tokens.isCapitalised(dayAt))
        return std::nullopt;
    const bool shortened = tokens.word(dayAt).size() < 6;
    if (shortened && (tokens.is(dayAt, u"sun") || tokens.is(dayAt, u"sat") || tokens.is(dayAt, u"mon"))
        && !tokens.is(dayAt + 1, u"."))
        return std::nullopt;
    Match match{at, shortened ? afterStop(tokens, dayAt + 1) : dayAt + 1};
    if (const int parts = partsOfListAt(tokens, match.end); parts > 0) {
        const int end = parts == match.end ? parts + 1 : match.end;
        const QStringView part = dayPartOf(tokens.word(parts));
        return Match{at, end, TimeType::Set, u"XXXX-WXX-%1T%2"_s.arg(weekday).arg(part)};
    }
    match.value =
        scene.published ? dayValue(leadDay(scene, lead.word, weekday, dayAt)) : u"XXXX-WXX-%1"_s.arg(weekday);
    if (!lead.word.isEmpty() && tokens.is(match.end, u",")) // "this Sunday, March 8"
        if (const auto date = absoluteDateAt(scene, match.end + 1);
            date && QDate::fromString(date->value, Qt::ISODate).dayOfWeek() == weekday) {
            match.end = date->end;
            match.value = date->value;
        }
    match.value = withDayPart(tokens, match.value, match.end, match.type);
    if (lead.word == u"late")
        match.modifier = u"END"_s;
    else if (lead.word == u"early")
        match.modifier = u"START"_s;
    return match;
}

std::optional<Match> dayWordAt(const Scene &scene, int at)
{
    const Tokens &tokens = scene.tokens;
    int next = at;
    QString modifier;
    const QStringView lead = tokens.word(at);
    if (lead == u"late" || lead == u"early" || lead == u"later" || lead == u"earlier") {
        modifier = lead == u"late" ? u"END"_s : lead == u"early" ? u"START"_s : QString();
        ++next;
    }
    const QStringView word = tokens.word(next);
    const auto day = [&](int offset) {
        return scene.published ? dayValue(scene.published->addDays(offset)) : u"XXXX-XX-XX"_s;
    };
    Match match{at, next + 1, TimeType::Date, {}, modifier};
    if (word == u"today" && isNewspaper(tokens, next))
        return std::nullopt;
    if (word == u"today")
        match.value = day(0);
    else if (word == u"yesterday")
        match.value = day(-1);
    else if (word == u"tomorrow")
        match.value = day(1);
    else if (word == u"tonight")
        return Match{at, next + 1, TimeType::Time, day(0) + u"TNI"_s, modifier};
    else if (word == u"last" && tokens.is(next + 1, u"night"))
        return Match{at, next + 2, TimeType::Time, day(-1) + u"TNI"_s, modifier};
    else if (word == u"this" && !dayPartOf(tokens.word(next + 1)).isEmpty())
        return Match{at, next + 2, TimeType::Time,
                     day(0) + u'T' + dayPartOf(tokens.word(next + 1)).toString(), modifier};
    else
        return std::nullopt;
    match.value = withDayPart(tokens, match.value, match.end, match.type);
    return match;
}

} // namespace parallax::dates
