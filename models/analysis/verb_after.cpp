#include "models/analysis/verb_after.h"

#include "models/analysis/verb_forms.h"
#include "models/text/word_set.h"

namespace parallax {

namespace {

bool isWeekday(const QString &word)
{
    static const WordSet words{u"monday", u"tuesday",  u"wednesday", u"thursday",
                               u"friday", u"saturday", u"sunday"};
    return words.contains(word);
}

/// "by Friday", "by dusk", "by far", "by 2020" name nobody; nor does a way of doing it: "by bombing".
bool namesNobody(const QString &word)
{
    static const WordSet words{
        u"january",  u"february", u"march",    u"april",  u"may",     u"june",     u"july",  u"august",
        u"october",  u"november", u"december", u"dusk",   u"dawn",    u"night",    u"noon",  u"midnight",
        u"day",      u"then",     u"now",      u"far",    u"mistake", u"accident", u"hand",  u"car",
        u"road",     u"sea",      u"land",     u"air",    u"boat",    u"train",    u"plane", u"bus",
        u"phone",    u"name",     u"law",      u"force",  u"chance",  u"nearly",   u"about", u"almost",
        u"least",    u"most",     u"up",       u"early",  u"evening", u"morning",  u"late",  u"tomorrow",
        u"today",    u"surprise", u"default",  u"design", u"example", u"month",    u"week",  u"year",
        u"september"};
    return word.isEmpty() || word == u"," || word.front().isDigit() || words.contains(word) || isWeekday(word)
        || (word.size() > 5 && word.endsWith(u"ing"));
}

/// "were killing", but "was nothing".
bool isParticipleInIng(const QString &word)
{
    static const WordSet others{u"nothing", u"something", u"anything", u"everything",
                                u"during",  u"morning",   u"evening",  u"according"};
    return word.size() > 4 && word.endsWith(u"ing") && !others.contains(word);
}

class VerbAfter
{
public:
    explicit VerbAfter(ClauseWords &words)
        : m_words(words)
    { }

    std::optional<ActorRole> role()
    {
        skipRelative();
        skipAdverbs();
        QString helper; // the last one
        while (isHelper(at())) {
            helper = at();
            ++m_at;
            skipAdverbs();
        }
        if (helper.isEmpty())
            return simplePast();
        if (isBe(helper) || isGet(helper))
            return passiveRole();
        return isVerbAfter(helper) ? std::optional(ActorRole::Acts) : std::nullopt;
    }

private:
    const QString &at(std::size_t ahead = 0) { return m_words.at(m_at + ahead); }
    static bool isHelper(const QString &word)
    {
        return isBe(word) || isGet(word) || isHave(word) || isModal(word);
    }
    /// "on Friday", too: news put the day before the verb.
    void skipAdverbs()
    {
        for (;;) {
            if (at() == u"on" && isWeekday(at(1)))
                m_at += 2;
            else if (isVerbAdverb(at()) || isWeekday(at()))
                ++m_at;
            else
                return;
        }
    }
    /// "…, who" or "… that"; another comma is no verb's.
    void skipRelative()
    {
        const std::size_t comma = at() == u"," ? 1 : 0;
        if (at(comma) == u"who" || at(comma) == u"which" || (comma == 0 && at() == u"that"))
            m_at += comma + 1;
    }
    /// "has withdrawn" and "will attack", but "has planes" and "had the means".
    bool isVerbAfter(const QString &helper)
    {
        if (isHave(helper))
            return isPastParticiple(at());
        return !at().isEmpty() && at() != u"," && !isClauseDeterminer(at()) && !at().front().isDigit();
    }

    std::optional<ActorRole> passiveRole()
    {
        if (isParticipleInIng(at()))
            return ActorRole::Acts;
        if (!isPastParticiple(at()) || isStateParticiple(at()))
            return std::nullopt;
        ++m_at;
        return hasAgent() ? ActorRole::ActedOn : ActorRole::NoAgent;
    }

    /// A second participle has its own agent: "killed in a raid claimed by rebels". "Killed and wounded by"
    /// is one.
    bool hasAgent()
    {
        for (std::size_t ahead = 0; !at(ahead).isEmpty(); ++ahead) {
            const QString &word = at(ahead);
            if (word == u"by" && !namesNobody(afterDeterminer(ahead + 1)))
                return true;
            if (word == u"and" && isPastParticiple(at(ahead + 1)))
                ++ahead;
            else if (beginsNextClause(word) || (isPastParticiple(word) && at(ahead + 1) == u"by"))
                return false;
        }
        return false;
    }
    const QString &afterDeterminer(std::size_t ahead)
    {
        return isClauseDeterminer(at(ahead)) ? at(ahead + 1) : at(ahead);
    }

    std::optional<ActorRole> simplePast()
    {
        const QString verb = at();
        if (!isPastTense(verb))
            return std::nullopt;
        ++m_at;
        if (!isPastParticiple(verb))
            return ActorRole::Acts; // "took" can be nothing else
        static const WordSet afterParticiple{u"in", u"at",    u"near", u"during",
                                             u"on", u"since", u"from", u"with"};
        if (at() == u"by") // nobody acts by somebody: "rebels killed by the army"
            return namesNobody(afterDeterminer(1)) || isStateParticiple(verb)
                ? std::nullopt
                : std::optional(ActorRole::ActedOn);
        if (afterParticiple.contains(at()))
            return std::nullopt;
        return ActorRole::Acts;
    }

    ClauseWords &m_words;
    std::size_t m_at = 0;
};

} // namespace

std::optional<ActorRole> roleByVerbAfter(ClauseWords &words)
{
    return VerbAfter(words).role();
}

bool isStateParticiple(const QString &word)
{
    static const WordSet words{
        u"supposed",  u"interested", u"concerned",  u"pleased",  u"tired",    u"scared",     u"married",
        u"worried",   u"afraid",     u"used",       u"located",  u"gone",     u"determined", u"delighted",
        u"convinced", u"prepared",   u"satisfied",  u"based",    u"backed",   u"supported",  u"allied",
        u"linked",    u"affiliated", u"known",      u"called",   u"named",    u"dubbed",     u"considered",
        u"composed",  u"comprised",  u"situated",   u"said",     u"reported", u"believed",   u"thought",
        u"expected",  u"feared",     u"understood", u"headed",   u"led",      u"held",       u"controlled",
        u"dominated", u"stood",      u"sat",        u"followed", u"made",     u"left"};
    return words.contains(word);
}

bool isClauseDeterminer(const QString &word)
{
    static const WordSet words{u"the",  u"a",     u"an",    u"its",     u"their",
                               u"his",  u"her",   u"some",  u"several", u"both",
                               u"this", u"these", u"those", u"unknown", u"unidentified"};
    return words.contains(word);
}

bool beginsNextClause(const QString &word)
{
    static const WordSet words{u"who",    u"which",    u"that",   u"when", u"while", u"after",
                               u"before", u"because",  u"and",    u"but",  u"as",    u"where",
                               u"if",     u"although", u"though", u"until"};
    return words.contains(word);
}

} // namespace parallax
