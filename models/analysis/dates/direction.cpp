#include "models/analysis/dates/scene.h"
#include "models/text/word_set.h"

#include <algorithm>

namespace parallax::dates {

namespace {

constexpr int lookBack = 25;
constexpr int lookAhead = 15;

const WordSet &futureWords()
{
    static const WordSet words = {u"can",     u"could",    u"deadline", u"due",       u"expected", u"expects",
                                  u"may",     u"might",    u"must",     u"ought",     u"payable",  u"plan",
                                  u"planned", u"planning", u"plans",    u"scheduled", u"shall",    u"should",
                                  u"slated",  u"upcoming", u"will",     u"wo",        u"would"};
    return words;
}

const WordSet &pastWords()
{
    static const WordSet words = {
        u"ago",    u"arose",  u"became", u"began",  u"blew",  u"bought", u"broke",  u"brought", u"built",
        u"came",   u"caught", u"chose",  u"dealt",  u"did",   u"drew",   u"drove",  u"fell",    u"felt",
        u"fled",   u"flew",   u"fought", u"found",  u"froze", u"gave",   u"got",    u"grew",    u"had",
        u"has",    u"have",   u"heard",  u"held",   u"hid",   u"kept",   u"knew",   u"laid",    u"lay",
        u"led",    u"left",   u"lost",   u"made",   u"met",   u"paid",   u"quit",   u"ran",     u"rose",
        u"said",   u"sang",   u"sank",   u"sat",    u"saw",   u"sent",   u"shook",  u"shot",    u"sold",
        u"sought", u"spent",  u"spoke",  u"spread", u"stole", u"stood",  u"struck", u"swept",   u"swore",
        u"taught", u"threw",  u"told",   u"took",   u"was",   u"went",   u"were",   u"woke",    u"won",
        u"wore",   u"wrote"};
    return words;
}

bool endsSentence(const Tokens &tokens, int at)
{
    const QStringView word = tokens.word(at);
    if (word != u"." && word != u"?" && word != u"!")
        return false;
    // "Nov. 27", "U.S. troops": a short word before the stop is likely an abbreviation.
    return word != u"." || (tokens.word(at - 1).size() > 4 && tokens.has(at + 1) && !tokens.touches(at + 1));
}

/// "agreed to leave", "is to leave": what follows lies ahead.
bool leadsToVerb(const Tokens &tokens, int at)
{
    if (!tokens.is(at, u"to"))
        return false;
    if (tokens.is(at + 1, u"be"))
        return true;
    const QStringView before = tokens.word(at - 1);
    return before.startsWith(u"plan") || before.startsWith(u"expect") || before.startsWith(u"schedul")
        || before == u"set" || before == u"due" || before == u"going" || before == u"about"
        || before == u"ready" || before == u"is" || before == u"are" || before.startsWith(u"hop")
        || before.startsWith(u"intend") || before.startsWith(u"want") || before.startsWith(u"agree")
        || before.startsWith(u"vow") || before.startsWith(u"promis") || before.startsWith(u"decid")
        || before.startsWith(u"pledg") || before.startsWith(u"threaten") || before.startsWith(u"prepar");
}

} // namespace

Direction directionOf(const Tokens &tokens, int at)
{
    const QStringView word = tokens.word(at);
    if (futureWords().contains(word) || leadsToVerb(tokens, at))
        return Direction::Future;
    if (word == u"ll" && tokens.is(at - 1, u"'"))
        return Direction::Future;
    // "must be returned by Friday", "will be held": the auxiliary before decides.
    if (tokens.is(at - 1, u"be") || tokens.is(at - 2, u"be"))
        return Direction::Unknown;
    // "is heard in May" is as likely to come.
    const bool isPresent = tokens.is(at - 1, u"is") || tokens.is(at - 1, u"are");
    const bool isParticiple =
        word.size() > 4 && !tokens.isCapitalised(at) && word.endsWith(u"ed") && !word.endsWith(u"eed");
    return !isPresent && (isParticiple || pastWords().contains(word)) ? Direction::Past : Direction::Unknown;
}

Direction directionAt(const Tokens &tokens, int at)
{
    for (int i = at - 1; i >= std::max(0, at - lookBack); --i) {
        if (endsSentence(tokens, i) || tokens[i + 1].lineBefore)
            break;
        if (const Direction cue = directionOf(tokens, i); cue != Direction::Unknown)
            return cue;
    }
    for (int i = at + 1; i < std::min(tokens.size(), at + lookAhead); ++i) {
        if (endsSentence(tokens, i) || tokens[i].lineBefore)
            break;
        // Further on, "planned" and "set" are as likely what was done that day.
        const Direction cue = directionOf(tokens, i);
        if (cue == Direction::Past)
            return cue;
        const QStringView word = tokens.word(i);
        const bool plans = word == u"to" && leadsToVerb(tokens, i)
            && !pastWords().contains(tokens.word(i - 1)) && !tokens.word(i - 1).endsWith(u"ed");
        if (word == u"will" || word == u"would" || word == u"ll" || word == u"shall" || plans
            || (word == u"deadline" && i < at + 5))
            return Direction::Future;
        if (cue == Direction::Future && word.endsWith(u"ed") && !tokens.is(i - 1, u"is")
            && !tokens.is(i - 1, u"are"))
            return Direction::Past;
    }
    return Direction::Unknown;
}

} // namespace parallax::dates
