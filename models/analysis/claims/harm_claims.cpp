#include "models/analysis/claims/harm_claims.h"

#include "models/analysis/claims/claim_speaker.h"
#include "models/analysis/claims/event_places.h"
#include "models/analysis/name_day.h"
#include "models/domain/result.h"
#include "models/text/word_set.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::claims {

namespace {

/// What is said of those counted; empty for what makes no claim.
QString predicateOf(const QString &what)
{
    static const QHash<QString, QString> predicates = {
        {u"killed"_s, u"were killed"_s},
        {u"wounded"_s, u"were wounded"_s},
        {u"casualties"_s, u"were killed or wounded"_s},
        {u"displaced"_s, u"were displaced"_s},
        {u"arrested"_s, u"were arrested"_s},
        {u"missing"_s, u"were missing"_s},
        {u"abducted"_s, u"were abducted"_s},
    };
    return predicates.value(what);
}

/// Who was harmed, as the claim words it.
QString personsOf(const QString &counted)
{
    static const WordMap<QStringView> groups = {{u"civilian", u"Civilians"},
                                                {u"civilians", u"Civilians"},
                                                {u"soldiers", u"Soldiers"},
                                                {u"troops", u"Soldiers"},
                                                {u"soldier", u"Soldiers"},
                                                {u"militants", u"Militants"},
                                                {u"fighters", u"Fighters"},
                                                {u"rebels", u"Rebels"},
                                                {u"insurgents", u"Insurgents"},
                                                {u"police", u"Police"},
                                                {u"policemen", u"Police"},
                                                {u"officers", u"Officers"},
                                                {u"children", u"Children"},
                                                {u"women", u"Women"},
                                                {u"journalists", u"Journalists"},
                                                {u"students", u"Students"},
                                                {u"protesters", u"Protesters"},
                                                {u"demonstrators", u"Protesters"},
                                                {u"prisoners", u"Prisoners"},
                                                {u"workers", u"Workers"},
                                                {u"passengers", u"Passengers"},
                                                {u"people", u"People"},
                                                {u"persons", u"People"},
                                                {u"individuals", u"People"},
                                                {u"residents", u"People"},
                                                {u"men", u"People"},
                                                {u"victims", u"People"},
                                                {u"casualties", u"People"},
                                                {u"dead", u"People"},
                                                {u"wounded", u"People"},
                                                {u"injured", u"People"},
                                                {u"deaths", u"People"},
                                                {u"lives", u"People"},
                                                {u"injuries", u"People"},
                                                {u"fatalities", u"People"},
                                                {u"refugees", u"People"},
                                                {u"others", u"People"},
                                                {u"citizens", u"People"},
                                                {u"killed", u"People"},
                                                {u"displaced", u"People"},
                                                {u"terrorists", u"Militants"},
                                                {u"hostages", u"People"},
                                                {u"conscripts", u"Soldiers"},
                                                {u"person", u"People"},
                                                {u"families", u"Families"}};
    QString persons;
    for (const QString &word : counted.toLower().split(u' ')) {
        const auto found = groups.find(word);
        if (found != groups.end() && (persons.isEmpty() || found->second != u"People"))
            persons = found->second.toString();
    }
    return counted.isEmpty() ? u"People"_s : persons;
}

class HarmFinder
{
public:
    HarmFinder(const ReadText &text, const Clauses &clauses)
        : m_text(text)
        , m_clauses(clauses)
        , m_places(text, clauses)
    { }

    std::vector<ClaimFinding> find() const
    {
        std::vector<ClaimFinding> found;
        for (std::size_t i = 0; i < m_text.quantities.size(); ++i)
            if (auto claim = claimOf(i))
                found.push_back(std::move(*claim));
        return found;
    }

private:
    std::optional<ClaimFinding> claimOf(std::size_t index) const
    {
        const Quantity &quantity = m_text.quantities[index];
        const QString predicate = predicateOf(quantity.what);
        const QString persons = personsOf(quantity.counted);
        if (predicate.isEmpty() || persons.isEmpty() || isPart(quantity))
            return std::nullopt;
        const Clause clause = ownClause(index);
        if (m_clauses.isUncertain(m_clauses.clauseAt(clause.begin)) || m_clauses.isUncertain(clause))
            return std::nullopt;
        const WhereAndWhen event = whereAndWhen(quantity, clause);
        if (event.wording.isEmpty())
            return std::nullopt; // would be the same claim as any other
        ClaimFinding claim{m_clauses.span(clause), ClaimSort::Harm, {}, {}, {}, 0};
        claim.wording = persons + u' ' + predicate + event.wording;
        claim.statement = statementAt(m_clauses, quantity.span);
        claim.statement.value = quantity.value ? quantity.value : quantity.low;
        if (!quantity.value)
            claim.statement.certainty = m_text.text.cut(quantity.span).toString().toLower().simplified();
        else if (!quantity.modifier.isEmpty())
            claim.statement.certainty = quantity.modifier;
        claim.statement.unit = persons.toLower();
        claim.reason = tr("A number of people %1.")
                           .arg(quantity.what == u"casualties"_s ? u"killed or wounded"_s : quantity.what);
        claim.saysDay = event.saysDay;
        claim.confidence = event.hasPlace ? 0.7 : 0.5;
        return claim;
    }

    /// Which event a number is of.
    struct WhereAndWhen
    {
        QString wording;
        bool hasPlace = false;
        bool saysDay = false; ///< the text itself, not its publication
    };

    /// "including two students" is a part of another number; "2 of the 12" too.
    bool isPart(const Quantity &quantity) const
    {
        const Tokens &tokens = m_clauses.tokens();
        const int at = m_clauses.tokenAt(quantity.span.start());
        return tokens.is(at - 1, u"including") || tokens.is(at - 1, u"among") || tokens.is(at - 1, u"them")
            || tokens.is(m_clauses.tokenAt(quantity.span.end()), u"of");
    }

    /// Up to the next quantity of harm in the clause, and from this one where another stands before.
    Clause ownClause(std::size_t index) const
    {
        const int at = m_clauses.tokenAt(m_text.quantities[index].span.start());
        Clause clause = m_clauses.clauseAt(at);
        const auto isHarm = [&](std::size_t other) {
            return !predicateOf(m_text.quantities[other].what).isEmpty() && !isPart(m_text.quantities[other]);
        };
        const auto tokenOf = [&](std::size_t other) {
            return m_clauses.tokenAt(m_text.quantities[other].span.start());
        };
        for (std::size_t other = index; other-- > 0 && tokenOf(other) >= clause.begin;)
            if (isHarm(other)) {
                clause.begin = at;
                break;
            }
        for (std::size_t other = index + 1; other < m_text.quantities.size() && tokenOf(other) < clause.end;
             ++other)
            if (isHarm(other)) {
                clause.end = tokenOf(other);
                break;
            }
        const Tokens &tokens = m_clauses.tokens();
        while (clause.end > at + 1
               && (tokens.is(clause.end - 1, u"and") || tokens.is(clause.end - 1, u",")
                   || tokens.is(clause.end - 1, u"including") || tokens.is(clause.end - 1, u"another")
                   || tokens.is(clause.end - 1, u"wounding") || tokens.is(clause.end - 1, u"injuring")))
            --clause.end;
        if (const QuoteFinding *quote = m_clauses.quoteAt(m_text.quantities[index].span))
            clause.begin = std::max(clause.begin, m_clauses.tokenAt(partWith(*quote, index).start()));
        while (clause.begin < at && (tokens.is(clause.begin, u"that") || tokens.is(clause.begin, u"and")))
            ++clause.begin;
        return clause;
    }

    Span partWith(const QuoteFinding &quote, std::size_t index) const
    {
        const Span span = m_text.quantities[index].span;
        return *std::ranges::find_if(quote.parts, [&](Span part) { return part.overlaps(span); });
    }

    /// " in Ismere, November 2024"; " in Ismere since 2011" for a running count ("the war, which began in
    /// 2011, has killed …"), wherever in the country the text says so. Empty where neither place nor time is
    /// known.
    WhereAndWhen whereAndWhen(const Quantity &quantity, Clause clause) const
    {
        const QString place = m_places.of(quantity.span, isOfMany(quantity));
        const QString country = countryOf(place).isEmpty() ? m_places.country() : countryOf(place);
        const QString widest = country.isEmpty() ? place : country;
        const QString year = runsSince(quantity, clause);
        const auto in = [](const QString &name) { return name.isEmpty() ? QString() : u" in "_s + name; };
        if (!year.isEmpty())
            return {in(widest) + u" since "_s + year, !widest.isEmpty()};
        if (isOfWar(quantity))
            return widest.isEmpty() ? WhereAndWhen{} : WhereAndWhen{in(widest) + u" altogether"_s, true};
        const Time time = timeOf(quantity);
        return {in(place) + time.wording, !place.isEmpty(), time.saysDay};
    }

    /// More than any one event does: what a war has done so far.
    static bool isOfWar(const Quantity &quantity)
    {
        return valueOf(quantity) >= (quantity.what == u"displaced"_s ? 1'000'000 : 100'000);
    }

    /// More than the town dies that a text is about; they were killed elsewhere or at other times, too.
    static bool isOfMany(const Quantity &quantity)
    {
        return quantity.what != u"displaced"_s && valueOf(quantity) >= 1'000;
    }

    static double valueOf(const Quantity &quantity)
    {
        return quantity.value ? *quantity.value : quantity.low.value_or(0);
    }

    /// The year since which it is counted; empty for a number that isn't.
    QString runsSince(const Quantity &quantity, Clause clause) const
    {
        static const QRegularExpression month(u"^(\\d{4})(?:-\\d{2})?$"_s);
        const auto year = month.match(quantity.when);
        const Clause sentence = m_clauses.sentenceAt(clause.begin);
        bool runs = false;
        for (int at = sentence.begin; at < sentence.end; ++at)
            for (const QStringView start :
                 {u"since", u"began", u"started", u"erupted", u"broke", u"beginning"})
                runs |= m_clauses.tokens().is(at, start);
        constexpr double least = 1'000; // since the spring, three
        const bool isYear = quantity.when.size() == 4;
        return runs && year.hasMatch() && (isYear || valueOf(quantity) >= least) ? year.captured(1)
                                                                                 : QString();
    }

    struct Time
    {
        QString wording;
        bool saysDay = false; ///< the text itself, not its publication
    };

    /// ", 4 November 2024" by the text's own date or its publication, ", November 2024" where no day is
    /// known.
    Time timeOf(const Quantity &quantity) const
    {
        static const QRegularExpression exact(u"^\\d{4}-\\d{2}-\\d{2}"_s);
        static const QRegularExpression month(u"^\\d{4}-\\d{2}$"_s);
        static const QRegularExpression year(u"^\\d{4}(?:$|-)"_s);
        if (exact.match(quantity.when).hasMatch()) {
            const QDate day = QDate::fromString(quantity.when.first(10), Qt::ISODate);
            return {day.isValid() ? nameDay(day) : QString(), true};
        }
        if (month.match(quantity.when).hasMatch())
            return {monthOf(QDate::fromString(quantity.when + u"-01"_s, Qt::ISODate))};
        if (year.match(quantity.when).hasMatch()) // or a season, quarter or week
            return {u" in "_s + quantity.when.first(4)};
        const std::optional<PartialDate> &published = m_text.published;
        if (!published || published->precision() == DatePrecision::Year)
            return {};
        return {published->precision() >= DatePrecision::Day ? nameDay(published->date())
                                                             : monthOf(published->date())};
    }

    static QString monthOf(QDate day)
    {
        return day.isValid() ? u", "_s + QLocale::c().toString(day, u"MMMM yyyy"_s) : QString();
    }

    const ReadText &m_text;
    const Clauses &m_clauses;
    EventPlaces m_places;
};

} // namespace

std::vector<ClaimFinding> harmClaims(const ReadText &text, const Clauses &clauses)
{
    return HarmFinder(text, clauses).find();
}

} // namespace parallax::claims
