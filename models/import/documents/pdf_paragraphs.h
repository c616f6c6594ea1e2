#pragma once

#include "models/import/documents/paragraph.h"
#include "models/import/documents/pdf_lines.h"

namespace parallax {

/// Lines in reading order joined into paragraphs. A paragraph begins where the gap above is wider than usual,
/// the line is indented or begins a list's item, the size of the letters changes, or the line before ends
/// where the next word, if it isn't in small letters, would have had room. A column's or page's end alone
/// begins none. A hyphen at a line's end is dropped before a small letter unless the document has the word
/// with its hyphen elsewhere. Ligatures (U+FB00-FB06) are taken apart; nothing else is normalised.
Paragraphs pdfParagraphs(const std::vector<PdfLine> &lines);

} // namespace parallax
