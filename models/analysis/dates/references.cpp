#include "models/analysis/dates/rules.h"

using namespace Qt::StringLiterals;

namespace parallax::dates {

namespace {

QStringView referenceOf(QStringView word)
{
    if (word == u"now" || word == u"currently" || word == u"presently" || word == u"nowadays")
        return u"PRESENT_REF";
    if (word == u"recently" || word == u"lately")
        return u"PAST_REF";
    return word == u"soon" || word == u"someday" ? u"FUTURE_REF" : QStringView();
}

/// "was soon released", "soon became"
bool isTold(const Tokens &tokens, int at)
{
    return tokens.is(at - 1, u"was") || tokens.is(at - 1, u"were") || tokens.is(at - 1, u"had")
        || directionOf(tokens, at + 1) == Direction::Past;
}

QDate nthThursday(int year, int month, int nth)
{
    const QDate first(year, month, 1);
    return first.addDays((4 - first.dayOfWeek() + 7) % 7 + 7 * (nth - 1));
}

} // namespace

std::optional<Match> referenceAt(const Scene &scene, int at)
{
    const Tokens &tokens = scene.tokens;
    const auto match = [&](int end, QStringView value) {
        return Match{at, end, TimeType::Date, value.toString()};
    };
    const QStringView word = tokens.word(at);
    if (word == u"more" && tokens.is(at + 1, u"recently"))
        return match(at + 2, u"PAST_REF");
    if (word == u"soon" && (tokens.is(at - 1, u"as") || tokens.is(at + 1, u"after")))
        return std::nullopt;
    if (word == u"now" && (tokens.is(at - 1, u"right") || tokens.is(at + 1, u"that"))
        && tokens.is(at + 1, u"that"))
        return std::nullopt;
    // "Now, this may be wrong" goes on with a talk; "soon became" tells of what is long past.
    if (word == u"now" && tokens.is(at + 1, u",") && (at == 0 || !tokens.isWord(at - 1)))
        return std::nullopt;
    if (word == u"soon" && isTold(tokens, at))
        return std::nullopt;
    if (const QStringView value = referenceOf(word); !value.isEmpty())
        return match(at + 1, value);
    const int next = word == u"the" || word == u"at" ? at + 1 : at;
    if (word == u"the") {
        if (tokens.is(next, u"past") && !tokens.isWord(next + 1))
            return match(next + 1, u"PAST_REF");
        if (tokens.is(next, u"future") && !tokens.is(next + 1, u"of")) // of somebody: what becomes of them
            return match(next + 1, u"FUTURE_REF");
        if ((tokens.is(next, u"near") || tokens.is(next, u"foreseeable")) && tokens.is(next + 1, u"future"))
            return match(next + 2, u"FUTURE_REF");
        if (tokens.is(next, u"past") && tokens.is(at - 1, u"in") && !unitOf(tokens.word(next + 1))
            && !tokens.isFigure(next + 1))
            return match(next + 1, u"PAST_REF");
    }
    if (word == u"at"
        && (tokens.is(next, u"present") || (tokens.is(next, u"the") && tokens.is(next + 1, u"moment"))))
        return match(tokens.is(next, u"present") ? next + 1 : next + 2, u"PRESENT_REF");
    return std::nullopt;
}

std::optional<Match> holidayAt(const Scene &scene, int at)
{
    const Tokens &tokens = scene.tokens;
    if (!tokens.isCapitalised(at) || !scene.published)
        return std::nullopt;
    const QStringView word = tokens.word(at);
    const bool day = tokens.is(at + 1, u"day");
    const bool eve = tokens.is(at + 1, u"eve");
    int month = 0;
    int dayOfMonth = 0;
    int end = at + 1 + (day || eve);
    if (word == u"christmas")
        month = 12, dayOfMonth = eve ? 24 : 25;
    else if (word == u"halloween")
        month = 10, dayOfMonth = 31;
    else if (word == u"new" && tokens.is(at + 1, u"year") && tokens.is(at + 2, u"'")
             && tokens.is(at + 3, u"s")) {
        const bool newEve = tokens.is(at + 4, u"eve");
        month = newEve ? 12 : 1, dayOfMonth = newEve ? 31 : 1;
        end = at + 4 + (newEve || tokens.is(at + 4, u"day"));
    } else if (word == u"thanksgiving" || (word == u"election" && day)) {
        const bool election = word == u"election";
        QDate date = resolvedDay(scene, 11, election ? 5 : 25, at);
        // The fourth Thursday of November; the Tuesday after its first Monday.
        date = election ? QDate(date.year(), 11, 2).addDays((9 - QDate(date.year(), 11, 2).dayOfWeek()) % 7)
                        : nthThursday(date.year(), 11, 4);
        return Match{at, end, TimeType::Date, dayValue(date)};
    } else {
        return std::nullopt;
    }
    return Match{at, end, TimeType::Date, dayValue(resolvedDay(scene, month, dayOfMonth, at))};
}

} // namespace parallax::dates
