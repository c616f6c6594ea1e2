#include "models/export/csv_writer.h"

#include <QIODevice>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype bufferBytes = 256 * 1024;

bool beginsFormula(QChar c)
{
    return u"=+-@\t\r"_s.contains(c);
}

} // namespace

std::optional<char> csvDelimiter(QStringView text)
{
    if (text == u"\\t" || text == u"tab")
        return '\t';
    if (text.size() != 1)
        return std::nullopt;
    const char16_t unit = text.front().unicode();
    if (unit == 0 || unit > 0x7F || unit == u'"' || unit == u'\r' || unit == u'\n')
        return std::nullopt;
    return char(unit);
}

QString guardedText(const QString &text)
{
    const auto first = std::ranges::find_if(text, [](QChar c) { return c != u'\''; });
    return first != text.cend() && beginsFormula(*first) ? u'\'' + text : text;
}

QByteArray plainNumber(double value)
{
    Q_ASSERT(std::isfinite(value));
    if (value == 0)
        return "0"; // also for -0
    const double magnitude = std::abs(value);
    const char form = magnitude >= 1e-6 && magnitude < 1e21 ? 'f' : 'g';
    return QByteArray::number(value, form, QLocale::FloatingPointShortest);
}

CsvWriter::CsvWriter(QIODevice &device, const CsvOptions &options)
    : m_device(device)
    , m_options(options)
{
    m_buffer.reserve(bufferBytes + bufferBytes / 4);
    if (options.bom)
        m_buffer.append("\xEF\xBB\xBF");
}

void CsvWriter::writeRow(std::span<const Cell> cells)
{
    const qsizetype start = m_buffer.size();
    for (const Cell &cell : cells) {
        if (&cell != cells.data())
            m_buffer.append(m_options.delimiter);
        append(cell);
    }
    if (m_buffer.size() == start) // a row of one empty cell would read as no row
        m_buffer.append("\"\"");
    m_buffer.append("\r\n");
    if (m_buffer.size() >= bufferBytes)
        flush();
}

Result<void> CsvWriter::finish()
{
    flush();
    if (m_failed)
        return error(m_device.errorString());
    return {};
}

void CsvWriter::append(const Cell &cell)
{
    if (const auto *text = std::get_if<QString>(&cell))
        appendQuoted((m_options.raw ? *text : guardedText(*text)).toUtf8());
    else if (const auto *whole = std::get_if<std::int64_t>(&cell))
        appendQuoted(QByteArray::number(qint64(*whole)));
    else if (const auto *number = std::get_if<double>(&cell))
        appendQuoted(plainNumber(*number));
}

void CsvWriter::appendQuoted(QByteArrayView bytes)
{
    const auto needsQuotes = [this](char c) {
        return c == m_options.delimiter || c == '"' || c == '\r' || c == '\n';
    };
    if (std::ranges::none_of(bytes, needsQuotes)) {
        m_buffer.append(bytes);
        return;
    }
    m_buffer.append('"');
    for (qsizetype quote = bytes.indexOf('"'); quote >= 0; quote = bytes.indexOf('"')) {
        m_buffer.append(bytes.first(quote + 1)).append('"');
        bytes.slice(quote + 1);
    }
    m_buffer.append(bytes).append('"');
}

void CsvWriter::flush()
{
    m_failed = m_failed || m_device.write(m_buffer) != m_buffer.size();
    m_buffer.clear();
    m_buffer.reserve(bufferBytes + bufferBytes / 4);
}

} // namespace parallax
