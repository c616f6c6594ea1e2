#pragma once

#include <QStringList>

namespace parallax::happenings {

bool isArticle(const QString &word);
bool leadsToPlace(const QString &word); ///< "in", "near"
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
    /// The noun phrase from `at` on, without an article before a name; nothing where there is none.
    QString phrase(int at, int *end = nullptr) const;
    /// " in PLACE" that stands at `at`, or the clause's first place.
    QString placeAfter(int at, const QString &title, bool anywhere) const;
    /// The first place of the clause that stands where a place does: not Alvia of "the Alvian army".
    QString firstPlace() const;
    /// Past "by Alvian forces" and "and shelling", to what leads to where an event was.
    int afterDoers(int at) const;
    /// A capital after the first word, or a figure.
    bool namesSomething(const QString &title) const;

    const QStringList &m_words;
    int m_verb;
    const QStringList &m_places;
};

} // namespace parallax::happenings
