#include "models/analysis/mentions/document.h"

#include <QHash>
#include <QVarLengthArray>

namespace parallax {

namespace {

Word::Case caseOf(QStringView word)
{
    if (!word.front().isLetterOrNumber())
        return Word::Sign;
    if (word.front().isDigit())
        return Word::Number;
    qsizetype upper = 0;
    qsizetype lower = 0;
    for (QChar c : word) {
        upper += c.isUpper();
        lower += c.isLower();
    }
    if (upper == 0)
        return Word::Lower;
    if (lower == 0 && upper > 1)
        return Word::Capitals;
    return upper == 1 && word.front().isUpper() ? Word::Capital : Word::Mixed;
}

quint32 shapeOf(QStringView word)
{
    QVarLengthArray<QChar, 16> shape;
    for (QChar c : word) {
        const QChar sign = c.isUpper() ? u'X'
            : c.isLower()              ? u'x'
            : c.isDigit()              ? u'9'
            : c.isLetter()             ? u'l'
                                       : c;
        if (shape.isEmpty() || shape.back() != sign)
            shape.append(sign);
        if (shape.size() == 12)
            break;
    }
    return wordHash({shape.constData(), shape.size()});
}

constexpr quint32 smallPlaces =
    bit(WordClass::Country) | bit(WordClass::LargeCity) | bit(WordClass::Subdivision);
constexpr quint32 besidePlaces = smallPlaces | bit(WordClass::City) | bit(WordClass::KnownPlace)
    | bit(WordClass::KnownGroup) | bit(WordClass::KnownPerson) | bit(WordClass::Nationality);

/// "syria", "vietnam": by the lists a place and no common word. Short ones are other words too ("bled").
bool isPlaceInSmall(QStringView word, quint32 classes)
{
    constexpr quint32 persons = bit(WordClass::FirstName) | bit(WordClass::NamePart);
    const bool isCountry = classes & bit(WordClass::Country);
    const quint32 others = classes & ~besidePlaces & ~(isCountry ? persons : 0);
    return word.size() >= (isCountry ? 4 : 6) && (classes & smallPlaces) && !others;
}

/// What the lists know of the noun that a word is the plural of, as a common noun.
quint32 classesOfPlural(QStringView lower, const WordClassTable &classes)
{
    constexpr quint32 common = commonClasses & ~bit(WordClass::CommonModifier);
    if (lower.size() < 4 || lower.back() != u's' || lower.endsWith(u"ss"))
        return 0;
    if (lower.endsWith(u"ies"))
        return classes.classesOf(wordHash(lower.chopped(3).toString() + u'y')) & common;
    const quint32 found = classes.classesOf(wordHash(lower.chopped(1))) & common;
    return found || !lower.endsWith(u"es") ? found : classes.classesOf(wordHash(lower.chopped(2))) & common;
}

Word wordFrom(QStringView written, const WordClassTable &classes)
{
    const QString text = written.toString().remove(u' '); // "al - Sadr"
    const QString lower = text.toLower();
    Word word{};
    word.exact = wordHash(text);
    word.lower = wordHash(lower);
    word.shape = shapeOf(text);
    for (int n = 2; n <= 4; ++n)
        word.prefixes[n - 2] = lower.size() >= n ? wordHash(QStringView(lower).first(n)) : 0;
    for (int n = 1; n <= 4; ++n)
        word.suffixes[n - 1] = lower.size() >= n ? wordHash(QStringView(lower).last(n)) : 0;
    word.letters = caseOf(text);
    word.classes = classes.classesOf(word.lower);
    word.pluralOf = word.classes == 0 ? classesOfPlural(lower, classes) : 0;
    word.placeInSmall = word.letters == Word::Lower && isPlaceInSmall(text, word.classes);
    if (word.letters == Word::Lower) // a name in small letters is hardly one
        word.classes &= ~(bit(WordClass::FirstName) | bit(WordClass::NamePart) | bit(WordClass::City)
                          | bit(WordClass::LargeCity) | bit(WordClass::Subdivision) | bit(WordClass::Company)
                          | bit(WordClass::KnownPerson) | bit(WordClass::KnownGroup));
    return word;
}

void addWords(PreparedText &document, const WordClassTable &classes)
{
    QHash<QStringView, int> known;
    document.wordOf.reserve(document.text.tokens.size());
    for (int i = 0; i < int(document.text.tokens.size()); ++i) {
        const QStringView text = document.text.cut(i);
        const auto found = known.constFind(text);
        if (found != known.cend()) {
            document.wordOf.push_back(*found);
            continue;
        }
        known.insert(text, int(document.words.size()));
        document.wordOf.push_back(int(document.words.size()));
        document.words.push_back(wordFrom(text, classes));
    }
}

/// Words that may stand between the capitalised ones of a name.
bool bridges(quint32 lower)
{
    static const std::array words = {
        wordHash(u"of"), wordHash(u"for"), wordHash(u"and"),    wordHash(u"the"), wordHash(u"de"),
        wordHash(u"al"), wordHash(u"bin"), wordHash(u"ibn"),    wordHash(u"van"), wordHash(u"von"),
        wordHash(u"&"),  wordHash(u"in"),  wordHash(u"on"),     wordHash(u"la"),  wordHash(u"der"),
        wordHash(u"du"), wordHash(u"'s"),  wordHash(u"\u2019s")};
    return std::ranges::contains(words, lower);
}

/// A capital, or an ordinal before one ("5th Fleet").
bool beginsRun(const PreparedText &document, TokenisedText::Sentence sentence, int token)
{
    if (document.word(token).isCapitalised())
        return true;
    return document.word(token).letters == Word::Number && token + 1 < sentence.end
        && document.word(token + 1).letters == Word::Capital && document.text.cut(token).back().isLetter();
}

void addRuns(PreparedText &document)
{
    document.runOf.assign(document.text.tokens.size(), -1);
    for (const TokenisedText::Sentence &sentence : document.text.sentences) {
        for (int i = sentence.begin; i < sentence.end;) {
            if (!beginsRun(document, sentence, i)) {
                ++i;
                continue;
            }
            int end = i + 1;
            for (int next = end; next < sentence.end && next - end <= 2; ++next) {
                if (document.word(next).isCapitalised()
                    || (next == end && document.word(next).letters == Word::Number))
                    end = next + 1;
                else if (!bridges(document.word(next).lower))
                    break;
            }
            for (int token = i; token < end; ++token)
                document.runOf[token] = int(document.runs.size());
            document.runs.push_back({i, end});
            i = end;
        }
    }
}

bool isPlacePreposition(quint32 lower)
{
    static const std::array words = {wordHash(u"in"),   wordHash(u"near"),    wordHash(u"at"),
                                     wordHash(u"from"), wordHash(u"outside"), wordHash(u"across"),
                                     wordHash(u"into")};
    return std::ranges::contains(words, lower);
}

void addElsewhere(PreparedText &document)
{
    QHash<quint32, quint8> seen;
    for (const TokenisedText::Sentence &sentence : document.text.sentences) {
        for (int i = sentence.begin; i < sentence.end; ++i) {
            const Word &word = document.word(i);
            if (word.letters == Word::Sign || word.letters == Word::Number)
                continue;
            quint8 &bits = seen[word.lower];
            if (!word.isCapitalised()) {
                bits |= quint8(Elsewhere::InLowerCase);
                continue;
            }
            if (i > sentence.begin) {
                const Word &before = document.word(i - 1);
                if (before.letters != Word::Sign)
                    bits |= quint8(Elsewhere::CapitalisedInside);
                if (before.classes & bit(WordClass::Title))
                    bits |= quint8(Elsewhere::AfterTitle);
                if (before.classes & bit(WordClass::FirstName) && before.isCapitalised())
                    bits |= quint8(Elsewhere::AfterFirstName);
                if (isPlacePreposition(before.lower))
                    bits |= quint8(Elsewhere::AfterPlacePreposition);
            }
            if (i + 1 < sentence.end) {
                const Word &after = document.word(i + 1);
                if (after.classes & bit(WordClass::OrganisationWord) && after.isCapitalised())
                    bits |= quint8(Elsewhere::BeforeOrganisationWord);
                static const std::array clitics = {wordHash(u"'s"), wordHash(u"\u2019s")};
                if (std::ranges::contains(clitics, after.lower))
                    bits |= quint8(Elsewhere::WithClitic);
            }
        }
    }
    for (Word &word : document.words)
        if (word.isCapitalised())
            word.elsewhere = seen.value(word.lower);
}

void addPhrases(PreparedText &document, const WordClassTable &classes)
{
    document.phraseClasses.assign(document.text.tokens.size(), 0);
    document.phrasePart.assign(document.text.tokens.size(), 4);
    for (const TokenisedText::Sentence &sentence : document.text.sentences) {
        for (int i = sentence.begin; i < sentence.end; ++i) {
            if (!document.word(i).isCapitalised())
                continue;
            quint32 hash = document.word(i).lower;
            int length = 0;
            quint32 found = 0;
            for (int n = 2; n <= longestPhrase && i + n <= sentence.end; ++n) {
                hash = phraseHash(hash, document.word(i + n - 1).lower);
                if (!document.word(i + n - 1).isCapitalised())
                    continue;
                if (const quint32 bits = classes.classesOf(hash)) {
                    length = n;
                    found = bits;
                }
            }
            for (int n = 0; n < length; ++n) {
                document.phraseClasses[i + n] = found;
                document.phrasePart[i + n] = quint8(n == 0 ? 0 : n + 1 < length ? 1 : 2);
            }
            i += std::max(0, length - 1);
        }
    }
}

/// Sentences whose words nearly all begin with a capital: a capital tells little there.
void addHeadlines(PreparedText &document)
{
    document.inHeadline.assign(document.text.tokens.size(), 0);
    for (const TokenisedText::Sentence &sentence : document.text.sentences) {
        int capitalised = 0;
        int small = 0; // but for the short words that headlines leave small
        for (int i = sentence.begin; i < sentence.end; ++i) {
            const Word &word = document.word(i);
            capitalised += word.isCapitalised();
            small += word.letters == Word::Lower && document.text.tokens[i].length() > 3;
        }
        if (capitalised < 4 || small * 5 > capitalised)
            continue;
        for (int i = sentence.begin; i < sentence.end; ++i)
            document.inHeadline[i] = 1;
    }
}

} // namespace

PreparedText prepared(TokenisedText text, const WordClassTable &classes)
{
    PreparedText document;
    document.text = std::move(text);
    addWords(document, classes);
    addRuns(document);
    addElsewhere(document);
    addPhrases(document, classes);
    addHeadlines(document);
    return document;
}

} // namespace parallax
