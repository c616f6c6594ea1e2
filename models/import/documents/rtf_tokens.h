#pragma once

#include <QByteArrayView>

#include <optional>

namespace parallax {

/// A piece of RTF (Rich Text Format Specification 1.9.1): what begins or ends a group, a control, or text.
struct RtfToken
{
    enum Kind { GroupStart, GroupEnd, Control, Byte, Text, End };
    Kind kind = End;
    QByteArrayView text;      ///< Text: bytes in the current code page; Control: its letters, or one symbol
    std::optional<int> value; ///< of a Control; Byte: 0-255
};

/// Reads RTF from its bytes, one pass. Line ends between tokens mean nothing; \bin data is passed over.
class RtfTokens
{
public:
    explicit RtfTokens(QByteArrayView bytes)
        : m_bytes(bytes)
    { }
    RtfToken next();

private:
    RtfToken control();
    RtfToken word();

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
};

} // namespace parallax
