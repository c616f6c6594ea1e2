#include "models/analysis/actor_roles.h"

#include "models/analysis/clause_words.h"
#include "models/analysis/verb_after.h"
#include "models/analysis/verb_forms.h"
#include "models/text/compass_words.h"
#include "models/text/word_set.h"

using namespace Qt::StringLiterals;

namespace parallax {

namespace {

/// Says what a named actor is, before the name: "Foreign Minister", "the rebel backer", "Lazna expert".
bool isKindOfActor(const QString &word)
{
    static const WordSet kinds{
        u"president", u"minister",  u"foreign",   u"prime",  u"interior",   u"defence",    u"defense",
        u"secretary", u"chief",     u"leader",    u"king",   u"envoy",      u"ambassador", u"spokesman",
        u"expert",    u"ally",      u"backer",    u"rival",  u"opposition", u"rebel",      u"militant",
        u"jihadist",  u"islamist",  u"extremist", u"regime", u"government", u"group",      u"militia",
        u"agency",    u"commander", u"pope",      u"mr",     u"mrs",        u"senator",    u"spokeswoman"};
    return kinds.contains(word);
}

/// "Swedish", "Iranian", "French".
bool isOfCountry(const QString &word)
{
    static const WordSet others{u"french", u"greek",   u"dutch", u"swiss",
                                u"iraqi",  u"israeli", u"saudi", u"qatari"};
    return others.contains(word)
        || (word.size() > 5 && (word.endsWith(u"ian") || word.endsWith(u"ish") || word.endsWith(u"ese")));
}

/// What may stand between a preposition and a name: articles, "northern", "rebel-held", "French Foreign
/// Minister".
std::size_t afterModifiers(ClauseWords &before, std::size_t place = 0)
{
    static const WordSet modifiers{u"nearby",   u"neighbouring", u"neighboring",
                                   u"downtown", u"greater",      u"rural"};
    while (isClauseDeterminer(before.at(place)) || modifiers.contains(before.at(place))
           || isCompassWord(before.at(place)) || isKindOfActor(before.at(place))
           || isOfCountry(before.at(place))
           || (before.at(place).size() > 2 && before.at(place).contains(u'-')))
        ++place;
    return place;
}

/// "killed by", "were seen by the": a participle, then by, then at most articles.
bool isAgent(ClauseWords &before)
{
    const std::size_t by = afterModifiers(before);
    if (before.at(by) != u"by")
        return false;
    constexpr std::size_t reach = 7;
    for (std::size_t place = by + 1; place <= by + reach; ++place) {
        const QString &word = before.at(place);
        if (word.isEmpty() || word == u"," || beginsNextClause(word))
            return false;
        if (isPastParticiple(word) && !isStateParticiple(word))
            return true;
    }
    return false;
}

/// Whose doing is their group's: "fighters of the River Front".
bool actsForGroup(const QString &word)
{
    static const WordSet words{
        u"fighter",   u"fighters",   u"militant",  u"militants", u"member",     u"members",     u"force",
        u"forces",    u"troops",     u"soldier",   u"soldiers",  u"rebels",     u"gunman",      u"gunmen",
        u"unit",      u"units",      u"elements",  u"brigade",   u"brigades",   u"insurgents",  u"jihadists",
        u"terrorist", u"terrorists", u"warplanes", u"jets",      u"aircraft",   u"helicopters", u"planes",
        u"artillery", u"police",     u"policemen", u"army",      u"government", u"regime",      u"navy",
        u"militia",   u"militias",   u"guards",    u"supporters"};
    return words.contains(word);
}

bool isPreposition(const QString &word)
{
    static const WordSet prepositions{
        u"in",     u"at",     u"near",    u"on",      u"against", u"with",    u"to",      u"for",
        u"over",   u"inside", u"outside", u"around",  u"across",  u"between", u"under",   u"without",
        u"within", u"into",   u"onto",    u"through", u"toward",  u"towards", u"upon",    u"during",
        u"about",  u"like",   u"than",    u"via",     u"amid",    u"among",   u"despite", u"per",
        u"above",  u"below",  u"beyond",  u"behind",  u"by"};
    return prepositions.contains(word);
}

/// Where the words before a list begin whose last name this is: "residents of Upper Ismere and Harrow". Two
/// clauses aren't told from it where the second has no article, so that "fighting went on in Ismere and
/// Harrow fell" has no role.
std::size_t beforeList(ClauseWords &before, std::size_t place)
{
    constexpr std::size_t longestName = 3;
    if (before.at(place) != u"and" && before.at(place) != u"or")
        return place;
    for (std::size_t words = 1; words <= longestName; ++words) {
        const std::size_t next = afterModifiers(before, place + 1 + words);
        const QString &word = before.at(next);
        if (isPreposition(word) || word == u"of" || word == u"from")
            return next;
    }
    return place;
}

/// Whether the words before it let a name be a subject. One after a preposition isn't: "strikes on the River
/// Front killed". Conjunctions ("after rebels attacked") are none of these.
bool canBeSubject(ClauseWords &before)
{
    const std::size_t modified = afterModifiers(before);
    const std::size_t place = modified == 0 ? beforeList(before, 0) : modified;
    const QString &word = before.at(place);
    if (word == u"of" || word == u"from")
        return actsForGroup(before.at(place + 1));
    return !isPreposition(word);
}

} // namespace

QString toString(ActorRole role)
{
    switch (role) {
    case ActorRole::Acts:
        return u"acts"_s;
    case ActorRole::ActsInPassive:
        return u"acts_in_passive"_s;
    case ActorRole::ActedOn:
        return u"acted_on"_s;
    case ActorRole::NoAgent:
        return u"no_agent"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

std::vector<std::optional<ActorRole>> rolesOf(const CodePointIndex &body, std::span<const Span> mentions)
{
    const QStringView text = body.text();
    std::vector<std::optional<ActorRole>> roles;
    for (const Span mention : mentions) {
        const Utf16Range words = body.toUtf16(mention);
        const bool isWhole = words.end >= text.size()
            || (!isClauseWordUnit(text[words.end]) && text[words.end] != u'/'); // a picture's credit
        ClauseWords before(text, words.start, ClauseWords::Way::Back);
        ClauseWords after(text, words.end, ClauseWords::Way::Forth);
        if (isAgent(before))
            roles.push_back(ActorRole::ActsInPassive);
        else if (isWhole && canBeSubject(before))
            roles.push_back(roleByVerbAfter(after));
        else
            roles.push_back(std::nullopt);
    }
    return roles;
}

} // namespace parallax
