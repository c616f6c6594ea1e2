#include "models/analysis/happenings/find_happenings.h"

#include "models/analysis/claims/clauses.h"
#include "models/analysis/happenings/event_clause.h"
#include "models/analysis/happenings/event_title.h"
#include "models/analysis/happenings/event_verbs.h"
#include "models/analysis/happenings/happening_name.h"
#include "models/domain/result.h"

#include <QRegularExpression>

#include <algorithm>

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
        const QStringList actors = actorsIn(span);
        const QStringList words = wordsOf(*told, date.span);
        QString name = happenings::happeningName(words);
        if (actors.isEmpty() || name.isEmpty())
            return;
        m_end = clause.end;
        m_found.push_back({span, titleOf(words, *verb, span, actors), std::move(name), *date.begin, actors,
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

    QStringList actorsIn(Span span) const
    {
        QStringList names;
        auto actor = std::ranges::lower_bound(m_text.actors, span.start(), {},
                                              [](const NamedActor &one) { return one.span.start(); });
        for (; actor != m_text.actors.end() && actor->span.end() <= span.end(); ++actor)
            if (!names.contains(actor->name))
                names << actor->name;
        return names;
    }

    QString titleOf(const QStringList &words, int verb, Span span, const QStringList &actors) const
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
        QStringList places;
        for (const NamedActor &actor : m_text.actors)
            if (actor.type == EntityType::Place && span.start() <= actor.span.start()
                && actor.span.end() <= span.end())
                places << actor.name;
        const QStringView verbWord = m_clauses.tokens().word(verb);
        const auto at =
            std::ranges::find_if(apart, [&](const QString &word) { return word.toLower() == verbWord; });
        return happenings::eventTitle(apart, at == apart.end() ? -1 : int(at - apart.begin()), places,
                                      actors);
    }

    QStringList wordsOf(const happenings::EventClause &clause, Span date) const
    {
        const Span rest = m_clauses.span(clause.rest);
        QString before = clause.subject.begin < clause.subject.end
            ? m_clauses.cut(m_clauses.span(clause.subject)) + u' '
            : QString();
        if (date.start() > rest.start())
            before += m_clauses.cut(Span(rest.start(), date.start()));
        return happenings::happeningWords(
            before, date.end() < rest.end() ? m_clauses.cut(Span(date.end(), rest.end())) : QString());
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
    return title.isEmpty() ? words : title + happenings::dayOfName(happened);
}

std::vector<HappeningFinding> findHappenings(const ReadText &text, const std::vector<TimeExpression> &dates)
{
    return HappeningFinder(text, dates).find();
}

} // namespace parallax
