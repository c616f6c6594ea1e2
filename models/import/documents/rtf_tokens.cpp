#include "models/import/documents/rtf_tokens.h"

#include <algorithm>
#include <charconv>

namespace parallax {

namespace {

constexpr qsizetype longestWord = 32; ///< letters, by the specification

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isSpecial(char c)
{
    return c == '{' || c == '}' || c == '\\' || c == '\r' || c == '\n';
}

} // namespace

RtfToken RtfTokens::next()
{
    while (m_at < m_bytes.size() && (m_bytes[m_at] == '\r' || m_bytes[m_at] == '\n'))
        ++m_at;
    if (m_at >= m_bytes.size())
        return {};
    switch (m_bytes[m_at]) {
    case '{':
        ++m_at;
        return {RtfToken::GroupStart, {}, {}};
    case '}':
        ++m_at;
        return {RtfToken::GroupEnd, {}, {}};
    case '\\':
        ++m_at;
        return control();
    default:
        break;
    }
    const qsizetype start = m_at;
    while (m_at < m_bytes.size() && !isSpecial(m_bytes[m_at]))
        ++m_at;
    return {RtfToken::Text, m_bytes.sliced(start, m_at - start), {}};
}

RtfToken RtfTokens::control()
{
    if (m_at >= m_bytes.size())
        return {};
    if (isLetter(m_bytes[m_at]))
        return word();
    const QByteArrayView symbol = m_bytes.sliced(m_at++, 1);
    if (symbol[0] != '\'')
        return {RtfToken::Control, symbol, {}};
    int value = 0;
    const QByteArrayView digits = m_bytes.sliced(m_at, std::min<qsizetype>(2, m_bytes.size() - m_at));
    const auto read = std::from_chars(digits.begin(), digits.end(), value, 16);
    m_at += read.ptr - digits.begin();
    return {RtfToken::Byte, {}, value};
}

RtfToken RtfTokens::word()
{
    const qsizetype start = m_at;
    while (m_at < m_bytes.size() && isLetter(m_bytes[m_at]) && m_at - start < longestWord)
        ++m_at;
    RtfToken token{RtfToken::Control, m_bytes.sliced(start, m_at - start), {}};
    int value = 0;
    const auto read = std::from_chars(m_bytes.begin() + m_at, m_bytes.end(), value);
    if (read.ptr != m_bytes.begin() + m_at)
        token.value = read.ec == std::errc() ? value : 0;
    m_at = read.ptr - m_bytes.begin();
    if (m_at < m_bytes.size() && m_bytes[m_at] == ' ')
        ++m_at;
    if (token.text == "bin")
        m_at += std::clamp<qsizetype>(token.value.value_or(0), 0, m_bytes.size() - m_at);
    return token;
}

} // namespace parallax
