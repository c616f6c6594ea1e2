#pragma once

#include "models/domain/result.h"
#include "models/export/cell.h"

#include <QByteArray>

#include <optional>
#include <span>

class QIODevice;

namespace parallax {

struct CsvOptions
{
    char delimiter = ','; ///< see csvDelimiter()
    bool bom = false;     ///< a UTF-8 byte order mark first, which Excel needs
    bool raw = false;     ///< texts as they are; otherwise formulas are guarded, see guardedText()
};

/// One ASCII character other than a quotation mark, CR, LF and NUL; "\t" and "tab" name the tab.
std::optional<char> csvDelimiter(QStringView text);

/// A text that a spreadsheet can't take for a formula: one that begins with = + - @, tab or CR, or with any
/// number of ' before such a character, gets one more ' in front. Removing one ' from every cell that begins
/// with one or more ' before such a character gives back the exact text.
QString guardedText(const QString &text);

/// The shortest decimal number that reads back as the same double: "25", "0.1", "-3.5"; without an exponent
/// between 1e-6 and 1e21. @pre the value is finite
QByteArray plainNumber(double value);

/// Writes RFC 4180: UTF-8, every row ended by CRLF, cells quoted only where they hold the delimiter, a
/// quotation mark, CR or LF.
class CsvWriter
{
public:
    /// @pre the device is open and outlives the writer
    CsvWriter(QIODevice &device, const CsvOptions &options);
    CsvWriter(const CsvWriter &) = delete;
    CsvWriter &operator=(const CsvWriter &) = delete;

    void writeRow(std::span<const Cell> cells);
    bool failed() const { return m_failed; } ///< further rows are pointless
    /// Writes what is still held back. The device's error, also of an earlier row (after which nothing more
    /// was written).
    Result<void> finish();

private:
    void append(const Cell &cell);
    void appendQuoted(QByteArrayView bytes);
    void flush();

    QIODevice &m_device;
    CsvOptions m_options;
    QByteArray m_buffer;
    bool m_failed = false;
};

} // namespace parallax
