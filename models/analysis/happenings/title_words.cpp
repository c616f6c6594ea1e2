#include "models/analysis/happenings/title_words.h"

#include "models/analysis/function_words.h"
#include "models/analysis/happenings/event_nouns.h"
#include "models/analysis/happenings/event_verbs.h"
#include "models/text/word_set.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::happenings {

constexpr int longestPhrase = 7; ///< words

bool isArticle(const QString &word)
{
    static const WordSet words = {u"the", u"a", u"an"};
    return words.contains(word.toLower());
}

bool leadsOn(const QString &word)
{
    static const WordSet words = {u"in", u"on", u"at", u"near", u"outside", u"inside", u"against"};
    return words.contains(word.toLower());
}

bool isFigure(const QString &word)
{
    return !word.isEmpty() && word.front().isDigit();
}

/// How a title says where something is that stands after the word: "on" and "at" a town is in it. Empty for
/// words that lead to no place, such as "against" and "of".
static QString placePreposition(const QString &word)
{
    static const WordSet within = {u"in", u"on", u"at", u"inside"};
    static const WordSet beside = {u"near", u"outside", u"around"};
    return within.contains(word) ? u"in"_s : beside.contains(word) ? word : QString();
}

/// "in the town of Ismere": nouns whose "of" leads to the place itself.
static bool isPartOfPlace(const QString &word)
{
    static const WordSet nouns = {u"city",   u"town",    u"village",   u"port",   u"province", u"district",
                                  u"region", u"streets", u"outskirts", u"gates",  u"suburb",   u"suburbs",
                                  u"centre", u"center",  u"coast",     u"island", u"area",     u"capital",
                                  u"north",  u"south",   u"east",      u"west",   u"part",     u"parts"};
    return nouns.contains(word);
}

bool TitleWords::ends(int at) const
{
    const QString word = lower(at);
    static const WordSet stops = {u",", u"and", u"or", u"including", u"leaving", u"killing", u"wounding"};
    return word.isEmpty() || !word.front().isLetterOrNumber() || stops.contains(word)
        || (isFunctionWord(word) && word != "of"_L1 && !isArticle(word))
        || (isEventVerb(word) && !isCapitalised(at));
}

bool TitleWords::endsPhrase(int first, int at) const
{
    static const WordSet nouns = {u"building", u"housing", u"wedding", u"meeting", u"training", u"hearing",
                                  u"king",     u"armed",   u"united",  u"alleged", u"suspected"};
    if (ends(at))
        return true;
    const QString word = lower(at);
    if (at == first)
        return false;
    const bool isVerb = !isCapitalised(at) && !word.contains(u'-') && !nouns.contains(word)
        && !isEventNoun(word) && (word.endsWith("ing"_L1) || word.endsWith("ed"_L1));
    return isVerb || isFigure(word) || word == "alone"_L1 || (isArticle(word) && lower(at - 1) != "of"_L1);
}

QString TitleWords::phrase(int at, int *end) const
{
    int stop = at;
    while (stop < size() && stop - at < longestPhrase && !endsPhrase(at, stop))
        ++stop;
    while (stop > at && (isArticle(m_words[stop - 1]) || lower(stop - 1) == "of"_L1))
        --stop;
    if (end)
        *end = stop;
    if (stop < size() && stop - at == longestPhrase && !endsPhrase(at, stop))
        return {}; // its end isn't known
    return m_words.sliced(at, stop - at).join(u' ');
}

QString TitleWords::placeAfter(int at, const QString &title, bool anywhere) const
{
    if (!placePreposition(lower(at)).isEmpty() && !isFigure(m_words.value(at + 1)))
        if (const QString place = phrase(at + 1); !place.isEmpty() && namesSomething(u"x "_s + place))
            return u' ' + lower(at) + u' ' + place;
    return anywhere ? firstPlace(title) : QString();
}

QString TitleWords::firstPlace(const QString &title) const
{
    for (int at = 0; at < size(); ++at) {
        const QString preposition = placePreposition(lower(at));
        if (preposition.isEmpty())
            continue;
        if (const QString place = placeWithin(at + 1); !place.isEmpty())
            return title.contains(place) ? QString() : u' ' + preposition + u' ' + place;
    }
    return {};
}

QString TitleWords::placeWithin(int begin) const
{
    constexpr int reach = 4; // "the old northern Ismere", "the northern port of"
    for (int first = begin, end = begin + reach; first < std::min(end, size()); ++first) {
        for (const QString &place : m_places)
            if (m_words.sliced(first, std::min(size() - first, int(place.count(u' ')) + 1)).join(u' ')
                == place)
                return place;
        const QString word = lower(first);
        if (word == "of"_L1 && isPartOfPlace(lower(first - 1)))
            end = first + reach;
        else if (word.isEmpty() || !word.front().isLetterOrNumber()
                 || (isFunctionWord(word) && !isArticle(word)))
            break;
    }
    return {};
}

int TitleWords::afterDoers(int at) const
{
    constexpr int reach = 6;
    if (lower(at) != "by"_L1 && lower(at) != "and"_L1)
        return at;
    for (int next = at + 1; next < std::min(size(), at + reach); ++next) {
        if (leadsOn(lower(next)))
            return next;
        if (next == m_verb && (lower(next) == "hit"_L1 || lower(next) == "struck"_L1))
            return next;
        if (next == m_verb || lower(next) == ","_L1)
            break;
    }
    return at;
}

bool TitleWords::namesSomething(const QString &title) const
{
    const QStringList words = title.split(u' ');
    return std::any_of(words.begin() + 1, words.end(), [](const QString &word) {
        return !word.isEmpty() && word.front().isUpper() && word.size() > 1;
    });
}

} // namespace parallax::happenings
