#include "models/analysis/hedges/word_forms.h"

#include "models/text/word_set.h"

using namespace Qt::StringLiterals;

namespace parallax {

namespace {

bool isVowel(QChar c)
{
    return u"aeiou"_s.contains(c);
}

/// "admit", "plan", "regret": the last consonant doubles. By list for words of two syllables.
bool doubles(const QString &verb)
{
    const qsizetype size = verb.size();
    const bool closed = size >= 3 && !isVowel(verb[size - 1]) && isVowel(verb[size - 2])
        && !isVowel(verb[size - 3]) && verb[size - 1] != u'w' && verb[size - 1] != u'x'
        && verb[size - 1] != u'y';
    return closed && (size <= 4 || verb == "admit"_L1 || verb == "regret"_L1);
}

} // namespace

QStringList verbForms(const QString &verb)
{
    const QString stem = verb.chopped(1);
    if (verb.endsWith(u'e'))
        return {verb, verb + u's', verb + u'd', stem + u"ing"_s};
    if (verb.endsWith(u'y') && !isVowel(verb[verb.size() - 2]))
        return {verb, stem + u"ies"_s, stem + u"ied"_s, verb + u"ing"_s};
    const bool sibilant =
        verb.endsWith("s"_L1) || verb.endsWith("sh"_L1) || verb.endsWith("ch"_L1) || verb.endsWith(u'x');
    const QString base = doubles(verb) ? verb + verb.back() : verb;
    return {verb, verb + (sibilant ? u"es"_s : u"s"_s), base + u"ed"_s, base + u"ing"_s};
}

QStringList adjectiveForms(const QString &adjective)
{
    QStringList forms = {adjective};
    const QString stem = adjective.chopped(1);
    if (adjective.endsWith("le"_L1))
        forms << stem + u'y';
    else if (adjective.endsWith("ic"_L1))
        forms << adjective + u"ally"_s;
    else if (adjective.endsWith(u'y'))
        forms << stem + u"ily"_s << stem + u"iest"_s;
    else
        forms << adjective + u"ly"_s;
    if (adjective.endsWith(u'e') && adjective.size() <= 6)
        forms << adjective + u"st"_s;
    else if (adjective.size() <= 5 && !adjective.endsWith(u'y'))
        forms << adjective + u"est"_s;
    return forms;
}

bool judgesByForm(QStringView word)
{
    static const WordSet neutral = {u"unable",       u"unavailable",   u"unstable",     u"invisible",
                                    u"impossible",   u"inaccessible",  u"unreachable",  u"immovable",
                                    u"inflatable",   u"uncomfortable", u"incompatible", u"invariable",
                                    u"inapplicable", u"indivisible",   u"inflammable",  u"imaginable"};
    if (word.size() < 9 || neutral.contains(word))
        return false;
    const bool negated =
        word.startsWith(u"un") || word.startsWith(u"in") || word.startsWith(u"ir") || word.startsWith(u"im");
    return (negated && (word.endsWith(u"able") || word.endsWith(u"ible"))) || word == u"shameless"
        || word == u"merciless" || word == u"senseless";
}

} // namespace parallax
