#include "models/analysis/happenings/event_title.h"

#include "models/analysis/happenings/event_nouns.h"
#include "models/analysis/happenings/title_words.h"
#include "models/text/word_set.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::happenings {

namespace {

constexpr int longestDoer = 8; ///< words
constexpr int mostModifiers = 3;
constexpr qsizetype longestTitle = 80;

bool isPassiveAuxiliary(const QString &word)
{
    static const WordSet words = {u"was", u"were", u"been", u"being", u"got"};
    return words.contains(word.toLower());
}

class Titler : private TitleWords
{
public:
    Titler(const QStringList &words, int verb, const QStringList &places, const QStringList &names)
        : TitleWords(words, verb, places)
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
            next = afterDoers(next);
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
        static const WordSet harms = {u"killed",   u"injured",   u"wounded",  u"arrested",
                                      u"detained", u"kidnapped", u"abducted", u"executed"};
        const bool bare = harms.contains(verb) && (m_verb + 1 == size() || ends(m_verb + 1));
        int subjectEnd = passive ? aux : m_verb;
        while (subjectEnd > 0
               && (isAuxiliary(lower(subjectEnd - 1)) || lower(subjectEnd - 1).endsWith("ly"_L1)))
            --subjectEnd;
        const QString subject = subjectBefore(subjectEnd);
        if (noun.ofSubject) {
            QString made = subject.isEmpty() ? QString() : noun.noun + u" of "_s + subject;
            int next = m_verb + 1;
            if (!made.isEmpty() && !noun.toObject.isEmpty()) {
                const bool isLed = lower(next) == noun.toObject || lower(next) == "into"_L1;
                if (noun.toObject == "from"_L1 && !isLed && !ends(next))
                    return {}; // "withdrew its ships"
                next += isLed;
                int end = next;
                const QString what = isFigure(m_words.value(next)) ? QString() : phrase(next, &end);
                if (!what.isEmpty() && namesSomething(u"x "_s + what)) {
                    made += u' ' + noun.toObject + u' ' + what;
                    next = end;
                }
            }
            return made.isEmpty() ? made : made + placeAfter(next, made, !namesSomething(made));
        }
        int next = m_verb + 1;
        const bool takesControl = lower(next) == "control"_L1 && lower(next + 1) == "of"_L1;
        const QString object = passive || bare ? subject : phrase(m_verb + (takesControl ? 3 : 1), &next);
        if (object.isEmpty() || object.contains(u" said "))
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
        const bool isWhole =
            stop == end || lower(stop) == "including"_L1 || leadsOn(lower(stop)) || lower(stop) == "from"_L1;
        if (!isWhole || stop == 0 || stop > longestDoer)
            return {};
        static const WordSet vague = {u"others", u"another", u"some", u"many", u"both", u"such"};
        if (vague.contains(lower(0)))
            return {};
        for (int at = 1; at < stop; ++at)
            if (isArticle(m_words[at]) && lower(at - 1) != "of"_L1)
                return {}; // two sentences run together
        QStringList subject = m_words.sliced(0, stop);
        if (isSmall(subject.front()))
            subject.front() = subject.front().toLower();
        return subject.join(u' ');
    }

    /// Whether a sentence's first word has its capital from there: an article, a number, a plural of no name.
    bool isSmall(const QString &word) const
    {
        static const WordSet others = {
            u"one",  u"two",    u"three",  u"four",       u"five",  u"six",      u"seven",  u"eight",
            u"nine", u"ten",    u"police", u"government", u"rebel", u"security", u"regime", u"opposition",
            u"army", u"gunmen", u"at",     u"over",       u"about", u"more",     u"around"};
        const bool isOwner = word.endsWith("'s"_L1) || word.endsWith(u"\u2019s");
        const QString bare = isOwner ? word.chopped(2) : word;
        const bool isNamed = std::ranges::any_of(
            m_names, [&](const QString &name) { return name == bare || name.startsWith(bare + u' '); });
        return !isNamed && (isArticle(bare) || others.contains(bare.toLower()) || bare.endsWith(u's'));
    }

    const QStringList &m_names;
};

} // namespace

QString eventTitle(const QStringList &words, int verb, const QStringList &places, const QStringList &names)
{
    if (verb < 0 || verb >= words.size())
        return {};
    const QString title = Titler(words, verb, places, names).title();
    return title.contains(u'"') || title.contains(u'\u201d') ? QString() : title;
}

} // namespace parallax::happenings
