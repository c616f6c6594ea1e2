#include "models/import/exchange/table_reader.h"

#include "models/import/exchange/article_making.h"
#include "models/import/exchange/html_fragment.h"
#include "models/import/exchange/table_dialect.h"
#include "models/import/exchange/table_preview.h"

#include <QJsonDocument>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

std::optional<MetadataField> fieldOf(ColumnRole role)
{
    switch (role) {
    case ColumnRole::Title:
        return MetadataField::Title;
    case ColumnRole::Source:
        return MetadataField::Source;
    case ColumnRole::Author:
        return MetadataField::Author;
    case ColumnRole::Url:
        return MetadataField::Url;
    case ColumnRole::Language:
        return MetadataField::Language;
    case ColumnRole::Published:
    case ColumnRole::Body:
    case ColumnRole::Attribute:
    case ColumnRole::LeftOut:
        return std::nullopt;
    }
    Q_UNREACHABLE_RETURN(std::nullopt);
}

void setDate(ImportedArticle &article, const QString &value, DateOrder order, const QString &where)
{
    if (value.trimmed().isEmpty())
        return;
    const auto date = parseColumnDate(value, order);
    if (date)
        setPublished(article, *date, where);
    else if (date.error() == ColumnDateFault::Open)
        article.warnings.append(
            tr("The date \"%1\" (%2) can be read two ways, day or month first; it was left empty.")
                .arg(value.trimmed().left(60), where));
    else
        article.warnings.append(tr("The date \"%1\" (%2) can't be read; it was left empty.")
                                    .arg(value.trimmed().left(60), where));
}

/// The row as it stood, for View → Original.
Original originalOf(const TableRow &row, const ReadContext &context)
{
    QJsonObject object;
    for (const TableCell &cell : row.cells)
        object.insert(cell.column, cell.value);
    return {QJsonDocument(object).toJson(), u"application/json"_s, context.fileName};
}

ImportedArticle articleFrom(const TableRow &row, const ColumnMapping &mapping)
{
    ImportedArticle article;
    if (!row.warning.isEmpty())
        article.warnings.append(row.warning);
    for (const TableCell &cell : row.cells) {
        const ColumnRole role = mapping.roleOf(cell.column);
        const QString where = tr("column %1").arg(cell.column);
        if (const auto field = fieldOf(role))
            setField(article, *field, cell.value, where);
        else if (role == ColumnRole::Published)
            setDate(article, cell.value, mapping.dateOrder, where);
        else if (role == ColumnRole::Body)
            article.body = looksLikeHtml(cell.value) ? textOfHtml(cell.value) : cell.value;
        else if (role == ColumnRole::Attribute && !cell.value.trimmed().isEmpty())
            article.attributes.push_back({cell.column, cell.value.trimmed()});
    }
    return article;
}

} // namespace

QString TableReader::name() const
{
    return tr("Table of articles (CSV, TSV, JSON, JSON Lines, XLSX)");
}

Confidence TableReader::accepts(QByteArrayView head, const QString &fileName) const
{
    const auto format = tableFormat(head, fileName);
    if (!format)
        return Confidence::No;
    const qsizetype end = head.indexOf('\n');
    const QByteArrayView line = head.first(end < 0 ? head.size() : end);
    const bool cut =
        std::ranges::any_of(line, [](char c) { return c == ',' || c == ';' || c == '\t' || c == '|'; });
    return *format == TableFormat::Delimited && !cut ? Confidence::No : Confidence::Certain;
}

Result<void> TableReader::read(QIODevice &device, const ReadContext &context, const TakePart &take) const
{
    const Result<TablePreview> preview = previewTable(device, context);
    if (!preview)
        return std::unexpected(preview.error());
    if (!preview->mapping.has(ColumnRole::Body))
        return error(
            tr("%1: none of its columns is known to hold the texts (%2).")
                .arg(context.label,
                     preview->columns.first(std::min<qsizetype>(preview->columns.size(), 12)).join(u", "_s)));
    return readTable(device, context, preview->mapping, take);
}

Result<void> readTable(QIODevice &device, const ReadContext &context, const ColumnMapping &mapping,
                       const TakePart &take)
{
    return readRows(device, context, mapping.dialect, [&](const TableRow &row) {
        const QString place = tr("row %1").arg(row.number);
        if (!row.fault.isEmpty())
            return handOver(row.fault, place, context, take);
        ImportedArticle article = articleFrom(row, mapping);
        article.original = originalOf(row, context);
        return handOver(std::move(article), place, context, take);
    });
}

} // namespace parallax
