#include "models/analysis/dates/find_dates.h"

#include "models/analysis/dates/month_names.h"
#include "models/analysis/dates/rules.h"

using namespace Qt::StringLiterals;

namespace parallax {

using namespace dates;

QString toString(TimeType type)
{
    switch (type) {
    case TimeType::Date:
        return u"DATE"_s;
    case TimeType::Time:
        return u"TIME"_s;
    case TimeType::Duration:
        return u"DURATION"_s;
    case TimeType::Set:
        return u"SET"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

const QStringList &dateLanguages()
{
    static const QStringList languages = {u"en"_s, u"de"_s, u"es"_s, u"fr"_s};
    return languages;
}

namespace {

TimeExpression expressionOf(const CodePointIndex &text, const Tokens &tokens, const Match &match)
{
    TimeExpression found{
        text.toSpan(tokens.range(match.first, match.end)), match.type, match.value, match.modifier, {}, {}};
    if (match.type == TimeType::Date || match.type == TimeType::Time) {
        if (const auto bounds = boundsOf(match.value)) {
            found.begin = PartialDate::fromDate(bounds->first);
            found.end = PartialDate::fromDate(bounds->second);
        }
    }
    return found;
}

/// Whether a quarter can be the one reported on: a running one where the sentence tells of it as past.
bool isOver(const Scene &scene, const Match &match)
{
    if (!scene.published)
        return true;
    const QString running = valueOfUnit(*scene.published, Unit::Quarter);
    return match.value < running
        || (match.value == running && directionAt(scene.tokens, match.first) == Direction::Past);
}

void remember(Scene &scene, const Match &match)
{
    if (match.type == TimeType::Date && match.value.size() == 10) {
        const QDate day = QDate::fromString(match.value, Qt::ISODate);
        if (day.isValid()) {
            scene.lastDay = day;
            const int last = match.end - 1;
            scene.lastDayEnd =
                scene.tokens.isFigure(last) && scene.tokens.word(last).size() <= 2 ? match.end : -1;
        }
    }
    if (match.value.size() == 7 && match.value[5] == u'Q' && !match.value.contains(u'X')
        && (scene.lastPeriod.isEmpty() || match.value >= scene.lastPeriod) && isOver(scene, match))
        scene.lastPeriod = match.value;
}

std::optional<Match> matchAt(const Scene &scene, const QString &language, int at)
{
    if (language != "en"_L1) {
        const auto match = numericDateAt(scene, at);
        return match ? match : namedDateAt(scene, language, at);
    }
    if (scene.tokens.isFigure(at) || canBegin(scene.tokens.word(at)))
        return longestAt(scene, at);
    return std::nullopt;
}

} // namespace

std::vector<TimeExpression> findDates(const CodePointIndex &text, const DateContext &context)
{
    const Tokens tokens(text.text());
    const QString language = context.language.section(u'-', 0, 0).toLower();
    const bool dayFirst = context.dayFirst || language != "en"_L1;
    Scene scene{tokens,       std::nullopt, dayFirst ? DateOrder::DayFirst : DateOrder::MonthFirst,
                std::nullopt, -1,           {}};
    if (context.published && context.published->precision() >= DatePrecision::Day)
        scene.published = context.published->date();
    std::vector<TimeExpression> found;
    for (int at = 0; at < tokens.size();) {
        const auto match = matchAt(scene, language, at);
        if (!match) {
            ++at;
            continue;
        }
        if (!match->value.isEmpty()) {
            found.push_back(expressionOf(text, tokens, *match));
            remember(scene, *match);
        }
        at = match->end;
    }
    return found;
}

} // namespace parallax
