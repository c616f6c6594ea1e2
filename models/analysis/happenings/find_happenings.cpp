#include "models/analysis/happenings/find_happenings.h"

#include "models/analysis/claims/clauses.h"
#include "models/analysis/happenings/event_clause.h"
#include "models/analysis/happenings/event_title.h"
#include "models/analysis/happenings/event_verbs.h"
#include "models/analysis/happenings/happening_name.h"
#include "models/analysis/name_day.h"
#include "models/domain/result.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>
#include <span>

using namespace Qt::StringLiterals;

namespace parallax {

namespace {

using claims::Clause;
using claims::Clauses;

constexpr int fewestWords = 4;

/// "had seized", "was killed" tell what happened; "to be killed", "is closed" and "the captured ship" don't.
bool isTold(const Tokens &tokens, Clause clause, int verb)
{
    for (const QStringView before : {u"the", u"a", u"an", u"by", u"of", u"to", u"for"})
        if (tokens.is(verb - 1, before))
            return false;
    for (int at = verb - 1; at >= std::max(clause.begin, verb - 2); --at) {
        const QStringView word = tokens.word(at);
        if (word == u"be" || word == u"is" || word == u"are" || word == u"being")
            return false;
    }
    return true;
}

/// With marks as words of their own: "Ismere," is two.
QStringList partedMarks(const QStringList &words)
{
    static const QRegularExpression mark(QStringLiteral("^(.*\\w)([,;:.]+)$"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    QStringList apart;
    for (const QString &word : words) {
        const QRegularExpressionMatch match = mark.match(word);
        if (match.hasMatch() && (match.captured(2) != "."_L1 || word.size() > 5))
            apart << match.captured(1) << match.captured(2);
        else
            apart << word;
    }
    return apart;
}

class HappeningFinder
{
public:
    HappeningFinder(const ReadText &text, const std::vector<TimeExpression> &dates)
        : m_text(text)
        , m_clauses(text)
        , m_dates(dates)
    { }

    std::vector<HappeningFinding> find()
    {
        for (const TimeExpression &date : m_dates)
            if (isPastDay(date))
                add(date);
        return std::move(m_found);
    }

private:
    bool isPastDay(const TimeExpression &date) const
    {
        return date.begin && date.end && date.begin == date.end
            && date.begin->precision() == DatePrecision::Day
            && (date.type == TimeType::Date || date.type == TimeType::Time) && m_text.published
            && date.begin->date() <= m_text.published->date();
    }

    void add(const TimeExpression &date)
    {
        const QuoteFinding *quote = m_clauses.quoteAt(date.span);
        const Clause clause = toldClause(date.span, quote);
        if (clause.begin < m_end || clause.end - clause.begin < fewestWords || m_clauses.isUncertain(clause))
            return;
        if (quote && quote->form == QuoteForm::Direct)
            return;
        const std::optional<int> verb = eventVerb(clause, date.span);
        const auto told = verb
            ? happenings::eventClause(m_clauses, clause, m_clauses.tokenAt(date.span.start()), *verb)
            : std::nullopt;
        if (!told || told->rest.end - told->begin() < fewestWords)
            return;
        const Span span = m_clauses.span({told->begin(), told->rest.end});
        const QStringList actors = namesOf(actorsIn(span));
        QString name = happenings::happeningName(wordsOf(*told, date.span));
        if (actors.isEmpty() || name.isEmpty())
            return;
        m_end = clause.end;
        m_found.push_back({span, titleOf(*told, date.span, *verb, span), std::move(name), *date.begin, actors,
                           speakerOf(quote, told->source),
                           tr("A day, what happened on it, and who or where."), quote ? 0.6 : 0.7});
    }

    /// The clause around a date, without what stands before the words of a source that tell it, or before
    /// "since". Empty where the date itself has a clause: "on the day that it sank".
    Clause toldClause(Span date, const QuoteFinding *quote) const
    {
        const Tokens &tokens = m_clauses.tokens();
        const int day = m_clauses.tokenAt(date.start());
        Clause clause = m_clauses.clauseAt(day);
        if (quote) {
            for (const Span &part : quote->parts)
                if (part.start() <= date.start() && date.end() <= part.end()) {
                    clause.begin = std::max(clause.begin, m_clauses.tokenAt(part.start()));
                    clause.end = std::min(clause.end, m_clauses.tokenAt(part.end() - 1) + 1);
                }
            clause.begin += tokens.is(clause.begin, u"that");
        }
        for (int at = clause.begin; at < day; ++at)
            if (tokens.is(at, u"since"))
                clause.begin = at + 1;
        const int after = m_clauses.tokenAt(date.end());
        const bool described =
            tokens.is(after - 1, u"day") && (tokens.is(after, u"that") || tokens.is(after, u"when"));
        return described || clause.begin >= clause.end ? Clause{day, day} : clause;
    }

    /// The only event verb of the clause, or the one nearest to the date; none where a verb of saying stands
    /// nearer to it ("said on Thursday that …").
    std::optional<int> eventVerb(Clause clause, Span date) const
    {
        const Tokens &tokens = m_clauses.tokens();
        const int day = m_clauses.tokenAt(date.start());
        std::optional<int> best;
        std::optional<int> said;
        for (int at = clause.begin; at < clause.end; ++at) {
            const bool told = happenings::isEventVerb(tokens.word(at)) && !tokens.isCapitalised(at)
                && isTold(tokens, clause, at);
            if (told && (!best || std::abs(at - day) < std::abs(*best - day)))
                best = at;
            if (happenings::isSaying(tokens.word(at))
                && (!said || std::abs(at - day) < std::abs(*said - day)))
                said = at;
        }
        if (said && (!best || std::abs(*said - day) < std::abs(*best - day)))
            return std::nullopt;
        return best;
    }

    std::span<const NamedActor> actorsIn(Span span) const
    {
        const auto begin = std::ranges::lower_bound(m_text.actors, span.start(), {},
                                                    [](const NamedActor &one) { return one.span.start(); });
        const auto end = std::find_if(begin, m_text.actors.end(),
                                      [&](const NamedActor &one) { return one.span.end() > span.end(); });
        return {begin, end};
    }

    static QStringList namesOf(std::span<const NamedActor> actors)
    {
        QStringList names;
        for (const NamedActor &actor : actors)
            if (!names.contains(actor.name))
                names << actor.name;
        return names;
    }

    QString titleOf(const happenings::EventClause &clause, Span date, int verb, Span span) const
    {
        const QStringList words = partedMarks(wordsOf(clause, date));
        // The clause up to its verb has as many words as stand before it.
        const auto at = partedMarks(wordsOf(clause, date, m_clauses.span({verb, verb + 1}).start())).size();
        if (words.value(at).toLower() != m_clauses.tokens().word(verb))
            return {};
        QStringList places;
        const std::span<const NamedActor> actors = actorsIn(span);
        for (const NamedActor &actor : actors)
            if (actor.type == EntityType::Place)
                places << actor.name;
        return happenings::eventTitle(words, int(at), places, namesOf(actors));
    }

    /// The clause's words without its date, up to `end`.
    QStringList wordsOf(const happenings::EventClause &clause, Span date,
                        qsizetype end = std::numeric_limits<qsizetype>::max()) const
    {
        const Span rest = m_clauses.span(clause.rest);
        end = std::min(end, rest.end());
        QString before = clause.subject.begin < clause.subject.end
            ? m_clauses.cut(m_clauses.span(clause.subject)) + u' '
            : QString();
        if (const qsizetype stop = std::min(date.start(), end); stop > rest.start())
            before += m_clauses.cut(Span(rest.start(), stop));
        // What leads to the date goes with it, but only the whole clause or what is behind the date has one.
        return end <= date.start()
            ? happenings::happeningWords({}, before)
            : happenings::happeningWords(before,
                                         date.end() < end ? m_clauses.cut(Span(date.end(), end)) : QString());
    }

    QString speakerOf(const QuoteFinding *quote, Clause source) const
    {
        if (quote)
            return quote->entity.isEmpty() && quote->speaker ? m_clauses.cut(*quote->speaker) : quote->entity;
        return source.begin < source.end ? m_clauses.cut(m_clauses.span(source)) : QString();
    }

    const ReadText &m_text;
    Clauses m_clauses;
    const std::vector<TimeExpression> &m_dates;
    int m_end = 0; ///< of the last clause that is a happening
    std::vector<HappeningFinding> m_found;
};

} // namespace

QString HappeningFinding::name() const
{
    return title.isEmpty() ? words : title + nameDay(happened.date());
}

std::vector<HappeningFinding> findHappenings(const ReadText &text, const std::vector<TimeExpression> &dates)
{
    return HappeningFinder(text, dates).find();
}

} // namespace parallax
