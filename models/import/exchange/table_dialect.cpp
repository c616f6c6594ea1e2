#include "models/import/exchange/table_dialect.h"

#include "models/import/charset_guess.h"
#include "models/import/utf8_text.h"

#include <QIODevice>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

/// Cells of each row of `head`, quotation marks heeded; the last row, which may be cut, isn't counted.
std::vector<int> cellCounts(QByteArrayView head, char delimiter)
{
    std::vector<int> counts;
    int cells = 1;
    bool quoted = false;
    bool blank = true;
    for (const char c : head) {
        if (c == '"')
            quoted = !quoted;
        if (quoted || (c != '\n' && c != delimiter)) {
            blank = blank && c == '\r';
            continue;
        }
        if (c == delimiter) {
            ++cells;
            blank = false;
            continue;
        }
        if (!blank)
            counts.push_back(cells);
        cells = 1;
        blank = true;
    }
    if (counts.empty() && !blank)
        counts.push_back(cells);
    return counts;
}

/// Bytes beyond ASCII with a little around them, which is what charsets are told by.
class Sample
{
public:
    void add(QByteArrayView piece)
    {
        for (qsizetype i = 0; i < piece.size() && m_bytes.size() < most; ++i) {
            if (uchar(piece[i]) < 0x80)
                continue;
            const qsizetype from = std::max<qsizetype>(0, i - 20);
            const qsizetype to = std::min(piece.size(), i + 20);
            m_bytes.append(piece.sliced(from, to - from));
            i = to;
        }
    }
    QString charset() const
    {
        const QLatin1StringView name = guessCharset(m_bytes).name;
        return name.isEmpty() ? u"windows-1252"_s : QString(name);
    }

private:
    static constexpr qsizetype most = 64 * 1024;
    QByteArray m_bytes;
};

/// UTF-16, with or without its mark; empty when it is none.
QLatin1StringView utf16Name(QByteArrayView head)
{
    if (head.startsWith("\xFF\xFE"))
        return "utf-16le"_L1;
    if (head.startsWith("\xFE\xFF"))
        return "utf-16be"_L1;
    return unmarkedUtf16(head);
}

void setCharset(QIODevice &device, QLatin1StringView utf16, GuessedDialect &guess)
{
    if (!utf16.isEmpty()) {
        guess.dialect.charset = utf16;
        return;
    }
    Sample sample;
    bool utf8 = true;
    QByteArray bytes;
    for (QByteArray piece = device.read(1 << 16); !piece.isEmpty(); piece = device.read(1 << 16)) {
        sample.add(piece);
        bytes += piece;
        const auto fault = utf8 ? firstUtf8Fault(bytes) : std::nullopt;
        if (fault && fault->kind == Utf8Fault::IllFormed)
            utf8 = false;
        // A character cut by the piece's end waits for the next piece.
        bytes = fault && fault->kind == Utf8Fault::Truncated ? bytes.sliced(fault->offset) : QByteArray();
    }
    device.seek(0);
    if (utf8 && bytes.isEmpty())
        return;
    guess.dialect.charset = sample.charset();
    guess.charsetSure = false;
}

bool isWorkbook(QByteArrayView head, const QString &fileName)
{
    if (!head.startsWith("PK\x03\x04"))
        return false;
    const QString name = fileName.toLower();
    return name.endsWith(u".xlsx") || name.endsWith(u".xlsm") || head.contains("xl/workbook.xml")
        || head.contains("xl/worksheets/");
}

} // namespace

std::optional<char> guessDelimiter(QByteArrayView head)
{
    std::optional<char> best;
    int most = 1;
    for (const char delimiter : {',', ';', '\t', '|'}) {
        const std::vector<int> counts = cellCounts(head, delimiter);
        const bool alike = std::ranges::all_of(counts, [&](int count) { return count == counts.front(); });
        if (alike && !counts.empty() && counts.front() > most) {
            most = counts.front();
            best = delimiter;
        }
    }
    return best;
}

std::optional<TableFormat> tableFormat(QByteArrayView head, const QString &fileName)
{
    if (isWorkbook(head, fileName))
        return TableFormat::Workbook;
    const QString name = fileName.toLower();
    QByteArrayView text = head.startsWith("\xEF\xBB\xBF") ? head.sliced(3) : head;
    text = text.trimmed();
    if (text.startsWith('{') || text.startsWith('[')) {
        const qsizetype lineEnd = text.indexOf('\n');
        const QByteArrayView line = text.first(lineEnd < 0 ? text.size() : lineEnd).trimmed();
        const bool objectLine = line.startsWith('{') && line.size() > 1
            && (line.endsWith('}') || (lineEnd < 0 && head.size() >= Reader::headSize));
        if (name.endsWith(u".jsonl") || name.endsWith(u".ndjson"))
            return TableFormat::JsonLines;
        if (objectLine && !name.endsWith(u".json") && line.contains('"'))
            return TableFormat::JsonLines;
        // An object a line, and another on the next: no JSON document looks so.
        if (objectLine && lineEnd >= 0 && text.sliced(lineEnd).trimmed().startsWith('{'))
            return TableFormat::JsonLines;
        if (text.sliced(1).trimmed().startsWith('"') || text.sliced(1).trimmed().startsWith('{')
            || name.endsWith(u".json"))
            return TableFormat::Json;
        return std::nullopt;
    }
    if (name.endsWith(u".csv") || name.endsWith(u".tsv") || name.endsWith(u".tab"))
        return TableFormat::Delimited;
    return std::nullopt;
}

GuessedDialect guessDialect(QIODevice &device, TableFormat format, const QString &fileName)
{
    GuessedDialect guess;
    guess.dialect.format = format;
    if (format != TableFormat::Delimited)
        return guess;
    const QByteArray head = device.peek(256 * 1024);
    const QLatin1StringView utf16 = utf16Name(head);
    QByteArray narrow = head; // UTF-16's ASCII without its zeros
    if (!utf16.isEmpty())
        narrow.removeIf([](char c) { return c == '\0'; });
    const auto delimiter = guessDelimiter(narrow);
    if (delimiter) {
        guess.dialect.delimiter = *delimiter;
    } else { // ragged: what the header line is cut by most
        guess.delimiterSure = false;
        const QByteArray line = narrow.left(narrow.indexOf('\n') < 0 ? narrow.size() : narrow.indexOf('\n'));
        guess.dialect.delimiter = fileName.endsWith(u".tsv", Qt::CaseInsensitive) ? '\t' : ',';
        for (const char c : {';', '\t', '|'}) {
            if (line.count(c) > line.count(guess.dialect.delimiter))
                guess.dialect.delimiter = c;
        }
    }
    setCharset(device, utf16, guess);
    return guess;
}

} // namespace parallax
