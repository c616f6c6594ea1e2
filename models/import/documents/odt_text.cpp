#include "models/import/documents/odt_text.h"

#include "models/import/documents/bounded_xml.h"

#include <QSet>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

class OdtText
{
public:
    OdtText(BoundedXml &xml, ParagraphBuilder &into)
        : m_xml(xml)
        , m_into(into)
    { }

    void run()
    {
        while (m_xml.next()) {
            if (m_xml.isStart())
                start(m_xml.name());
            else if (m_xml.isEnd())
                end(m_xml.name());
            else if (m_paragraphs > 0)
                target().add(m_xml.text(), m_bold.contains(m_style));
        }
        for (const Paragraph &note : m_notes.take()) {
            m_into.add(note.text);
            m_into.end();
        }
    }

private:
    ParagraphBuilder &target() { return m_inNote ? m_notes : m_into; }

    void start(QStringView name)
    {
        if (name == u"p" || name == u"h") {
            if (m_paragraphs++ > 0)
                target().end(); // a frame within a paragraph
            m_style = m_xml.attribute(u"style-name").toString();
            if (name == u"h")
                target().setHeading(std::clamp(m_xml.attribute(u"outline-level").toInt(), 1, 6));
        } else if (name == u"span") {
            m_style = m_xml.attribute(u"style-name").toString();
        } else if (name == u"style") {
            m_declared = m_xml.attribute(u"name").toString();
        } else if (name == u"text-properties" && m_xml.attribute(u"font-weight") == u"bold") {
            m_bold.insert(m_declared);
        } else if (name == u"s" || name == u"tab") {
            target().add(u" ");
        } else if (name == u"line-break") {
            target().end();
        } else if (name == u"note-body") {
            m_inNote = true;
            m_outside = std::exchange(m_paragraphs, 0);
        } else if (name == u"note-citation" || name == u"tracked-changes" || name == u"annotation"
                   || name == u"table-of-content" || name == u"title" || name == u"desc") {
            m_xml.skip();
        }
    }

    void end(QStringView name)
    {
        if (name == u"p" || name == u"h") {
            target().end();
            --m_paragraphs;
        } else if (name == u"span") {
            m_style.clear();
        } else if (name == u"note-body") {
            m_inNote = false;
            m_paragraphs = m_outside;
        }
    }

    BoundedXml &m_xml;
    ParagraphBuilder &m_into;
    ParagraphBuilder m_notes;
    QSet<QString> m_bold; ///< styles
    QString m_declared;
    QString m_style;
    int m_paragraphs = 0; ///< open ones
    int m_outside = 0;
    bool m_inNote = false;
};

} // namespace

std::optional<QString> readOdtText(QIODevice &device, ParagraphBuilder &into)
{
    BoundedXml xml(device);
    OdtText(xml, into).run();
    into.end();
    return xml.fault();
}

} // namespace parallax
