#include "models/export/tagged_csv.h"

#include <chrono>
#include <cstdio>

namespace parallax {

namespace {

Cell textOrNothing(const QString &text)
{
    return text.isEmpty() ? Cell() : Cell(text);
}

template <typename T> Cell nameOrNothing(const std::optional<T> &value)
{
    return value ? Cell(toString(*value)) : Cell();
}

/// As QDateTime's ISODateWithMs in UTC, which is ten times slower: a third of an export's time went there.
QString createdText(std::int64_t ms)
{
    using namespace std::chrono;
    const sys_time<milliseconds> at{milliseconds(ms)};
    const auto day = floor<days>(at);
    const year_month_day date(day);
    const hh_mm_ss time(at - day);
    char text[40];
    const int length = std::snprintf(text, sizeof text, "%04d-%02u-%02uT%02d:%02d:%02d.%03dZ",
                                     int(date.year()), unsigned(date.month()), unsigned(date.day()),
                                     int(time.hours().count()), int(time.minutes().count()),
                                     int(time.seconds().count()), int(time.subseconds().count()));
    return QString::fromLatin1(text, length);
}

} // namespace

TaggedCells taggedCells(const TaggedRow &row)
{
    const std::optional<ClaimStatement> &said = row.statement;
    return {
        toString(row.annotation),
        toString(row.kind),
        toString(row.article),
        textOrNothing(row.source),
        textOrNothing(row.title),
        textOrNothing(row.published),
        textOrNothing(row.url),
        row.span ? Cell(std::int64_t(row.span->start())) : Cell(),
        row.span ? Cell(std::int64_t(row.span->end())) : Cell(),
        textOrNothing(row.text),
        textOrNothing(row.sentence),
        textOrNothing(row.code),
        textOrNothing(row.entity),
        nameOrNothing(row.entityType),
        textOrNothing(row.claim),
        said ? Cell(toString(said->stance)) : Cell(),
        said ? textOrNothing(said->speaker) : Cell(),
        said ? nameOrNothing(said->quotation) : Cell(),
        said ? textOrNothing(said->certainty) : Cell(),
        said && said->value ? Cell(*said->value) : Cell(),
        said ? textOrNothing(said->unit) : Cell(),
        textOrNothing(row.event),
        textOrNothing(row.memo),
        textOrNothing(row.coder),
        createdText(row.createdMs),
        toString(row.origin),
    };
}

Result<void> writeTaggedCsv(const TaggedRows &rows, QIODevice &device, const CsvOptions &options)
{
    CsvWriter writer(device, options);
    std::array<Cell, taggedColumns.size()> header;
    std::ranges::transform(taggedColumns, header.begin(),
                           [](QLatin1StringView name) { return QString(name); });
    writer.writeRow(header);
    const Result<void> read = rows([&](const TaggedRow &row) {
        writer.writeRow(taggedCells(row));
        return !writer.failed();
    });
    const Result<void> written = writer.finish();
    return read ? written : read;
}

} // namespace parallax
