#include "models/text/sentence_clues.h"

#include "models/text/characters.h"

#include <QString>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace parallax {

namespace {

constexpr qsizetype longestWord = 60;

bool endsWordBefore(QChar c)
{
    if (c == u'\'' || c == u'\u2019')
        return false;
    return isSpace(c) || isOpening(c) || c == u'\u2014' || c == u'\u2013' || c == u'/';
}

} // namespace

QStringView wordAt(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && end - at < longestWord && isWordCharacter(codePointAt(text, end)))
        end += text[end].isHighSurrogate() ? 2 : 1;
    return text.sliced(at, end - at);
}

bool hasCapital(QStringView text, qsizetype at)
{
    const qsizetype limit = std::min(text.size(), at + longestWord);
    while (at < limit && !isSpace(text[at])) {
        if (text[at++].isUpper())
            return true;
    }
    return false;
}

QStringView wordBeforeStop(QStringView before)
{
    qsizetype start = before.size();
    while (start > 0 && before.size() - start < longestWord && !endsWordBefore(before[start - 1]))
        --start;
    return before.sliced(start);
}

bool isEnumerator(QStringView label, QChar stop)
{
    if (label.size() > 4)
        return false;
    bool digits = true;
    bool roman = true;
    qsizetype letters = 0;
    for (QChar c : label) {
        letters += c.isLetterOrNumber();
        digits = digits && (c.isDigit() || !c.isLetterOrNumber());
        roman = roman && u"ivxIVX"_s.contains(c);
    }
    if (letters == 0)
        return true;
    return stop == u'.' && ((digits && letters <= 2) || (roman && letters > 0));
}

bool lacksSpace(QStringView text, QStringView before, qsizetype stop, qsizetype after)
{
    const auto isPlain = [](QChar c) { return c.isLetter() || c == u'-' || c == u'\'' || c == u'\u2019'; };
    if (before.size() < 3 || text[stop] == u'\u2026' || !std::ranges::all_of(before, isPlain))
        return false;
    if (!before.back().isLower() || !before[before.size() - 2].isLower())
        return false;
    const QStringView next = wordAt(text, after);
    if (next.isEmpty() || !next.front().isUpper())
        return false;
    const qsizetype end = after + next.size();
    const bool whole = end == text.size() || isSpace(text[end]) || text[end] == u',';
    return whole && (next.size() == 1 || next[1].isLower());
}

bool namesSpeaker(QStringView text, qsizetype at)
{
    static constexpr std::array verbs = {
        "said"_L1,  "says"_L1,    "asked"_L1,   "asks"_L1,    "told"_L1,      "wrote"_L1,   "added"_L1,
        "cried"_L1, "shouted"_L1, "replied"_L1, "tweeted"_L1, "exclaimed"_L1, "demanded"_L1};
    for (int words = 0; words < 4; ++words) {
        const QStringView word = wordAt(text, at);
        if (word.isEmpty())
            return false;
        if (std::ranges::any_of(verbs, [word](QLatin1StringView verb) { return word == verb; }))
            return words > 0;
        at += word.size();
        if (at == text.size() || !isSpace(text[at]))
            return false;
        ++at;
    }
    return false;
}

} // namespace parallax
