#pragma once

#include <QRandomGenerator>
#include <QString>

namespace parallax::testing {

/// A string of up to `units` UTF-16 units from what breaks offsets: ASCII, combining marks, CRLF,
/// right-to-left letters, emoji with joiners, and halves of surrogate pairs on their own.
QString randomText(QRandomGenerator &random, int units);

} // namespace parallax::testing
