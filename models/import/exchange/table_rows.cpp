#include "models/import/exchange/table_rows.h"

#include <set>

namespace parallax {

using namespace Qt::StringLiterals;

QStringList columnNames(const QStringList &header)
{
    QStringList names;
    std::set<QString> seen;
    for (qsizetype i = 0; i < header.size(); ++i) {
        QString name = header[i].simplified().left(100);
        if (name.isEmpty() || seen.contains(name))
            name = (name.isEmpty() ? tr("column") : name) + u" %1"_s.arg(i + 1);
        seen.insert(name);
        names.append(name);
    }
    return names;
}

TableRow rowFrom(qint64 number, const QStringList &columns, const QStringList &cells)
{
    TableRow row;
    row.number = number;
    qsizetype count = cells.size();
    while (count > columns.size() && cells[count - 1].trimmed().isEmpty())
        --count;
    if (count > columns.size()) {
        row.fault = tr("%1 cells where the header names %2 columns; the row was left out.")
                        .arg(count)
                        .arg(columns.size());
        return row;
    }
    if (count < columns.size())
        row.warning = tr("The row has %1 cells where the header names %2 columns; the last ones are missing.")
                          .arg(count)
                          .arg(columns.size());
    for (qsizetype i = 0; i < count; ++i)
        row.cells.push_back({columns[i], cells[i]});
    return row;
}

Result<void> readRows(QIODevice &device, const ReadContext &context, const TableDialect &dialect,
                      const TakeRow &take)
{
    switch (dialect.format) {
    case TableFormat::Delimited:
        return readDelimited(device, context, dialect, take);
    case TableFormat::Json:
        return readJson(device, context, take);
    case TableFormat::JsonLines:
        return readJsonLines(device, context, take);
    case TableFormat::Workbook:
        return readWorkbook(device, context, take);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace parallax
