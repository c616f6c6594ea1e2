#include "models/import/documents/docx_text.h"

#include "models/import/documents/bounded_xml.h"

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

/// A switch such as <w:b/>, <w:b w:val="0"/>.
bool isOn(const BoundedXml &xml)
{
    const QStringView value = xml.attribute(u"val");
    return value != u"0" && value != u"false" && value != u"none" && value != u"off";
}

int headingOfName(QStringView name)
{
    const QString lower = name.toString().toLower();
    if (lower == u"title")
        return 1;
    return lower.startsWith(u"heading ") ? std::clamp(lower.sliced(8).toInt(), 1, 6) : 0;
}

class WordText
{
public:
    WordText(BoundedXml &xml, const QHash<QString, int> &headings, ParagraphBuilder &into)
        : m_xml(xml)
        , m_headings(headings)
        , m_into(into)
    { }

    void run()
    {
        while (m_xml.next()) {
            if (m_xml.isStart())
                start(m_xml.name());
            else if (m_xml.isEnd())
                end(m_xml.name());
            else if (m_inText && !m_hidden)
                m_into.add(m_xml.text(), m_bold);
        }
    }

private:
    void start(QStringView name)
    {
        if (name == u"p")
            m_into.end(); // a text box within a paragraph
        else if (name == u"pStyle")
            m_into.setHeading(m_headings.value(m_xml.attribute(u"val").toString()));
        else if (name == u"r")
            m_bold = m_hidden = false;
        else if (name == u"b")
            m_bold = isOn(m_xml);
        else if (name == u"vanish")
            m_hidden = isOn(m_xml);
        else if (name == u"t")
            m_inText = true;
        else if (name == u"br" || name == u"cr")
            m_into.end();
        else if (name == u"tab" && !m_inProperties)
            m_into.add(u"\t");
        else if (name == u"noBreakHyphen")
            m_into.add(u"-", m_bold);
        else if (name == u"pPr")
            m_inProperties = true;
        else if (name == u"Fallback") // the same again for old programs
            m_xml.skip();
        else if (name == u"footnote" || name == u"endnote")
            skipSeparators();
    }

    void end(QStringView name)
    {
        if (name == u"p")
            m_into.end();
        else if (name == u"t")
            m_inText = false;
        else if (name == u"pPr")
            m_inProperties = m_bold = m_hidden = false;
    }

    void skipSeparators()
    {
        if (!m_xml.attribute(u"type").isEmpty() && m_xml.attribute(u"type") != u"normal")
            m_xml.skip();
    }

    BoundedXml &m_xml;
    const QHash<QString, int> &m_headings;
    ParagraphBuilder &m_into;
    bool m_bold = false;
    bool m_hidden = false;
    bool m_inText = false;
    bool m_inProperties = false;
};

} // namespace

QHash<QString, int> wordHeadingStyles(QIODevice &stylesXml)
{
    QHash<QString, int> levels;
    BoundedXml xml(stylesXml);
    QString style;
    while (xml.next()) {
        if (!xml.isStart())
            continue;
        if (xml.name() == u"style") {
            style = xml.attribute(u"styleId").toString();
        } else if (!style.isEmpty() && xml.name() == u"name") {
            if (const int level = headingOfName(xml.attribute(u"val")))
                levels.insert(style, level);
        } else if (!style.isEmpty() && xml.name() == u"outlineLvl") {
            const int level = xml.attribute(u"val").toInt() + 1;
            if (level <= 6 && !levels.contains(style))
                levels.insert(style, std::max(level, 1));
        }
    }
    return levels;
}

std::optional<QString> readWordText(QIODevice &device, const QHash<QString, int> &headings,
                                    ParagraphBuilder &into)
{
    BoundedXml xml(device);
    WordText(xml, headings, into).run();
    into.end();
    return xml.fault();
}

} // namespace parallax
