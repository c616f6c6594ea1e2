#include "models/import/exchange/table_rows.h"
#include "models/import/exchange/workbook_cells.h"
#include "models/import/zip_archive.h"

#include <QXmlStreamReader>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostPartBytes = 200'000'000; ///< of the sheet and of the shared texts, unpacked

/// A part of the workbook as it unpacks; nullptr when it isn't there.
Result<std::unique_ptr<ZipArchive::Stream>> part(const ZipArchive &archive, const QString &name)
{
    const ZipEntry *entry = archive.find(name);
    if (!entry)
        return nullptr;
    return archive.stream(*entry);
}

/// The sheets' parts, in the order of their numbers, as most programs write them.
QStringList sheetParts(const ZipArchive &archive)
{
    QStringList names;
    for (const ZipEntry &entry : archive.entries()) {
        if (entry.name.startsWith("xl/worksheets/"_L1) && entry.name.endsWith(".xml"_L1))
            names.append(entry.name);
    }
    std::ranges::sort(names, [](const QString &a, const QString &b) {
        return a.size() != b.size() ? a.size() < b.size() : a < b;
    });
    return names;
}

Error fault(const ReadContext &context, const QString &name, const QString &reason)
{
    return Error{tr("%1: the workbook's part %2 can't be read: %3.").arg(context.label, name, reason)};
}

/// Reads one sheet; how many rows there were, or std::nullopt when `take` said no.
Result<std::optional<qint64>> readSheet(ZipArchive::Stream &stream, const QString &name,
                                        const WorkbookTexts &texts, const ReadContext &context,
                                        const TakeRow &take)
{
    QXmlStreamReader xml(&stream);
    QStringList columns;
    qint64 number = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"row")
            continue;
        const QStringList cells = readWorkbookRow(xml, texts);
        if (xml.hasError())
            break;
        const bool blank = std::ranges::all_of(cells, [](const QString &cell) { return cell.isEmpty(); });
        if (blank)
            continue;
        if (columns.isEmpty()) {
            columns = columnNames(cells);
            continue;
        }
        TableRow row = rowFrom(++number, columns, cells);
        row.warning.clear(); // a sheet leaves empty cells out
        if (!take(std::move(row)))
            return std::optional<qint64>();
    }
    if (stream.fault())
        return std::unexpected(*stream.fault());
    if (xml.hasError())
        return std::unexpected(fault(context, name, xml.errorString()));
    return std::optional<qint64>(number);
}

} // namespace

Result<void> readWorkbook(QIODevice &device, const ReadContext &context, const TakeRow &take)
{
    const ZipLimits limits{.entryBytes = mostPartBytes};
    const Result<ZipArchive> archive = ZipArchive::open(device, context.label, limits);
    if (!archive)
        return std::unexpected(archive.error());
    WorkbookTexts texts;
    const std::pair<QString, void (*)(QXmlStreamReader &, WorkbookTexts &)> parts[] = {
        {u"xl/workbook.xml"_s, readWorkbookProperties},
        {u"xl/styles.xml"_s, readWorkbookStyles},
        {u"xl/sharedStrings.xml"_s, readSharedTexts}};
    for (const auto &[name, read] : parts) {
        const auto stream = part(*archive, name);
        if (!stream)
            return std::unexpected(stream.error());
        if (!*stream)
            continue;
        QXmlStreamReader xml(stream->get());
        read(xml, texts);
        if ((*stream)->fault())
            return std::unexpected(*(*stream)->fault());
        if (xml.hasError())
            return std::unexpected(fault(context, name, xml.errorString()));
    }
    for (const QString &name : sheetParts(*archive)) {
        const auto stream = part(*archive, name);
        if (!stream)
            return std::unexpected(stream.error());
        const auto rows = readSheet(**stream, name, texts, context, take);
        if (!rows)
            return std::unexpected(rows.error());
        if (!*rows || **rows > 0)
            return {};
    }
    return error(tr("%1: no sheet of this workbook has rows under a header.").arg(context.label));
}

} // namespace parallax
