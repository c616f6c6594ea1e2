#pragma once

#include <QTextLine>
#include <QVarLengthArray>

namespace parallax {

/// A stretch of a line from left to right.
struct Extent
{
    qreal left;
    qreal right;
};

/// Where characters [from, to) of a layout stand in one of its lines, in the layout's coordinates; more than
/// one stretch where left-to-right and right-to-left runs mix, none where the line holds none of them.
/// `mixed` says whether such runs can be there: without it two look-ups do.
QVarLengthArray<Extent, 4> extentsInLine(const QTextLine &line, int from, int to, bool mixed);

/// Whether any character of the text runs from right to left.
bool hasRightToLeft(QStringView text);

} // namespace parallax
