#include "models/import/documents/bounded_xml.h"

#include "models/domain/result.h"

#include <algorithm>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

/// The entities of XHTML that texts use; others are dropped.
class HtmlEntities : public QXmlStreamEntityResolver
{
public:
    QString resolveUndeclaredEntity(const QString &name) override
    {
        static const QHash<QString, QString> known = {
            {u"nbsp"_s, u" "_s},   {u"ndash"_s, u"–"_s},  {u"mdash"_s, u"—"_s},  {u"hellip"_s, u"…"_s},
            {u"lsquo"_s, u"‘"_s},  {u"rsquo"_s, u"’"_s},  {u"ldquo"_s, u"“"_s},  {u"rdquo"_s, u"”"_s},
            {u"sbquo"_s, u"‚"_s},  {u"bdquo"_s, u"„"_s},  {u"laquo"_s, u"«"_s},  {u"raquo"_s, u"»"_s},
            {u"eacute"_s, u"é"_s}, {u"egrave"_s, u"è"_s}, {u"agrave"_s, u"à"_s}, {u"ccedil"_s, u"ç"_s},
            {u"auml"_s, u"ä"_s},   {u"ouml"_s, u"ö"_s},   {u"uuml"_s, u"ü"_s},   {u"szlig"_s, u"ß"_s},
            {u"euro"_s, u"€"_s},   {u"pound"_s, u"£"_s},  {u"copy"_s, u"©"_s},   {u"bull"_s, u"•"_s}};
        return known.value(name, u" "_s);
    }
};

} // namespace

BoundedXml::BoundedXml(QIODevice &device, Doctype doctype)
    : m_xml(&device)
    , m_doctype(doctype)
{
    static HtmlEntities entities;
    if (doctype == Doctype::Ignored)
        m_xml.setEntityResolver(&entities);
}

bool BoundedXml::next()
{
    while (m_fault.isEmpty() && !m_xml.atEnd()) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::DTD:
            if (m_doctype == Doctype::Refused || !m_xml.entityDeclarations().isEmpty())
                m_fault = tr("it declares entities of its own, as files do that are made to fill the memory");
            break;
        case QXmlStreamReader::StartElement:
            if (++m_depth > deepest)
                m_fault = tr("its elements are nested more than %1 deep").arg(deepest);
            else
                m_attributes = m_xml.attributes();
            return m_fault.isEmpty();
        case QXmlStreamReader::EndElement:
            --m_depth;
            return true;
        case QXmlStreamReader::Characters:
            return true;
        default:
            break;
        }
    }
    return false;
}

QStringView BoundedXml::attribute(QStringView wanted) const
{
    const auto found = std::ranges::find_if(
        m_attributes, [&](const QXmlStreamAttribute &attribute) { return attribute.name() == wanted; });
    return found == m_attributes.cend() ? QStringView() : found->value();
}

void BoundedXml::skip()
{
    const int depth = m_depth;
    while (m_depth >= depth && next()) { }
}

std::optional<QString> BoundedXml::fault() const
{
    if (!m_fault.isEmpty())
        return m_fault;
    if (m_xml.hasError())
        return tr("its XML is broken in line %1").arg(m_xml.lineNumber());
    return std::nullopt;
}

} // namespace parallax
