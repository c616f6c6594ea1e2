#include "models/text/tokens.h"

#include "models/text/characters.h"

#include <algorithm>

namespace parallax {

namespace {

constexpr qsizetype longestToken = 40;

bool isDigit(QChar c)
{
    return c.unicode() >= u'0' && c.unicode() <= u'9';
}

bool isWordUnit(QChar c)
{
    if (c.unicode() < 0x80)
        return (c.unicode() | 0x20) >= u'a' && (c.unicode() | 0x20) <= u'z';
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

QChar folded(QChar c)
{
    if (c.unicode() < 0x80)
        return c.unicode() >= u'A' && c.unicode() <= u'Z' ? QChar(c.unicode() + 0x20) : c;
    return c == u'\u2019' || c == u'\u2018' ? QChar(u'\'') : c.toLower();
}

qsizetype endOfFigure(QStringView text, qsizetype at, qsizetype limit)
{
    while (at < limit) {
        const bool joins = (text[at] == u',' || text[at] == u'.') && at + 1 < limit && isDigit(text[at + 1]);
        if (!isDigit(text[at]) && !joins)
            break;
        ++at;
    }
    return at;
}

qsizetype endOfWord(QStringView text, qsizetype at, qsizetype limit)
{
    while (at < limit && (isWordUnit(text[at]) || isDigit(text[at])))
        ++at;
    return at;
}

} // namespace

Tokens::Tokens(QStringView text)
    : m_text(text)
    , m_folded(text.size(), Qt::Uninitialized)
{
    std::ranges::transform(text, m_folded.begin(), folded);
    m_tokens.reserve(std::size_t(text.size() / 5));
    bool space = true;
    bool line = true;
    for (qsizetype at = 0; at < text.size();) {
        const QChar c = text[at];
        if (isSpace(c)) {
            space = true;
            line = line || isLineEnd(c);
            ++at;
            continue;
        }
        const qsizetype limit = std::min(text.size(), at + longestToken);
        const TokenKind kind = isDigit(c) ? TokenKind::Figure
            : isWordUnit(c)               ? TokenKind::Word
                                          : TokenKind::Mark;
        const qsizetype end = kind == TokenKind::Figure ? endOfFigure(text, at, limit)
            : kind == TokenKind::Word                   ? endOfWord(text, at, limit)
                                                        : at + 1;
        m_tokens.push_back({{at, end}, kind, space, line});
        space = line = false;
        at = end;
    }
}

QStringView Tokens::word(int index) const
{
    if (!has(index))
        return {};
    const Utf16Range range = (*this)[index].range;
    return QStringView(m_folded).sliced(range.start, range.length());
}

QStringView Tokens::raw(int index) const
{
    if (!has(index))
        return {};
    const Utf16Range range = (*this)[index].range;
    return m_text.sliced(range.start, range.length());
}

std::optional<int> plainInteger(QStringView figure)
{
    if (figure.isEmpty() || figure.size() > 9)
        return std::nullopt;
    int value = 0;
    for (const QChar c : figure) {
        if (!isDigit(c))
            return std::nullopt;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

} // namespace parallax
