#include "app/cli/row_printer.h"

#include "app/cli/command_line.h"
#include "app/cli/json_text.h"
#include "app/cli/messages.h"
#include "app/cli/table_text.h"

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace parallax::cli {

namespace {

constexpr qsizetype bufferBytes = 64 * 1024;
constexpr std::size_t tableRows = 1'000; // as many are measured at once, so that a long list streams

Exit failedOutput(const QFile &output)
{
    return failedOn(tr("standard output"), {tr("can't be written: %1.").arg(output.errorString())});
}

} // namespace

void FormatOption::addTo(Command &command)
{
    command.choice("--format", m_name, {u"table"_s, u"jsonl"_s, u"csv"_s},
                   "How rows are printed; default: a table on a terminal, JSON lines elsewhere");
}

Format FormatOption::format() const
{
    if (m_name.isEmpty())
        return outputIsTerminal() ? Format::Table : Format::JsonLines;
    return m_name == "table"_L1 ? Format::Table : m_name == "csv"_L1 ? Format::Csv : Format::JsonLines;
}

RowPrinter::RowPrinter(Format format, const QStringList &columns)
    : m_format(format)
    , m_columns(columns)
{
    m_failed = !m_output.open(STDOUT_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered);
    if (format != Format::Csv)
        return;
    m_csv = std::make_unique<CsvWriter>(m_output, CsvOptions());
    m_csv->writeRow(std::vector<Cell>(columns.begin(), columns.end()));
}

void RowPrinter::write(const QByteArray &bytes)
{
    m_failed = m_failed || m_output.write(bytes) != bytes.size();
}

void RowPrinter::printTable()
{
    QString text = tableText(m_columns, m_table);
    if (m_tableBegun)
        text.remove(0, text.indexOf(u'\n') + 1);
    m_tableBegun = true;
    m_table.clear();
    write(text.toUtf8());
}

void RowPrinter::print(Fields fields)
{
    Q_ASSERT(qsizetype(fields.size()) == m_columns.size());
    switch (m_format) {
    case Format::Table:
        m_table.push_back(std::move(fields));
        if (m_table.size() == tableRows)
            printTable();
        break;
    case Format::JsonLines:
        m_buffer += jsonObject(m_columns, fields) + '\n';
        if (m_buffer.size() >= bufferBytes)
            write(std::exchange(m_buffer, {}));
        break;
    case Format::Csv: {
        std::vector<Cell> cells;
        for (const Field &field : fields)
            cells.push_back(cellOf(field));
        m_csv->writeRow(cells);
    }
    }
}

Exit RowPrinter::finish(Exit exit)
{
    if (m_format == Format::Table && (!m_table.empty() || !m_tableBegun))
        printTable();
    if (!m_buffer.isEmpty())
        write(std::exchange(m_buffer, {}));
    if (m_csv && !m_csv->finish())
        m_failed = true;
    return m_failed ? failedOutput(m_output) : exit;
}

Exit printBytes(const QByteArray &bytes, Exit exit)
{
    QFile output;
    const bool written = output.open(STDOUT_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered)
        && output.write(bytes) == bytes.size();
    return written ? exit : failedOutput(output);
}

} // namespace parallax::cli
