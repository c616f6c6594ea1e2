#include "models/analysis/words/word_tokens.h"

#include "models/analysis/function_words.h"
#include "models/text/characters.h"
#include "models/text/normalise.h"
#include "models/text/word_set.h"
#include "models/text/words.h"

#include <algorithm>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

bool isHyphen(QChar c)
{
    return c == u'-' || c == u'\u2010' || c == u'\u2011';
}

/// Whether words on both sides of a gap stand one after the other.
bool isPlainGap(QStringView gap)
{
    return std::ranges::all_of(gap, [](QChar c) { return isSpace(c) && !isLineEnd(c); });
}

QString withoutPossessive(QString key)
{
    if (key.endsWith("'s"_L1) && key.size() > 2)
        key.chop(2);
    else if (key.endsWith(u'\'') && key.size() > 1)
        key.chop(1);
    return key;
}

/// "U.S.", "a.m": a letter before each stop.
bool isStoppedLetters(QStringView surface)
{
    for (qsizetype i = 0; i < surface.size(); ++i) {
        if (i % 2 == 0 ? !surface[i].isLetter() : surface[i] != u'.')
            return false;
    }
    return surface.size() > 2;
}

/// Names that in small letters are other words.
bool isNameInCapitals(QStringView letters)
{
    return letters == u"US" || letters == u"IS" || letters == u"WHO";
}

bool isNumber(const QString &key)
{
    return std::ranges::any_of(key, [](QChar c) { return c.isDigit(); })
        && std::ranges::none_of(key, [](QChar c) { return c.isLetter(); });
}

/// Days and months, but "may" and "march", which are other words too.
bool isCalendarName(const QString &key)
{
    static const WordSet names{u"monday", u"tuesday", u"wednesday", u"thursday", u"friday",   u"saturday",
                               u"sunday", u"january", u"february",  u"april",    u"june",     u"july",
                               u"august", u"october", u"september", u"november", u"december", u"jan",
                               u"feb",    u"apr",     u"jun",       u"jul",      u"aug",      u"sep",
                               u"sept",   u"oct",     u"nov",       u"dec"};
    return names.contains(key);
}

} // namespace

QString wordKey(QStringView surface)
{
    QString letters = surface.toString();
    if (isStoppedLetters(surface))
        letters.remove(u'.');
    return isNameInCapitals(letters) ? letters : withoutPossessive(normalised(letters));
}

int WordNumbers::numberOf(QStringView surface, qint64 times)
{
    if (const auto known = m_surfaceNumbers.constFind(surface); known != m_surfaceNumbers.cend()) {
        Surface &one = m_surfaces[size_t(*known)];
        one.count += times;
        return one.word;
    }
    const QString key = wordKey(surface);
    int word = m_wordNumbers.value(key, -1);
    if (word < 0) {
        word = size();
        m_wordNumbers.insert(key, word);
        const bool isLetter =
            key.size() == 1 && !key.front().isDigit() && key.front().script() == QChar::Script_Latin;
        const QString normal = normalised(surface); // "it's" is a function word, its key "it" another one
        const bool isFunction = isFunctionWord(key) || (!isNameInCapitals(key) && isFunctionWord(normal));
        m_words.push_back({key, isLetter || isFunction || isNumber(key) || isCalendarName(key), {}});
    }
    m_spellings.push_back(surface.toString());
    m_surfaceNumbers.insert(m_spellings.back(), int(m_surfaces.size()));
    m_words[size_t(word)].surfaces.push_back(int(m_surfaces.size()));
    m_surfaces.push_back({word, times});
    return word;
}

std::vector<int> WordNumbers::append(const WordNumbers &later)
{
    std::vector<int> numbers(later.m_words.size());
    for (size_t i = 0; i < later.m_surfaces.size(); ++i) {
        const Surface &one = later.m_surfaces[i];
        numbers[size_t(one.word)] = numberOf(later.m_spellings[i], one.count);
    }
    return numbers;
}

QString WordNumbers::spelling(int word) const
{
    const std::vector<int> &surfaces = m_words[size_t(word)].surfaces;
    // "Syria's" is no spelling where "Syria" stands too.
    const auto order = [this](int surface) {
        const QString &text = m_spellings[size_t(surface)];
        const bool possessive = normalised(text).contains(u'\'');
        return std::tuple(possessive, -m_surfaces[size_t(surface)].count, text);
    };
    return m_spellings[size_t(*std::ranges::min_element(surfaces, {}, order))];
}

std::vector<WordToken> wordTokens(QStringView text)
{
    return wordTokens(text, wordRanges(text));
}

std::vector<WordToken> wordTokens(QStringView text, const std::vector<Utf16Range> &words)
{
    std::vector<WordToken> tokens;
    tokens.reserve(words.size());
    for (Utf16Range range : words) {
        const bool isBeforeStop = range.end < text.size() && text[range.end] == u'.';
        if (isBeforeStop && isStoppedLetters(text.sliced(range.start, range.length())))
            ++range.end; // "U.S. forces": the stop is the abbreviation's
        if (tokens.empty()) {
            tokens.push_back({range, false});
            continue;
        }
        Utf16Range &last = tokens.back().range;
        const QStringView gap = text.sliced(last.end, range.start - last.end);
        if (gap.size() == 1 && isHyphen(gap.front()))
            last.end = range.end;
        else
            tokens.push_back({range, isPlainGap(gap)});
    }
    return tokens;
}

std::vector<Span> wordOccurrences(const CodePointIndex &text, const QString &key)
{
    const QStringList wanted = key.split(u' ', Qt::SkipEmptyParts);
    const std::vector<WordToken> tokens = wordTokens(text.text());
    std::vector<Span> found;
    qsizetype matched = 0;
    const auto fits = [&](const WordToken &token, qsizetype place) {
        return wordKey(QStringView(text.text()).sliced(token.range.start, token.range.length()))
            == wanted[place];
    };
    for (size_t i = 0; i < tokens.size() && !wanted.isEmpty(); ++i) {
        for (matched = 0; matched < wanted.size() && i + size_t(matched) < tokens.size(); ++matched) {
            const WordToken &token = tokens[i + size_t(matched)];
            if ((matched > 0 && !token.follows) || !fits(token, matched))
                break;
        }
        if (matched == wanted.size())
            found.push_back(text.toSpan({tokens[i].range.start, tokens[i + size_t(matched) - 1].range.end}));
    }
    return found;
}

} // namespace parallax
