#pragma once

#include "tests/support/zip_bytes.h"

namespace parallax::testing {

/// A DOCX file around the content of <w:body>; `more` are further entries.
inline QByteArray wordBytes(const QByteArray &body, const ZipContents &more = {})
{
    const QByteArray document =
        "<?xml version='1.0' encoding='UTF-8'?><w:document "
        "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' "
        "xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'><w:body>"
        + body + "</w:body></w:document>";
    ZipContents contents = {{"[Content_Types].xml", "<Types/>"}, {"word/document.xml", document}};
    contents.insert(contents.end(), more.begin(), more.end());
    return zipBytes(contents);
}

/// A paragraph of one run.
inline QByteArray wordParagraph(const QByteArray &text, const QByteArray &style = {}, bool bold = false)
{
    return "<w:p>" + (style.isEmpty() ? QByteArray() : "<w:pPr><w:pStyle w:val='" + style + "'/></w:pPr>")
        + "<w:r>" + (bold ? "<w:rPr><w:b/></w:rPr>" : "") + "<w:t xml:space='preserve'>" + text
        + "</w:t></w:r></w:p>";
}

/// word/styles.xml with Title and Heading1 to Heading3.
inline std::pair<QByteArray, QByteArray> wordStyles()
{
    return {"word/styles.xml",
            "<w:styles xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
            "<w:style w:styleId='Titel'><w:name w:val='Title'/></w:style>"
            "<w:style w:styleId='berschrift1'><w:name w:val='heading 1'/></w:style>"
            "<w:style w:styleId='Own'><w:name w:val='House head'/><w:pPr><w:outlineLvl "
            "w:val='2'/></w:pPr></w:style>"
            "</w:styles>"};
}

} // namespace parallax::testing
