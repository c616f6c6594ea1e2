#pragma once

#include <QByteArrayView>
#include <QLatin1StringView>

namespace parallax {

/// The charset that browsers mean by a label ("latin1" and "ISO-8859-1" are windows-1252), by its name in the
/// WHATWG Encoding Standard in lower case; empty for an unknown one.
QLatin1StringView charsetName(QByteArrayView label);

/// Whether a text that is only ASCII reads the same in it; false for UTF-16 and the ISO-2022 charsets.
bool holdsAscii(QLatin1StringView name);

} // namespace parallax
