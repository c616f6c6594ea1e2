#pragma once

#include <QByteArrayView>
#include <QStringView>

namespace parallax {

/// Whether a group that begins with this control word holds no text of the document.
bool isRtfWithoutText(QByteArrayView word);
/// The character that a control word or symbol stands for; empty for the others.
QStringView rtfCharacter(QByteArrayView word);
/// Whether a control word ends a paragraph, a line or a table's cell.
bool endsRtfParagraph(QByteArrayView word);

} // namespace parallax
