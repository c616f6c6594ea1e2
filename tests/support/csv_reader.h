#pragma once

#include <QByteArrayView>
#include <QList>
#include <QStringList>

#include <expected>

namespace parallax::testing {

/// Reads RFC 4180 strictly, and nothing else: every row ends in CRLF, a quotation mark stands only around a
/// whole field or doubled within one, CR and LF only within quotation marks, every row has the first one's
/// number of fields, all of it UTF-8. The error says at which byte that isn't so.
std::expected<QList<QStringList>, QString> readCsv(QByteArrayView bytes, char delimiter = ',');

} // namespace parallax::testing
