#include "models/analysis/claims/act_claims.h"

#include "models/analysis/claims/claim_speaker.h"
#include "models/analysis/claims/claim_wording.h"
#include "models/domain/result.h"
#include "models/text/word_set.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::claims {

namespace {

/// What actors of the news do to each other, in the past or as a state.
bool isAct(QStringView word)
{
    static const WordSet words = {
        u"attacked",   u"launched",  u"bombed",      u"shelled",    u"struck",    u"targeted",  u"killed",
        u"withdrew",   u"abandoned", u"entered",     u"crossed",    u"invaded",   u"advanced",  u"retreated",
        u"fired",      u"used",      u"deployed",    u"arrested",   u"detained",  u"destroyed", u"damaged",
        u"executed",   u"tortured",  u"violated",    u"broke",      u"broken",    u"signed",    u"supplied",
        u"sent",       u"armed",     u"funded",      u"blocked",    u"repelled",  u"retook",    u"recaptured",
        u"captured",   u"seized",    u"surrounded",  u"expelled",   u"fled",      u"downed",    u"planted",
        u"conducted",  u"staged",    u"ordered",     u"raided",     u"stormed",   u"occupied",  u"controls",
        u"controlled", u"joined",    u"wounded",     u"injured",    u"displaced", u"looted",    u"evacuated",
        u"kidnapped",  u"abducted",  u"released",    u"rejected",   u"accepted",  u"halted",    u"resumed",
        u"rammed",     u"sank",      u"sunk",        u"hit",        u"murdered",  u"massacred", u"poisoned",
        u"hacked",     u"leaked",    u"expanded",    u"began",      u"ended",     u"lost",      u"won",
        u"besieged",   u"liberated", u"intercepted", u"smuggled",   u"imposed",   u"lifted",    u"carried",
        u"shot",       u"torched",   u"burned",      u"demolished", u"annexed",   u"dismissed", u"fired"};
    return words.contains(word);
}

/// Words that point out of the clause: a proposition with them doesn't stand by itself.
bool pointsElsewhere(QStringView word)
{
    static const WordSet words = {
        u"i",    u"we",  u"you", u"me",  u"us",   u"my",   u"our",   u"your",  u"he",    u"she",  u"they",
        u"it",   u"him", u"her", u"his", u"them", u"this", u"these", u"those", u"there", u"here", u"their",
        u"what", u"how", u"who", u"why", u"to",   u"that", u"when",  u"where", u"one",   u"its",  u"itself"};
    return words.contains(word);
}

bool isSelf(QStringView word)
{
    static const WordSet words = {u"i",   u"we",   u"you", u"me",  u"us",   u"my",
                                  u"our", u"your", u"he",  u"she", u"here", u"myself"};
    return words.contains(word);
}

class ActFinder
{
public:
    ActFinder(const ReadText &text, const Clauses &clauses)
        : m_text(text)
        , m_clauses(clauses)
    { }

    std::vector<ClaimFinding> find() const
    {
        std::vector<ClaimFinding> found;
        for (const QuoteFinding &quote : m_text.quotes) {
            if (!quote.cue || !namesSpeaker(quote))
                continue;
            auto claim = denies(quote) ? denial(quote) : act(quote);
            if (claim)
                found.push_back(std::move(*claim));
        }
        return found;
    }

private:
    static bool isDirect(const QuoteFinding &quote) { return quote.form == QuoteForm::Direct; }

    bool namesSpeaker(const QuoteFinding &quote) const
    {
        const QString speaker = statementOf(m_clauses, quote).speaker;
        return !speaker.isEmpty() && !pointsElsewhere(speaker.toLower()) && speaker.size() < 60;
    }

    bool denies(const QuoteFinding &quote) const
    {
        const QString cue = m_clauses.cut(*quote.cue).toLower();
        return cue.contains("den"_L1) && quote.cueClass == CueClass::Denying;
    }

    std::optional<ClaimFinding> denial(const QuoteFinding &quote) const
    {
        const ClaimStatement said = statementOf(m_clauses, quote);
        if (quote.parts.size() != 1 || isDirect(quote))
            return std::nullopt;
        const QString wording = deniedProposition(m_clauses.cut(quote.parts.front()), said.speaker);
        if (wording.isEmpty() || wording.count(u' ') > 30)
            return std::nullopt;
        ClaimFinding claim{quote.parts.front(), ClaimSort::Denial, wording, said, {}, 0.6};
        claim.statement.stance = Stance::Denies;
        claim.statement.certainty.clear();
        claim.reason = tr("A denial: \"%1\".").arg(m_clauses.cut(*quote.cue));
        return claim;
    }

    std::optional<ClaimFinding> act(const QuoteFinding &quote) const
    {
        if (quote.cueClass == CueClass::Denying || quote.form == QuoteForm::Direct || quote.parts.size() != 1)
            return std::nullopt;
        const Span part = quote.parts.front();
        Clause clause{m_clauses.tokenAt(part.start()), m_clauses.tokenAt(part.end() - 1) + 1};
        const Tokens &tokens = m_clauses.tokens();
        while (clause.begin < clause.end
               && (tokens.is(clause.begin, u"that") || !tokens.isWord(clause.begin)))
            ++clause.begin;
        constexpr int shortest = 4;
        constexpr int longest = 36;
        if (clause.end - clause.begin < shortest || clause.end - clause.begin > longest
            || m_clauses.sentenceAt(clause.begin).end < clause.end
            || pointsElsewhere(tokens.word(clause.begin)) || m_clauses.isUncertain(clause))
            return std::nullopt;
        for (int at = clause.begin; at < clause.end; ++at)
            if (isSelf(tokens.word(at)))
                return std::nullopt;
        const int verb = actIn(clause);
        if (verb < 0 || !actorWithin({clause.begin, verb}))
            return std::nullopt;
        const QString wording = asProposition(m_clauses.cut(m_clauses.span(clause)));
        if (wording.isEmpty())
            return std::nullopt;
        ClaimFinding claim{
            m_clauses.span(clause), ClaimSort::Act, wording, statementOf(m_clauses, quote), {}, 0.55};
        claim.reason =
            tr("What %1 says was done: \"%2\".").arg(claim.statement.speaker, tokens.raw(verb).toString());
        return claim;
    }

    /// The first act within reach of the subject; -1 for none.
    int actIn(Clause clause) const
    {
        constexpr int reach = 16;
        const Tokens &tokens = m_clauses.tokens();
        for (int at = clause.begin + 1; at < std::min(clause.end, clause.begin + reach); ++at) {
            if (tokens.is(at, u",") || tokens.is(at, u"to"))
                break;
            if (isAct(tokens.word(at)) && !tokens.isCapitalised(at)
                && !(tokens.is(at - 1, u"-") && tokens.touches(at)))
                return at;
        }
        return -1;
    }

    bool actorWithin(Clause clause) const
    {
        if (clause.begin >= clause.end)
            return false;
        const Span span = m_clauses.span(clause);
        auto actor = std::ranges::lower_bound(m_text.actors, span.start(), {},
                                              [](const NamedActor &one) { return one.span.start(); });
        return actor != m_text.actors.end() && actor->span.end() <= span.end();
    }

    const ReadText &m_text;
    const Clauses &m_clauses;
};

} // namespace

std::vector<ClaimFinding> actClaims(const ReadText &text, const Clauses &clauses)
{
    return ActFinder(text, clauses).find();
}

} // namespace parallax::claims
