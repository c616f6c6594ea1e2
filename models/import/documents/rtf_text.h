#pragma once

#include "models/import/documents/paragraph.h"

#include <QByteArrayView>

namespace parallax {

/// The paragraphs and \info of an RTF file, in one pass over its bytes. Text comes by \ansicpg, each font's
/// \fcharset,
/// \'hh (several bytes a character where the code page has such) and \u with \uc; cells come in reading
/// order. What stands in destinations that aren't read text (pictures, headers, footers, styles, comments) is
/// left out; footnotes come after everything else. Groups nested deeper than 1,000 are passed over, with a
/// warning.
Document readRtf(QByteArrayView bytes);

} // namespace parallax
