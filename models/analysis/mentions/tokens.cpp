#include "models/analysis/mentions/tokens.h"

#include "models/text/abbreviations.h"
#include "models/text/characters.h"
#include "models/text/sentences.h"

#include <array>

using namespace std::string_view_literals;

namespace parallax {

namespace {

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019' || c == u'\u02bc';
}

bool isHyphen(QChar c)
{
    return c == u'-' || c == u'\u2010' || c == u'\u2011';
}

bool isWordUnit(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'_';
}

/// What joins the characters on both sides to one token.
bool joins(QStringView text, qsizetype at)
{
    if (at + 1 >= text.size() || !isWordUnit(text[at + 1]))
        return false;
    const QChar c = text[at];
    const QChar before = text[at - 1];
    const QChar after = text[at + 1];
    if (isApostrophe(c) || isHyphen(c))
        return true;
    if (c == u'.' || c == u',' || c == u':')
        return (before.isDigit() && after.isDigit())
            || (c == u'.' && before.isLetter() && after.isLetter()
                && (at < 2 || !text[at - 2].isLetter())); // "U.S", not a lost space: "war.The"
    return c == u'&' && before.isUpper() && after.isUpper();
}

qsizetype endOfWord(QStringView text, qsizetype at)
{
    while (at < text.size() && (isWordUnit(text[at]) || joins(text, at)))
        ++at;
    return at;
}

bool hasStopOfItsOwn(QStringView text, Utf16Range word)
{
    if (word.end >= text.size() || text[word.end] != u'.' || word.length() > 12)
        return false;
    const QStringView letters = text.sliced(word.start, word.length());
    return letters.front().isLetter() && stopAfter(letters) != StopAfter::Word;
}

/// "'s", "n't" and the like at the end of a word: where they begin, or its end.
qsizetype startOfClitic(QStringView word)
{
    static constexpr std::array clitics = {u"s"sv, u"re"sv, u"ve"sv, u"ll"sv, u"d"sv, u"m"sv};
    for (qsizetype at = std::max<qsizetype>(1, word.size() - 3); at < word.size(); ++at) {
        if (!isApostrophe(word[at]))
            continue;
        const QStringView rest = word.sliced(at + 1);
        for (std::u16string_view clitic : clitics)
            if (rest.compare(QStringView(clitic), Qt::CaseInsensitive) == 0)
                return at;
        if (word[at - 1].toLower() == u'n' && rest.compare(u"t", Qt::CaseInsensitive) == 0 && at > 1)
            return at - 1;
    }
    return word.size();
}

bool isPrefix(QStringView word)
{
    static constexpr std::array prefixes = {u"pro"sv,  u"anti"sv,    u"non"sv,   u"ex"sv,    u"post"sv,
                                            u"pre"sv,  u"counter"sv, u"trans"sv, u"inter"sv, u"mid"sv,
                                            u"then"sv, u"now"sv,     u"one"sv,   u"two"sv};
    for (std::u16string_view prefix : prefixes)
        if (word.compare(QStringView(prefix), Qt::CaseInsensitive) == 0)
            return true;
    return false;
}

/// Whether the hyphen at `at` parts a name from other words: "Iran-backed", "pro-Assad".
bool parts(QStringView word, qsizetype begin, qsizetype at)
{
    const QStringView before = word.sliced(begin, at - begin);
    if (at + 1 >= word.size() || before.isEmpty())
        return false;
    const QChar after = word[at + 1];
    if (after.isUpper())
        return isPrefix(before);
    return before.front().isUpper() && after.isLower() && before.size() > 2 && !isPrefix(before);
}

} // namespace

void appendPieces(QStringView text, Utf16Range token, std::vector<Utf16Range> &pieces)
{
    const QStringView word = text.sliced(token.start, token.length());
    const qsizetype end = startOfClitic(word);
    qsizetype begin = 0;
    for (qsizetype at = 1; at < end; ++at) {
        if (!isHyphen(word[at]) || !parts(word.first(end), begin, at))
            continue;
        pieces.push_back({token.start + begin, token.start + at});
        pieces.push_back({token.start + at, token.start + at + 1});
        begin = at + 1;
    }
    pieces.push_back({token.start + begin, token.start + end});
    if (end < word.size())
        pieces.push_back({token.start + end, token.end});
}

namespace {

/// The end of "'s" and the like where a space parts it from its word, as in texts put together from words.
/// What goes on, has capitals or closes with another apostrophe is quoted: "'D-Day'".
qsizetype endOfLooseClitic(QStringView text, qsizetype at)
{
    if (!isApostrophe(text[at]) || at == 0 || !isSpace(text[at - 1]))
        return at;
    qsizetype end = at + 1;
    while (end < text.size() && end - at < 3 && text[end].isLower())
        ++end;
    if (end < text.size() && (isWordUnit(text[end]) || isApostrophe(text[end]) || joins(text, end)))
        return at;
    return startOfClitic(text.sliced(at - 1, end - at + 1)) == 1 ? end : at;
}

/// The end of "al - Sadr", whose spaces some texts have; `end` where there is no such name. Articles that
/// are English words too take a dash with spaces around them: "aimed at - Hanne Osei said".
qsizetype endOfLooseArticle(QStringView text, Utf16Range word)
{
    static constexpr std::array articles = {u"al"sv, u"el"sv, u"as"sv, u"ash"sv, u"az"sv,
                                            u"ad"sv, u"an"sv, u"ar"sv, u"at"sv};
    const QStringView letters = text.sliced(word.start, word.length());
    const auto found = std::ranges::find_if(articles, [&](std::u16string_view article) {
        return letters.compare(QStringView(article), Qt::CaseInsensitive) == 0;
    });
    if (found == articles.end())
        return word.end;
    qsizetype at = word.end;
    const bool isSpaced = at < text.size() && text[at] == u' ';
    if (isSpaced && *found != u"al"sv && *found != u"el"sv)
        return word.end;
    at += isSpaced;
    if (at >= text.size() || !isHyphen(text[at++]))
        return word.end;
    at += at < text.size() && text[at] == u' ';
    return at < text.size() && text[at].isUpper() ? endOfWord(text, at) : word.end;
}

} // namespace

void appendSentence(TokenisedText &text, int begin, int end)
{
    for (; end - begin > longestSentence; begin += longestSentence)
        text.sentences.push_back({begin, begin + longestSentence});
    if (begin < end)
        text.sentences.push_back({begin, end});
}

static void appendTokens(QStringView text, Utf16Range sentence, std::vector<Utf16Range> &tokens)
{
    text = text.first(sentence.end);
    for (qsizetype at = sentence.start; at < text.size();) {
        if (isSpace(text[at])) {
            ++at;
            continue;
        }
        if (const qsizetype end = endOfLooseClitic(text, at); end > at) {
            tokens.push_back({at, end});
            at = end;
            continue;
        }
        if (!isWordUnit(text[at])) {
            qsizetype end = at + 1; // "--" and "..." are one token
            while (end < text.size() && end - at < 3 && text[end] == text[at] && !isSpace(text[end]))
                ++end;
            tokens.push_back({at, end});
            at = end;
            continue;
        }
        Utf16Range word = {at, endOfWord(text, at)};
        word.end = endOfLooseArticle(text, word);
        if (hasStopOfItsOwn(text, word))
            ++word.end;
        appendPieces(text, word, tokens);
        at = word.end;
    }
}

TokenisedText tokenised(const QString &text)
{
    TokenisedText result{text, {}, {}};
    for (const Utf16Range &sentence : sentenceRanges(text)) {
        const int begin = int(result.tokens.size());
        appendTokens(text, sentence, result.tokens);
        appendSentence(result, begin, int(result.tokens.size()));
    }
    return result;
}

} // namespace parallax
