#pragma once

#include "app/cli/exit.h"
#include "app/cli/field.h"
#include "models/export/csv_writer.h"

#include <QFile>

#include <memory>

namespace parallax::cli {

class Command;

enum class Format { Table, JsonLines, Csv };

/// The choice of --format, and what it comes to: without one a table on a terminal and JSON lines elsewhere.
class FormatOption
{
public:
    void addTo(Command &command);
    Format format() const;

private:
    QString m_name;
};

/// Prints rows on standard output.
class RowPrinter
{
public:
    RowPrinter(Format format, const QStringList &columns);
    /// @pre as many as there are columns
    void print(Fields fields);
    /// Must be called at the end; complains when standard output can't be written.
    Exit finish(Exit exit = Exit::Done);

private:
    void write(const QByteArray &bytes);
    void printTable();

    Format m_format;
    QStringList m_columns;
    QFile m_output;
    QByteArray m_buffer;
    std::vector<Fields> m_table; ///< rows held back until the widths are known
    bool m_tableBegun = false;
    bool m_failed = false;
    std::unique_ptr<CsvWriter> m_csv;
};

/// Writes bytes as they are, complaining as above.
Exit printBytes(const QByteArray &bytes, Exit exit = Exit::Done);

} // namespace parallax::cli
