#pragma once

#include <QString>

namespace parallax {

/// Whether a value is HTML rather than text that mentions a tag: it holds a closing tag or a paragraph.
bool looksLikeHtml(QStringView text);

/// The text of a piece of HTML, as feeds and databases carry it: paragraphs and headings are set apart by
/// blank lines, list items and line breaks by lines; scripts, styles and comments are dropped. Everything
/// else stays, so this is for pieces that are all article; whole pages are for the reader of pages. Linear in
/// time.
QString textOfHtml(QStringView html);

/// Character references in their place ("&amp;", "&#8217;"); unknown ones stay as they are.
QString withoutReferences(QStringView text);

} // namespace parallax
