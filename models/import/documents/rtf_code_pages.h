#pragma once

#include <QString>
#include <QStringDecoder>

#include <map>

namespace parallax {

/// Windows code pages as RTF names them; unknown ones are read as 1252.
class RtfCodePages
{
public:
    QString decode(int codePage, const QByteArray &bytes);

private:
    std::map<int, QStringDecoder> m_decoders;
};

/// The code page of a font's \fcharset; 0 where it says nothing (default, symbol).
int codePageOfCharset(int charset);

} // namespace parallax
