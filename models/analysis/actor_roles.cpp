#include "models/analysis/actor_roles.h"

#include "models/analysis/clause_words.h"
#include "models/analysis/verb_after.h"
#include "models/analysis/verb_forms.h"
#include "models/text/compass_words.h"
#include "models/text/word_set.h"

using namespace Qt::StringLiterals;

namespace parallax {

namespace {

/// What may stand between a preposition and a name: articles, "northern", "rebel-held".
std::size_t afterModifiers(ClauseWords &before)
{
    static const WordSet modifiers{u"nearby",   u"neighbouring", u"neighboring",
                                   u"downtown", u"greater",      u"rural"};
    std::size_t place = 0;
    while (isClauseDeterminer(before.at(place)) || modifiers.contains(before.at(place))
           || isCompassWord(before.at(place))
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

/// Whether the words before it let a name be a subject. One after a preposition isn't: "strikes on the River
/// Front killed". Conjunctions ("after rebels attacked") are none of these.
bool canBeSubject(ClauseWords &before)
{
    static const WordSet prepositions{
        u"in",     u"at",     u"near",    u"on",      u"against", u"with",    u"to",      u"for",
        u"over",   u"inside", u"outside", u"around",  u"across",  u"between", u"under",   u"without",
        u"within", u"into",   u"onto",    u"through", u"toward",  u"towards", u"upon",    u"during",
        u"about",  u"like",   u"than",    u"via",     u"amid",    u"among",   u"despite", u"per",
        u"above",  u"below",  u"beyond",  u"behind",  u"by"};
    const std::size_t place = afterModifiers(before);
    const QString &word = before.at(place);
    if (word == u"of" || word == u"from")
        return actsForGroup(before.at(place + 1));
    return !prepositions.contains(word);
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
        const bool isWhole = words.end >= text.size() || !isClauseWordUnit(text[words.end]);
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
