#pragma once

#include <QString>

namespace parallax {

/// `words` words in sentences of 15, drawn from 4,000 by a generator with this seed.
QString madeText(int words, quint32 seed);
/// The same text with each word in `every` words exchanged for another.
QString changed(const QString &text, int every, quint32 seed);

} // namespace parallax
