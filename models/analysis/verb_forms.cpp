#include "models/analysis/verb_forms.h"

#include "models/text/word_set.h"

using namespace Qt::StringLiterals;

namespace parallax {

namespace {

/// Both past tense and participle.
const WordSet &bothForms()
{
    static const WordSet words{
        u"shot",   u"hit",   u"hurt",   u"held",      u"left",    u"lost",   u"made",       u"met",
        u"put",    u"said",  u"sent",   u"set",       u"shut",    u"told",   u"thought",    u"brought",
        u"bought", u"built", u"burnt",  u"caught",    u"cut",     u"dealt",  u"fed",        u"felt",
        u"fought", u"found", u"had",    u"heard",     u"hung",    u"kept",   u"laid",       u"led",
        u"let",    u"meant", u"paid",   u"read",      u"sold",    u"spent",  u"struck",     u"swept",
        u"taught", u"won",   u"wound",  u"beset",     u"bound",   u"cast",   u"dug",        u"fled",
        u"ground", u"lent",  u"lit",    u"overheard", u"rebuilt", u"sought", u"stuck",      u"stung",
        u"slain",  u"split", u"spread", u"stood",     u"sat",     u"thrust", u"understood", u"withheld",
        u"bred",   u"bled",  u"sped",   u"upheld",    u"undercut"};
    return words;
}

const WordSet &onlyParticiples()
{
    static const WordSet words{
        u"taken",     u"given",    u"driven",     u"shown",      u"seen",      u"known",   u"thrown",
        u"beaten",    u"bitten",   u"blown",      u"broken",     u"chosen",    u"done",    u"drawn",
        u"eaten",     u"fallen",   u"flown",      u"forbidden",  u"forgotten", u"frozen",  u"gone",
        u"grown",     u"hidden",   u"overthrown", u"ridden",     u"risen",     u"shaken",  u"spoken",
        u"stolen",    u"sworn",    u"torn",       u"undertaken", u"withdrawn", u"worn",    u"written",
        u"become",    u"come",     u"run",        u"overcome",   u"begun",     u"overrun", u"sunk",
        u"overtaken", u"mistaken", u"proven"};
    return words;
}

const WordSet &onlyPast()
{
    static const WordSet words{u"took",    u"gave",      u"drove",    u"showed", u"saw",   u"knew",
                               u"threw",   u"beat",      u"bit",      u"blew",   u"broke", u"chose",
                               u"did",     u"drew",      u"ate",      u"fell",   u"flew",  u"forbade",
                               u"forgot",  u"froze",     u"went",     u"grew",   u"hid",   u"overthrew",
                               u"rode",    u"rose",      u"shook",    u"spoke",  u"stole", u"swore",
                               u"tore",    u"undertook", u"withdrew", u"wore",   u"wrote", u"began",
                               u"overran", u"sank",      u"became",   u"came",   u"ran",   u"overtook"};
    return words;
}

/// Words in -ed that are no forms of verbs.
const WordSet &noVerbs()
{
    static const WordSet words{u"hundred", u"red",     u"bed",    u"sacred", u"naked",  u"wicked", u"hatred",
                               u"kindred", u"shed",    u"speed",  u"need",   u"indeed", u"seed",   u"creed",
                               u"greed",   u"breed",   u"deed",   u"feed",   u"reed",   u"weed",   u"proceed",
                               u"exceed",  u"succeed", u"united", u"armed",  u"alleged"};
    return words;
}

bool endsLikeRegular(QStringView word)
{
    return word.size() > 4 && word.endsWith(u"ed") && !noVerbs().contains(word);
}

/// "wasn't" is "was".
QStringView withoutNegation(QStringView word)
{
    return word.endsWith(u"n't") || word.endsWith(u"n’t") ? word.chopped(3) : word;
}

} // namespace

bool isPastParticiple(QStringView word)
{
    return bothForms().contains(word) || onlyParticiples().contains(word) || endsLikeRegular(word);
}

bool isPastTense(QStringView word)
{
    return (bothForms().contains(word) && word != u"slain") || onlyPast().contains(word)
        || endsLikeRegular(word);
}

bool isBe(QStringView word)
{
    static const WordSet words{u"be", u"am", u"is", u"are", u"was", u"were", u"been", u"being"};
    return words.contains(withoutNegation(word));
}

bool isGet(QStringView word)
{
    static const WordSet words{u"get", u"gets", u"got", u"gotten", u"getting"};
    return words.contains(word);
}

bool isHave(QStringView word)
{
    static const WordSet words{u"have", u"has", u"had", u"having"};
    return words.contains(withoutNegation(word));
}

bool isModal(QStringView word)
{
    static const WordSet words{u"will", u"would", u"may",  u"might", u"can", u"could", u"shall", u"should",
                               u"must", u"do",    u"does", u"did",   u"wo",  u"ca",    u"cannot"};
    return words.contains(withoutNegation(word));
}

bool isVerbAdverb(QStringView word)
{
    static const WordSet words{u"not",  u"never", u"also",  u"already", u"still",   u"then", u"later", u"now",
                               u"just", u"all",   u"both",  u"soon",    u"again",   u"once", u"since", u"too",
                               u"even", u"often", u"twice", u"thus",    u"perhaps", u"ever", u"each"};
    return words.contains(word) || (word.size() > 4 && word.endsWith(u"ly") && word != u"family");
}

} // namespace parallax
