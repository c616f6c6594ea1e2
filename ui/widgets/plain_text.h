#pragma once

#include <QString>

namespace parallax {

/// `text` for setToolTip() and setWhatsThis(), where Qt takes anything that looks like HTML for HTML:
/// escaped, so that imported text shows as it is and opens nothing, and wrapped where it is long.
QString plainToolTip(const QString &text);

/// `text` within Unicode's isolates, for composing a line of it and others: a right-to-left name then doesn't
/// turn the numbers beside it around.
QString isolated(const QString &text);

} // namespace parallax
