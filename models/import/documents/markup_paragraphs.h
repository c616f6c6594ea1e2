#pragma once

#include "models/import/documents/paragraph_builder.h"

namespace parallax {

/// Elements and text of HTML or XHTML, as they come, made into paragraphs. Says which blocks there are;
/// leaves out nothing but what is never read (script, style, head, nav).
class MarkupParagraphs
{
public:
    /// False when the element and all in it is to be passed over; close() isn't called for it then.
    bool open(const QString &name, const QString &classes);
    void text(QStringView text);
    void close(const QString &name);
    Paragraphs take() { return m_into.take(); }
    const QString &title() const { return m_title; } ///< of the head

private:
    struct Place
    {
        QString role;
        int part;
    };
    void place();

    ParagraphBuilder m_into;
    std::vector<Place> m_places;
    QString m_title;
    int m_parts = 0;
    int m_bold = 0;
    int m_heading = 0;
    bool m_inTitle = false;
};

/// A page's text by gumbo. What is nested deeper than 500 elements is passed over, and nothing at all is read
/// of pages that nest so deep that gumbo would take long: `tooDeep` says so of both.
struct PageText
{
    Paragraphs paragraphs;
    QString title;
    QString language; ///< html's lang
    bool tooDeep = false;
};
PageText pageParagraphs(const QByteArray &utf8);

} // namespace parallax
