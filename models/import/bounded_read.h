#pragma once

#include "models/domain/result.h"

#include <QByteArray>

class QIODevice;

namespace parallax {

/// The largest file that is imported, in bytes. An article is kilobytes; what is larger is something else,
/// and would have to fit in memory several times over.
inline constexpr qint64 maximumInputBytes = 200'000'000;

/// The sentence that refuses a larger one.
QString tooLargeMessage(const QString &label);

/// The sentence about a file that somebody wrote to meanwhile.
QString changedMessage(const QString &label);

/// All bytes of an open device, also of a sequential one; an error when there are more than
/// `maximumInputBytes`, when reading fails, or when the file changed meanwhile.
Result<QByteArray> readBounded(QIODevice &device, const QString &label);

} // namespace parallax
