#include "models/analysis/happenings/event_title.h"

#include "models/analysis/function_words.h"
#include "models/analysis/happenings/event_nouns.h"
#include "models/analysis/happenings/event_verbs.h"
#include "models/text/word_set.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::happenings {

namespace {

constexpr int longestPhrase = 7; ///< words
constexpr int mostModifiers = 3;
constexpr qsizetype longestTitle = 80;

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

bool isPassiveAuxiliary(const QString &word)
{
    static const WordSet words = {u"was", u"were", u"been", u"being", u"got"};
    return words.contains(word.toLower());
}

bool isFigure(const QString &word)
{
    return !word.isEmpty() && word.front().isDigit();
}

class Titler
{
public:
    Titler(const QStringList &words, int verb, const QStringList &places, const QStringList &names)
        : m_words(words)
        , m_verb(verb)
        , m_places(places)
        , m_names(names)
    { }

    QString title() const
    {
        const QString verb = m_words[m_verb].toLower();
        QString made;
        if (isLight(verb))
            made = byNoun(verb);
        if (made.isEmpty())
            made = byVerb(verb);
        if (made.isEmpty() && !isLight(verb))
            made = byNoun(verb);
        if (made.isEmpty() || made.size() > longestTitle || !namesSomething(made))
            return {};
        made[0] = made[0].toUpper();
        return made;
    }

private:
    QString lower(int at) const { return m_words.value(at).toLower(); }
    int size() const { return int(m_words.size()); }

    /// Whether a noun phrase ends before the word.
    bool ends(int at) const
    {
        const QString word = lower(at);
        static const WordSet stops = {u",", u"and", u"or", u"including", u"leaving", u"killing", u"wounding"};
        return word.isEmpty() || !word.front().isLetterOrNumber() || stops.contains(word)
            || (isFunctionWord(word) && word != "of"_L1 && !isArticle(word))
            || (isEventVerb(word) && !isCapitalised(at));
    }

    bool isCapitalised(int at) const { return !m_words.value(at).isEmpty() && m_words[at].front().isUpper(); }

    /// The noun phrase from `at` on, without an article before a name; nothing where there is none.
    QString phrase(int at, int *end = nullptr) const
    {
        int stop = at;
        while (stop < size() && stop - at < longestPhrase && !ends(stop))
            ++stop;
        while (stop > at && (isArticle(m_words[stop - 1]) || lower(stop - 1) == "of"_L1))
            --stop;
        if (end)
            *end = stop;
        if (stop < size() && stop - at == longestPhrase && !ends(stop))
            return {}; // its end isn't known
        return m_words.sliced(at, stop - at).join(u' ');
    }

    /// " in PLACE" that stands at `at`, or the clause's first place.
    QString placeAfter(int at, const QString &title, bool anywhere) const
    {
        if (leadsToPlace(lower(at)) && !isFigure(m_words.value(at + 1)))
            if (const QString place = phrase(at + 1); !place.isEmpty() && namesSomething(u"x "_s + place))
                return u' ' + lower(at) + u' ' + place;
        for (const QString &place : anywhere ? m_places : QStringList())
            return title.contains(place) ? QString() : u" in "_s + place;
        return {};
    }

    /// "Russian air strikes on a market in Idlib".
    QString byNoun(const QString &verb) const
    {
        for (int at = 0; at < size(); ++at) {
            if (at == m_verb || !isEventNoun(lower(at)) || (at > 0 && isEventNoun(lower(at + 1))))
                continue;
            int first = at;
            while (first > 0 && at - first < mostModifiers && isModifier(first - 1))
                --first;
            QString made = m_words.sliced(first, at + 1 - first).join(u' ');
            int next = at + 1;
            const bool hits = next == m_verb && (verb == "hit"_L1 || verb == "struck"_L1);
            static const WordSet links = {u"on", u"in", u"at", u"near", u"against", u"of", u"outside"};
            if (hits || links.contains(lower(next))) {
                int end = next;
                const QString what = isFigure(m_words.value(next + 1)) ? QString() : phrase(next + 1, &end);
                if (!what.isEmpty())
                    made += u' ' + (hits ? u"on"_s : lower(next)) + u' ' + what;
                next = end;
            }
            return made + placeAfter(next, made, !namesSomething(u"x "_s + made));
        }
        return {};
    }

    bool isModifier(int at) const
    {
        const QString word = lower(at);
        return !ends(at) && !isArticle(word) && word != "of"_L1 && !isFigure(word) && !isVerbal(word)
            && at != m_verb;
    }

    static bool isVerbal(const QString &word)
    {
        static const WordSet numbers = {u"two",      u"three", u"four",  u"five",    u"several",
                                        u"multiple", u"many",  u"heavy", u"intense", u"separate",
                                        u"latest",   u"last",  u"major"};
        return (word.endsWith("ed"_L1) && !word.contains(u'-') && word != "suspected"_L1)
            || numbers.contains(word);
    }

    QString byVerb(const QString &verb) const
    {
        const VerbNoun noun = nounOf(verb);
        if (noun.noun.isEmpty())
            return {};
        int aux = m_verb - 1;
        while (aux > 0 && lower(aux).endsWith("ly"_L1))
            --aux;
        const bool passive = aux >= 0 && isPassiveAuxiliary(m_words[aux]);
        const bool bare = !noun.ofSubject && (m_verb + 1 == size() || ends(m_verb + 1));
        int subjectEnd = passive ? aux : m_verb;
        while (subjectEnd > 0
               && (isAuxiliary(lower(subjectEnd - 1)) || lower(subjectEnd - 1).endsWith("ly"_L1)))
            --subjectEnd;
        const QString subject = subjectBefore(subjectEnd);
        if (noun.ofSubject) {
            QString made = subject.isEmpty() ? QString() : noun.noun + u" of "_s + subject;
            int next = m_verb + 1;
            if (!made.isEmpty() && !noun.toObject.isEmpty()) {
                next += lower(next) == noun.toObject || lower(next) == "into"_L1;
                int end = next;
                const QString what = isFigure(m_words.value(next)) ? QString() : phrase(next, &end);
                if (!what.isEmpty())
                    made += u' ' + noun.toObject + u' ' + what;
                next = end;
            }
            return made.isEmpty() ? made : made + placeAfter(next, made, !namesSomething(made));
        }
        int next = m_verb + 1;
        const QString object = passive || bare ? subject : phrase(m_verb + 1, &next);
        if (object.isEmpty())
            return {};
        const QString made = noun.noun + u' ' + noun.preposition + u' ' + object;
        return made + placeAfter(next, made, !namesSomething(made));
    }

    static bool isAuxiliary(const QString &word)
    {
        static const WordSet words = {u"was",  u"were", u"been", u"being", u"got", u"has",
                                      u"have", u"had",  u"also", u"later", u"then"};
        return words.contains(word);
    }

    /// Who or what stands at the clause's beginning, up to "including"; nothing where more than a noun phrase
    /// does.
    QString subjectBefore(int end) const
    {
        int stop = 0;
        while (stop < end && (!ends(stop) || lower(stop) == "and"_L1 || lower(stop) == "at"_L1))
            ++stop;
        const bool isWhole = stop == end || lower(stop) == "including"_L1 || leadsToPlace(lower(stop))
            || lower(stop) == "from"_L1;
        if (!isWhole || stop == 0 || stop > longestPhrase + 1)
            return {};
        static const WordSet vague = {u"others", u"another", u"some", u"many", u"both", u"such"};
        if (vague.contains(lower(0)))
            return {};
        QStringList subject = m_words.sliced(0, stop);
        if (isSmall(subject.front()))
            subject.front() = subject.front().toLower();
        return subject.join(u' ');
    }

    /// Whether a sentence's first word has its capital from there: an article, a number, a plural of no name.
    bool isSmall(const QString &word) const
    {
        static const WordSet others = {u"one",    u"two",   u"three", u"four",  u"five",   u"six",
                                       u"seven",  u"eight", u"nine",  u"ten",   u"police", u"army",
                                       u"gunmen", u"at",    u"over",  u"about", u"more",   u"around"};
        const bool isNamed =
            std::ranges::any_of(m_names, [&](const QString &name) { return name.startsWith(word); });
        return !isNamed && (isArticle(word) || others.contains(word.toLower()) || word.endsWith(u's'));
    }

    /// A capital after the first word, or a figure.
    bool namesSomething(const QString &title) const
    {
        const QStringList words = title.split(u' ');
        return std::any_of(words.begin() + 1, words.end(), [](const QString &word) {
            return !word.isEmpty() && word.front().isUpper() && word.size() > 1;
        });
    }

    const QStringList &m_words;
    int m_verb;
    const QStringList &m_places;
    const QStringList &m_names;
};

} // namespace

QString eventTitle(const QStringList &words, int verb, const QStringList &places, const QStringList &names)
{
    if (verb < 0 || verb >= words.size())
        return {};
    return Titler(words, verb, places, names).title();
}

} // namespace parallax::happenings
