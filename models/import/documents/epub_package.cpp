#include "models/import/documents/epub_package.h"

#include "models/import/documents/bounded_xml.h"
#include "models/import/documents/markup_paragraphs.h"
#include "models/import/documents/package_text.h"

#include <QHash>
#include <QUrl>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

Result<QString> packageName(const ZipArchive &archive, const QString &label)
{
    QString name;
    const auto read = readPart(archive, u"META-INF/container.xml"_s, label, true, [&](QIODevice &device) {
        BoundedXml xml(device);
        while (xml.next()) {
            if (xml.isStart() && xml.name() == u"rootfile" && name.isEmpty())
                name = xml.attribute(u"full-path").toString();
        }
        return xml.fault();
    });
    if (!read)
        return std::unexpected(read.error());
    return name;
}

/// A reference within the book, as an entry's name.
QString resolved(const QString &package, const QString &reference)
{
    const QUrl base(u"book:/"_s + package);
    return base.resolved(QUrl(reference)).path().sliced(1);
}

/// Manifest and spine.
std::optional<QString> readSpine(QIODevice &device, const QString &package, QStringList &spine)
{
    QHash<QString, QString> documents; // id → entry
    BoundedXml xml(device, BoundedXml::Doctype::Ignored);
    while (xml.next()) {
        if (!xml.isStart())
            continue;
        if (xml.name() == u"item") {
            const bool text = xml.attribute(u"media-type").contains(u"xhtml");
            const bool contents = xml.attribute(u"properties").contains(u"nav");
            if (text && !contents)
                documents.insert(xml.attribute(u"id").toString(), xml.attribute(u"href").toString());
        } else if (xml.name() == u"itemref") {
            const auto found = documents.constFind(xml.attribute(u"idref").toString());
            if (found != documents.cend() && !found->isEmpty())
                spine.append(resolved(package, *found));
        }
    }
    return xml.fault();
}

} // namespace

Result<EpubPackage> readEpubPackage(const ZipArchive &archive, const QString &label)
{
    const Result<QString> name = packageName(archive, label);
    if (!name)
        return std::unexpected(name.error());
    EpubPackage package;
    const auto read = readPart(archive, *name, label, true,
                               [&](QIODevice &device) { return readSpine(device, *name, package.spine); });
    if (!read)
        return std::unexpected(read.error());
    package.properties = partProperties(archive, *name);
    return package;
}

Result<Paragraphs> readEpubDocument(const ZipArchive &archive, const QString &name, const QString &label)
{
    MarkupParagraphs markup;
    const auto read = readPart(archive, name, label, true, [&](QIODevice &device) {
        BoundedXml xml(device, BoundedXml::Doctype::Ignored);
        while (xml.next()) {
            if (xml.isText())
                markup.text(xml.text());
            else if (xml.isEnd())
                markup.close(xml.name().toString());
            else if (!markup.open(xml.name().toString(), xml.attribute(u"class").toString()))
                xml.skip();
        }
        return xml.fault();
    });
    if (!read)
        return std::unexpected(read.error());
    return markup.take();
}

} // namespace parallax
