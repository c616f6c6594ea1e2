#pragma once

#include <QStringList>

namespace parallax::happenings {

bool isArticle(const QString &word);
bool leadsOn(const QString &word); ///< to where or against whom: "in", "near", "against"
bool isFigure(const QString &word);

/// A clause's words, and the phrases among them that names of events are made of (event_title.h).
class TitleWords
{
protected:
    TitleWords(const QStringList &words, int verb, const QStringList &places)
        : m_words(words)
        , m_verb(verb)
        , m_places(places)
    { }

    QString lower(int at) const { return m_words.value(at).toLower(); }
    int size() const { return int(m_words.size()); }
    bool isCapitalised(int at) const { return !m_words.value(at).isEmpty() && m_words[at].front().isUpper(); }

    /// Whether a noun phrase ends before the word.
    bool ends(int at) const;
    /// Whether the phrase that begins at `first` ends before `at`, also at what only goes on about its noun:
    /// "waiting", "carried", another article, a figure.
    bool endsPhrase(int first, int at) const;
    /// The noun phrase from `at` on, with its article; nothing where there is none or its end isn't near.
    /// @param end set to the word after it
    QString phrase(int at, int *end = nullptr) const;
    /// " near PLACE" that stands at `at`, else, where asked for, the clause's first place.
    QString placeAfter(int at, const QString &title, bool anywhere) const;
    /// " near PLACE", " in PLACE": the first place of the clause that something is told to have been at, not
    /// Alvia of "the Alvian army" or "the president of Alvia". Nothing where the title has it.
    QString firstPlace(const QString &title) const;
    /// The place of a noun phrase that begins there: Ismere of "the northern port of Ismere".
    QString placeWithin(int begin) const;
    /// Past "by Alvian forces" and "and shelling", to what leads to where an event was.
    int afterDoers(int at) const;
    /// Whether a word after the first is written with a capital; one letter is none.
    bool namesSomething(const QString &title) const;

    const QStringList &m_words;
    int m_verb;
    const QStringList &m_places;
};

} // namespace parallax::happenings
