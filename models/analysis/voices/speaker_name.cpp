#include "models/analysis/voices/speaker_name.h"

#include "models/analysis/quotes/word_lexicon.h"
#include "models/analysis/voices/naming_words.h"
#include "models/text/normalise.h"
#include "models/text/word_set.h"

#include <QStringList>

#include <algorithm>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

const WordSet &pronouns()
{
    static const WordSet words = {u"i",     u"he",    u"she",    u"we",    u"they", u"it",  u"who",
                                  u"which", u"that",  u"this",   u"you",   u"him",  u"her", u"them",
                                  u"one",   u"those", u"these",  u"there", u"his",  u"its", u"my",
                                  u"what",  u"some",  u"others", u"many",  u"both"};
    return words;
}

/// What a name goes on over: "Ministry of Defense", "Office for the Coordination of …".
const WordSet &joiningWords()
{
    static const WordSet words = {u"of",  u"for", u"the", u"and", u"de", u"al",
                                  u"bin", u"ibn", u"von", u"van", u"la", u"el"};
    return words;
}

/// Beginnings of what is added to a name: ", who …", " led by …", " (HTS)".
QStringView withoutAddition(QStringView phrase)
{
    for (const QStringView mark :
         {QStringView(u","), QStringView(u" ("), QStringView(u" who "), QStringView(u" which "),
          QStringView(u" \u2014"), QStringView(u" \u2013")}) {
        const qsizetype at = phrase.indexOf(mark);
        if (at > 0)
            phrase = phrase.first(at);
    }
    return phrase;
}

QString bare(QStringView word)
{
    while (!word.isEmpty() && word.front().isPunct())
        word = word.sliced(1);
    while (!word.isEmpty() && word.back().isPunct() && word.back() != u'.')
        word.chop(1);
    if (word.endsWith(u"'s") || word.endsWith(u"\u2019s"))
        word.chop(2);
    return word.toString();
}

QStringList wordsOf(QStringView phrase)
{
    QStringList words;
    for (const QStringView one : phrase.split(u' ', Qt::SkipEmptyParts)) {
        if (const QString word = bare(one); !word.isEmpty())
            words << word;
    }
    return words;
}

/// "officials", "Experts": what many people are.
bool isRole(const QString &word)
{
    static const std::uint8_t roles = quoting::WordLexicon::english().classNamed(u"role");
    static const std::uint8_t polls = quoting::WordLexicon::english().classNamed(u"show-noun");
    static const WordSet others = {
        u"rebels",    u"militants",  u"residents",  u"witnesses",     u"media",     u"authorities",
        u"activists", u"observers",  u"government", u"opposition",    u"police",    u"military",
        u"army",      u"insurgents", u"locals",     u"rescuers",      u"medics",    u"fighters",
        u"diplomats", u"militias",   u"people",     u"investigators", u"villagers", u"survivors"};
    const QString plain = word.toLower();
    const std::uint8_t found = quoting::WordLexicon::english().find(plain).wordClass;
    return (found != 0 && (found == roles || found == polls)) || others.contains(plain);
}

/// Where the capitalised words at the end begin; words.size() where the last is none.
qsizetype nameStart(const QStringList &words)
{
    qsizetype start = words.size();
    for (qsizetype i = words.size() - 1; i >= 0; --i) {
        if (isNameCapital(words[i]))
            start = i;
        else if (!joiningWords().contains(words[i]))
            break;
    }
    return start;
}

/// "residents of Aleppo", "a spokesman for the Foreign Ministry": the name at the end isn't the speaker's.
bool hangsOn(const QStringList &words, qsizetype start)
{
    static const WordSet prepositions = {u"of", u"for", u"on",   u"from", u"in",    u"at",
                                         u"by", u"to",  u"with", u"near", u"inside"};
    qsizetype before = start - 1;
    while (before > 0 && isSpeakerDeterminer(words[before]))
        --before;
    return before >= 0 && prepositions.contains(words[before]);
}

/// "of the Interior Pavel Osei" is Pavel Osei: what is governed comes first. "of the Interior" names nobody.
QStringList afterOffice(const QStringList &words)
{
    constexpr qsizetype wordsOfName = 2;
    if (words.front() != "of"_L1)
        return words;
    const qsizetype governed = std::ranges::count_if(words, isNameCapital);
    return governed > wordsOfName ? words.last(wordsOfName) : QStringList();
}

/// "President Bashar al-Assad" is Bashar al-Assad, "Britain-based River Observatory" River Observatory;
/// "Foreign Ministry" and "Minister of the Interior" stay.
QStringList withoutTitle(QStringList name)
{
    for (qsizetype i = name.size() - 2; i >= 0; --i) {
        if (isTieOfName(name[i])) {
            name = name.sliced(i + 1);
            break;
        }
    }
    for (qsizetype i = name.size() - 2; i >= 0; --i) {
        if (!isPersonTitle(name[i]))
            continue;
        const QStringList rest = afterOffice(name.sliced(i + 1));
        return rest.isEmpty() ? name : rest;
    }
    return name;
}

/// Who a pronoun, or nobody, is: a body or a document for "it" and "they", a person for others. One name
/// alone is too little for those, since any capital may have given it.
SpeakerName meantBy(const QString &pronoun, const QString &speaker)
{
    static const WordSet people = {u"he", u"she", u"they", u"we", u"i", u"who"};
    const QString word = collapsed(pronoun).toLower();
    const bool isBody = word == "it"_L1 || word == "they"_L1;
    if (!isBody && !people.contains(word) && pronouns().contains(word))
        return {}; // "this", "which": a thing
    const SpeakerName meant = speakerNameFrom(speaker);
    const bool isOneWordName = meant.kind == SpeakerKind::Named && !meant.name.contains(u' ');
    return isOneWordName && !isBody ? SpeakerName() : meant;
}

} // namespace

bool isPersonTitle(const QString &word)
{
    static const std::uint8_t titles = quoting::WordLexicon::english().classNamed(u"title");
    QString plain = word.toLower();
    while (plain.endsWith(u'.'))
        plain.chop(1);
    return quoting::WordLexicon::english().find(plain).wordClass == titles;
}

QString toString(SpeakerKind kind)
{
    switch (kind) {
    case SpeakerKind::Named:
        return u"named"_s;
    case SpeakerKind::Unnamed:
        return u"unnamed"_s;
    case SpeakerKind::Nobody:
        return u"nobody"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

SpeakerName speakerNameFrom(const QString &written)
{
    QStringList words = wordsOf(withoutAddition(collapsed(written)));
    if (!words.isEmpty())
        words = withoutKindOfBody(namingWords(std::move(words)));
    if (!words.isEmpty() && isSpeakerDeterminer(words.front().toLower()))
        words.removeFirst();
    if (words.isEmpty() || (words.size() == 1 && pronouns().contains(words.front().toLower())))
        return {};
    const qsizetype start = nameStart(words);
    const bool isBareRole = start + 1 == words.size() && isRole(words.back());
    if (start == words.size() || isBareRole || hangsOn(words, start))
        return {words.join(u' '), SpeakerKind::Unnamed};
    return {withoutTitle(words.sliced(start)).join(u' '), SpeakerKind::Named};
}

SpeakerName speakerName(const CodePointIndex &body, const QuoteFinding &quote)
{
    const auto cut = [&](const std::optional<Span> &span) {
        return span ? body.cut(*span).toString() : QString();
    };
    const SpeakerName told = speakerNameFrom(cut(quote.source));
    const QString cue = cut(quote.cue).section(u' ', 0, 0);
    if (!quote.source && isAcronymName(cue))
        return {cue, SpeakerKind::Named}; // "IS said": taken for the verb
    if (told.kind == SpeakerKind::Nobody)
        return quote.speaker == quote.source ? told : meantBy(cut(quote.source), cut(quote.speaker));
    const bool isSurname = !told.name.contains(u' ') && !isAcronymName(told.name);
    if (told.kind != SpeakerKind::Named || !isSurname)
        return told;
    const SpeakerName meant = speakerNameFrom(cut(quote.speaker));
    const bool fits = meant.kind == SpeakerKind::Named && meant.name.endsWith(u' ' + told.name);
    return fits ? meant : told;
}

} // namespace parallax
