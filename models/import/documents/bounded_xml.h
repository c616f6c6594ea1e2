#pragma once

#include <QXmlStreamReader>

#include <optional>

namespace parallax {

/// QXmlStreamReader for files of strangers: nesting is bounded, a document type is refused unless allowed,
/// entities expand to at most Qt's 4096 characters, and nothing outside the file is ever loaded.
class BoundedXml
{
public:
    enum class Doctype { Refused, Ignored };
    explicit BoundedXml(QIODevice &device, Doctype doctype = Doctype::Refused);

    /// Goes on to the next start, end or text; false at the end and at faults.
    bool next();
    bool isStart() const { return m_xml.isStartElement(); }
    bool isEnd() const { return m_xml.isEndElement(); }
    bool isText() const { return m_xml.isCharacters(); }
    QStringView name() const { return m_xml.name(); } ///< without its prefix
    QStringView nameSpace() const { return m_xml.namespaceUri(); }
    QStringView text() const { return m_xml.text(); }
    /// The first attribute of that name, whatever its prefix.
    QStringView attribute(QStringView name) const;
    void skip(); ///< the element that just started, with all in it
    /// What is wrong with the file, for people; std::nullopt while nothing is.
    std::optional<QString> fault() const;

private:
    static constexpr int deepest = 500; ///< elements; Word nests tables and text boxes in tens
    QXmlStreamReader m_xml;
    QXmlStreamAttributes m_attributes;
    Doctype m_doctype;
    int m_depth = 0;
    QString m_fault;
};

} // namespace parallax
