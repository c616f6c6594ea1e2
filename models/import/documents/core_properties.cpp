#include "models/import/documents/core_properties.h"

#include "models/import/documents/bounded_xml.h"

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

void put(QString &field, const QString &value)
{
    if (field.isEmpty())
        field = value;
}

void store(DocumentProperties &into, const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    if (name == u"title")
        put(into.title, value);
    else if (name == u"creator")
        into.author += into.author.isEmpty() ? value : u", "_s + value;
    else if (name == u"publisher")
        put(into.publisher, value);
    else if (name == u"created" || name == u"creation-date")
        into.created = value;
    else if (name == u"date")
        put(into.created, value);
    else if (name == u"modified")
        into.modified = value;
    else if (name == u"language")
        put(into.language, value);
}

} // namespace

DocumentProperties readCoreProperties(QIODevice &device)
{
    DocumentProperties properties;
    BoundedXml xml(device, BoundedXml::Doctype::Ignored);
    QString value;
    QString began; // ODT: who began the text; its creator is who saved it last
    while (xml.next()) {
        if (xml.isStart()) {
            value.clear();
        } else if (xml.isText()) {
            if (value.size() < 1000)
                value += xml.text();
        } else {
            if (xml.name() == u"initial-creator")
                began = value.simplified().left(1000);
            store(properties, xml.name().toString(), value.simplified().left(1000));
            value.clear();
        }
    }
    if (!began.isEmpty())
        properties.author = began;
    return properties;
}

} // namespace parallax
