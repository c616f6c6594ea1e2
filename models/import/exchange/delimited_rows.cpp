#include "models/import/exchange/table_rows.h"

#include <QIODevice>
#include <QStringDecoder>

#include <csv.h>

namespace parallax {

namespace {

constexpr qsizetype mostColumns = 2'000;

Error tooWide(const ReadContext &context)
{
    return Error{tr("%1: its first row names more than %2 columns.").arg(context.label).arg(mostColumns)};
}

/// Gathers what libcsv finds.
class Gatherer
{
public:
    explicit Gatherer(const TakeRow &take)
        : m_take(take)
    { }
    void cell(void *bytes, std::size_t size)
    {
        if (m_stopped)
            return;
        if (m_cells.size() <= mostColumns) // one more tells that there are too many
            m_cells.append(QString::fromUtf8(static_cast<const char *>(bytes), qsizetype(size)));
        m_rowBytes += qint64(size);
    }
    void rowEnd()
    {
        m_sinceRow = 0;
        const bool blank = std::ranges::all_of(m_cells, [](const QString &cell) { return cell.isEmpty(); });
        if (!m_stopped && !blank) {
            if (m_columns.isEmpty() && m_cells.size() > mostColumns)
                m_stopped = m_tooWide = true;
            else if (m_columns.isEmpty())
                m_columns = columnNames(m_cells);
            else
                m_stopped = !m_take(rowFrom(++m_number, m_columns, m_cells));
        }
        m_cells.clear();
        m_rowBytes = 0;
    }
    void fed(qint64 bytes) { m_sinceRow += bytes; }
    bool stopped() const { return m_stopped; }
    bool tooWide() const { return m_tooWide; } ///< the header
    bool tooLong() const { return m_sinceRow > maximumRowBytes; }
    qint64 nextRow() const { return m_number + 1; }
    bool hasColumns() const { return !m_columns.isEmpty(); }

private:
    const TakeRow &m_take;
    QStringList m_columns;
    QStringList m_cells;
    qint64 m_number = 0;
    qint64 m_rowBytes = 0;
    qint64 m_sinceRow = 0; ///< bytes fed since a row ended
    bool m_stopped = false;
    bool m_tooWide = false;
};

void onCell(void *bytes, std::size_t size, void *gatherer)
{
    static_cast<Gatherer *>(gatherer)->cell(bytes, size);
}

void onRow(int, void *gatherer)
{
    static_cast<Gatherer *>(gatherer)->rowEnd();
}

/// libcsv's parser, freed in the end.
struct Parser
{
    Parser()
    {
        csv_init(&csv, CSV_APPEND_NULL);
        csv_set_blk_size(&csv, 256 * 1024); // a long cell grows by so much; by 128 bytes it takes minutes
    }
    ~Parser() { csv_free(&csv); }
    Q_DISABLE_COPY_MOVE(Parser)
    csv_parser csv;
};

} // namespace

Result<void> readDelimited(QIODevice &device, const ReadContext &context, const TableDialect &dialect,
                           const TakeRow &take)
{
    QStringDecoder decoder(dialect.charset.toLatin1().constData());
    if (!decoder.isValid())
        return error(tr("%1: the charset \"%2\" isn't known.").arg(context.label, dialect.charset));
    Parser parser;
    csv_set_delim(&parser.csv, uchar(dialect.delimiter));
    Gatherer gatherer(take);
    constexpr qint64 piece = 64 * 1024;
    for (QByteArray bytes = device.read(piece); !bytes.isEmpty(); bytes = device.read(piece)) {
        const QByteArray utf8 = QString(decoder.decode(bytes)).toUtf8();
        gatherer.fed(utf8.size());
        if (csv_parse(&parser.csv, utf8.constData(), std::size_t(utf8.size()), onCell, onRow, &gatherer)
            != std::size_t(utf8.size()))
            return error(tr("%1: row %2 can't be read: %3.")
                             .arg(context.label)
                             .arg(gatherer.nextRow())
                             .arg(QString::fromUtf8(csv_strerror(csv_error(&parser.csv)))));
        if (gatherer.tooWide())
            return std::unexpected(tooWide(context));
        if (gatherer.stopped())
            return {};
        if (gatherer.tooLong())
            return error(tr("%1: row %2 is longer than %3 MB; a quotation mark may be missing at its end.")
                             .arg(context.label)
                             .arg(gatherer.nextRow())
                             .arg(maximumRowBytes / 1'000'000));
    }
    // In strict mode the end of the file within quotation marks is an error; everything else is let pass.
    csv_set_opts(&parser.csv, CSV_APPEND_NULL | CSV_STRICT | CSV_STRICT_FINI);
    if (csv_fini(&parser.csv, onCell, onRow, &gatherer) != 0)
        return error(tr("%1: the quotation marks of row %2 are never closed, so it and what follows can't be "
                        "told apart.")
                         .arg(context.label)
                         .arg(gatherer.nextRow()));
    if (gatherer.tooWide())
        return std::unexpected(tooWide(context));
    if (!gatherer.hasColumns())
        return error(tr("%1: there are no rows in it.").arg(context.label));
    return {};
}

} // namespace parallax
