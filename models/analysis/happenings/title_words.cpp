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

bool leadsToPlace(const QString &word)
{
    static const WordSet words = {u"in", u"on", u"at", u"near", u"against", u"outside", u"inside"};
    return words.contains(word.toLower());
}

bool isFigure(const QString &word)
{
    return !word.isEmpty() && word.front().isDigit();
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
    if (leadsToPlace(lower(at)) && !isFigure(m_words.value(at + 1)))
        if (const QString place = phrase(at + 1); !place.isEmpty() && namesSomething(u"x "_s + place))
            return u' ' + lower(at) + u' ' + place;
    const QString place = anywhere ? firstPlace() : QString();
    if (!place.isEmpty() && !title.contains(place))
        return u" in "_s + place;
    return {};
}

QString TitleWords::firstPlace() const
{
    constexpr int reach = 3; // "in the northern Ismere"
    for (int at = 0; at < size(); ++at) {
        if (!leadsToPlace(lower(at)) && lower(at) != "of"_L1 && lower(at) != "around"_L1)
            continue;
        for (int first = at + 1; first <= std::min(at + reach, size() - 1); ++first)
            for (const QString &place : m_places)
                if (m_words.sliced(first, std::min(size() - first, int(place.count(u' ')) + 1)).join(u' ')
                    == place)
                    return place;
    }
    return {};
}

int TitleWords::afterDoers(int at) const
{
    constexpr int reach = 6;
    if (lower(at) != "by"_L1 && lower(at) != "and"_L1)
        return at;
    for (int next = at + 1; next < std::min(size(), at + reach); ++next) {
        if (leadsToPlace(lower(next)))
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
