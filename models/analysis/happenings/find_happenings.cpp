#include "models/analysis/happenings/find_happenings.h"

#include "models/analysis/claims/clauses.h"
#include "models/analysis/happenings/event_verbs.h"
#include "models/domain/result.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax {

namespace {

using claims::Clause;
using claims::Clauses;

constexpr int fewestWords = 4;
constexpr qsizetype longestName = 120;

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
        const Span span = m_clauses.span(clause);
        const std::optional<int> verb = eventVerb(clause, date.span);
        const QStringList actors = actorsIn(span);
        if (!verb || actors.isEmpty() || !hasSubject(clause, *verb)
            || (quote && quote->form == QuoteForm::Direct))
            return;
        m_end = clause.end;
        m_found.push_back({span, nameOf(span, date.span), *date.begin, actors,
                           quote ? speakerOf(*quote) : QString(),
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
            if (isSaying(tokens.word(at)) && (!said || std::abs(at - day) < std::abs(*said - day)))
                said = at;
        }
        if (said && (!best || std::abs(*said - day) < std::abs(*best - day)))
            return std::nullopt;
        return best;
    }

    static bool isSaying(QStringView word)
    {
        for (const QStringView one : {u"said", u"told", u"says", u"reported", u"announced", u"added",
                                      u"claimed", u"warned", u"called"})
            if (word == one)
                return true;
        return false;
    }

    /// A clause whose subject is a pronoun, or that has none, doesn't stand by itself.
    bool hasSubject(Clause clause, int verb) const
    {
        const Tokens &tokens = m_clauses.tokens();
        if (verb <= clause.begin)
            return false;
        for (const QStringView pronoun :
             {u"he",     u"she",  u"it",    u"they",  u"i",     u"we",    u"you",  u"which",
              u"who",    u"that", u"this",  u"and",   u"but",   u"where", u"when", u"after",
              u"before", u"as",   u"while", u"since", u"these", u"those"})
            if (tokens.is(clause.begin, pronoun))
                return false;
        return true;
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

    QString speakerOf(const QuoteFinding &quote) const
    {
        if (!quote.entity.isEmpty() || !quote.speaker)
            return quote.entity;
        return m_clauses.cut(*quote.speaker);
    }

    QString nameOf(Span clause, Span date) const
    {
        qsizetype before = date.start();
        const QString head = m_clauses.cut(Span(clause.start(), std::max(clause.start(), before)));
        const QString tail =
            date.end() < clause.end() ? m_clauses.cut(Span(date.end(), clause.end())) : QString();
        QStringList words = head.split(u' ', Qt::SkipEmptyParts);
        while (!words.isEmpty() && isLead(words.back()))
            words.removeLast();
        words += tail.split(u' ', Qt::SkipEmptyParts);
        while (!words.isEmpty() && (words.front() == u","_s || isLead(words.front())))
            words.removeFirst();
        QString name;
        for (const QString &word : words) {
            if (name.size() + word.size() + 2 >= longestName) {
                name += u'\u2026';
                break;
            }
            name += (name.isEmpty() ? u""_s : u" "_s) + word;
        }
        if (!name.isEmpty())
            name[0] = name[0].toUpper();
        return name;
    }

    /// What leads to a date: "on Thursday", "as of Friday"; and a comma that it leaves behind.
    static bool isLead(const QString &word)
    {
        const QString low = word.toLower();
        return low == "on"_L1 || low == "by"_L1 || low == "late"_L1 || low == "early"_L1 || low == "of"_L1
            || low == "as"_L1 || low == "since"_L1 || low == "in"_L1;
    }

    const ReadText &m_text;
    Clauses m_clauses;
    const std::vector<TimeExpression> &m_dates;
    int m_end = 0; ///< of the last clause that is a happening
    std::vector<HappeningFinding> m_found;
};

} // namespace

std::vector<HappeningFinding> findHappenings(const ReadText &text, const std::vector<TimeExpression> &dates)
{
    return HappeningFinder(text, dates).find();
}

} // namespace parallax
