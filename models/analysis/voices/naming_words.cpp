#include "models/analysis/voices/naming_words.h"

#include "models/text/word_set.h"

#include <algorithm>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

bool isLinkingWord(const QString &word)
{
    static const WordSet words = {u"however",    u"meanwhile", u"moreover",     u"furthermore", u"earlier",
                                  u"later",      u"elsewhere", u"separately",   u"instead",     u"indeed",
                                  u"therefore",  u"thus",      u"nevertheless", u"nonetheless", u"still",
                                  u"also",       u"but",       u"and",          u"yet",         u"then",
                                  u"afterwards", u"besides"};
    return words.contains(word);
}

bool isWeekdayName(const QString &word)
{
    static const WordSet days = {u"Monday", u"Tuesday",  u"Wednesday", u"Thursday",
                                 u"Friday", u"Saturday", u"Sunday"};
    return days.contains(word);
}

/// "head of", "director at": what a person is. After one capitalised word it may be a body's: "Army chief of
/// staff".
bool isOfficeOfPerson(const QStringList &words, qsizetype at)
{
    static const WordSet offices = {
        u"head",      u"director",   u"chief",       u"founder", u"leader", u"chairman", u"representative",
        u"spokesman", u"chairwoman", u"spokeswoman", u"analyst", u"member", u"editor",   u"commander"};
    static const WordSet links = {u"of", u"at", u"for", u"with"};
    return at >= 2 && isNameCapital(words[at - 2]) && offices.contains(words[at])
        && links.contains(words.value(at + 1));
}

/// Whether a name has ended before a word: "Ines Varro a local official", "Ines Varro head of the board",
/// "Ines Varro using the Arabic name", "Ines Varro on Sunday".
bool isAddedToName(const QStringList &words, qsizetype at)
{
    static const WordSet additions = {u"a",       u"an",     u"another", u"using",     u"speaking", u"citing",
                                      u"quoting", u"adding", u"however", u"referring", u"who",      u"which"};
    const QString &word = words[at];
    if (!isNameCapital(words[at - 1]))
        return false;
    if (word == "on"_L1)
        return isWeekdayName(words.value(at + 1));
    if (word == "the"_L1) // "Ines Varro the head of the board", but "Alexander the Great"
        return !std::ranges::all_of(words.sliced(at + 1), isNameCapital);
    return additions.contains(word) || isOfficeOfPerson(words, at);
}

/// What stands after the last capitalised article within a phrase: it begins a sentence, and what is before
/// belongs to a dateline or heading. "A reporter of The Ledger" is one phrase.
QStringList withoutHeading(const QStringList &words)
{
    static const WordSet articles = {u"The", u"A", u"An"};
    for (qsizetype at = words.size() - 2; at > 0; --at) {
        const QString &before = words[at - 1];
        if (articles.contains(words[at]) && (isNameCapital(before) || before.front().isDigit()))
            return words.sliced(at);
    }
    return words;
}

/// "throughout Harrow the statement" where a comma is lost: what is governed by a preposition speaks to
/// nobody.
QStringList withoutOpeningPlace(const QStringList &words)
{
    static const WordSet prepositions = {u"in",   u"at",   u"near",  u"throughout", u"across", u"from",
                                         u"over", u"into", u"after", u"during",     u"around", u"inside"};
    const qsizetype the = words.indexOf("the"_L1, 1);
    return the > 1 && prepositions.contains(words.front().toLower()) && isNameCapital(words[the - 1])
        ? words.sliced(the)
        : words;
}

} // namespace

bool isNameCapital(const QString &word)
{
    return word.front().isUpper() || word.startsWith("al-"_L1);
}

bool isAcronymName(const QString &name)
{
    return name.size() > 1 && name == name.toUpper() && name != name.toLower() && !name.contains(u' ');
}

bool isSpeakerDeterminer(const QString &word)
{
    static const WordSet words = {u"the", u"a",   u"an",      u"his",  u"her",  u"its",    u"their",
                                  u"one", u"our", u"another", u"some", u"many", u"several"};
    return words.contains(word);
}

bool isTieOfName(const QString &word)
{
    static const WordSet ties = {u"based",      u"backed", u"led",       u"run",       u"linked",
                                 u"affiliated", u"held",   u"aligned",   u"owned",     u"controlled",
                                 u"funded",     u"allied", u"supported", u"dominated", u"trained"};
    return ties.contains(word.section(u'-', 1));
}

QStringList namingWords(QStringList words)
{
    words = withoutOpeningPlace(withoutHeading(words));
    while (words.size() > 1
           && (isSpeakerDeterminer(words.front().toLower()) || isLinkingWord(words.front().toLower())))
        words.removeFirst();
    for (qsizetype at = 1; at < words.size(); ++at) {
        if (isAddedToName(words, at))
            return words.first(at);
    }
    while (words.size() > 1
           && (words.back() == "which"_L1 || words.back() == "that"_L1 || words.back() == "adding"_L1))
        words.removeLast();
    return words;
}

QStringList withoutKindOfBody(const QStringList &words)
{
    static const QStringList kinds = {u"news agency"_s, u"press agency"_s, u"monitoring group"_s,
                                      u"rights group"_s};
    if (words.size() < 3 || !kinds.contains(words.last(2).join(u' ')))
        return words;
    const QStringList rest = words.first(words.size() - 2);
    const QString &name = rest.back();
    const bool isLongName = rest.size() > 1 && isNameCapital(name) && isNameCapital(rest[rest.size() - 2]);
    return isAcronymName(name) || isLongName ? rest : words;
}

} // namespace parallax
