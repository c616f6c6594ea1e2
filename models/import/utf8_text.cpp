#include "models/import/utf8_text.h"

#include <cstring>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

/// What may follow a lead byte: how long the sequence is (0: no sequence begins so) and its second byte's
/// range.
struct Sequence
{
    int length;
    uchar low;
    uchar high;
};

constexpr Sequence sequenceOf(uchar lead)
{
    if (lead < 0x80)
        return {1, 0, 0};
    if (lead < 0xC2)
        return {0, 0, 0};
    if (lead < 0xE0)
        return {2, 0x80, 0xBF};
    if (lead < 0xF0) // not overlong, not a surrogate
        return {3, lead == 0xE0 ? uchar(0xA0) : uchar(0x80), lead == 0xED ? uchar(0x9F) : uchar(0xBF)};
    if (lead < 0xF5) // not overlong, not beyond U+10FFFF
        return {4, lead == 0xF0 ? uchar(0x90) : uchar(0x80), lead == 0xF4 ? uchar(0x8F) : uchar(0xBF)};
    return {0, 0, 0};
}

/// Bytes from `at` on that are ASCII and not NUL, counted by words of eight.
qsizetype plainRun(const uchar *bytes, qsizetype at, qsizetype size)
{
    constexpr quint64 ones = 0x0101010101010101ULL;
    constexpr quint64 highs = 0x8080808080808080ULL;
    qsizetype run = 0;
    for (; at + run + 8 <= size; run += 8) {
        quint64 word;
        std::memcpy(&word, bytes + at + run, 8);
        if ((word | (word - ones)) & highs) // a byte ≥ 0x80, or one that borrows: 0x00
            break;
    }
    return run;
}

QString where(const QByteArrayView bytes, qsizetype offset)
{
    return tr("byte %1 (line %2)").arg(offset).arg(1 + bytes.first(offset).count('\n'));
}

QString advice()
{
    return tr("save it as UTF-8 text (in most editors: Save As, encoding UTF-8) and import it again.");
}

bool startsWith(QByteArrayView bytes, std::initializer_list<uchar> mark)
{
    return bytes.size() >= qsizetype(mark.size())
        && std::equal(mark.begin(), mark.end(), bytes.begin(), [](uchar a, char b) { return a == uchar(b); });
}

} // namespace

std::optional<Utf8Fault> firstUtf8Fault(QByteArrayView view)
{
    const auto *bytes = reinterpret_cast<const uchar *>(view.data());
    const qsizetype size = view.size();
    for (qsizetype at = 0; at < size;) {
        at += plainRun(bytes, at, size);
        if (at == size)
            break;
        const Sequence sequence = sequenceOf(bytes[at]);
        if (bytes[at] == 0)
            return Utf8Fault{Utf8Fault::Nul, at};
        if (sequence.length == 0)
            return Utf8Fault{Utf8Fault::IllFormed, at};
        for (int i = 1; i < sequence.length; ++i) {
            if (at + i == size)
                return Utf8Fault{Utf8Fault::Truncated, at};
            const uchar low = i == 1 ? sequence.low : uchar(0x80);
            const uchar high = i == 1 ? sequence.high : uchar(0xBF);
            if (bytes[at + i] < low || bytes[at + i] > high)
                return Utf8Fault{Utf8Fault::IllFormed, at};
        }
        at += sequence.length;
    }
    return std::nullopt;
}

Result<QString> decodeUtf8Text(QByteArrayView bytes, const QString &label)
{
    if (bytes.isEmpty())
        return error(tr("%1: the file is empty.").arg(label));
    if (startsWith(bytes, {0xFF, 0xFE, 0, 0}) || startsWith(bytes, {0, 0, 0xFE, 0xFF}))
        return error(tr("%1: the text is in UTF-32, not in UTF-8; %2").arg(label, advice()));
    if (startsWith(bytes, {0xFF, 0xFE}) || startsWith(bytes, {0xFE, 0xFF}))
        return error(tr("%1: the text is in UTF-16, not in UTF-8; %2").arg(label, advice()));
    if (bytes.startsWith("SQLite format 3"))
        return error(
            tr("%1: this is a database and no text; a Parallax project is opened, not imported.").arg(label));
    if (const std::optional<Utf8Fault> fault = firstUtf8Fault(bytes)) {
        if (fault->kind == Utf8Fault::Nul)
            return error(tr("%1: NUL at %2, so this is no UTF-8 text; %3")
                             .arg(label, where(bytes, fault->offset), advice()));
        return error(tr("%1: invalid UTF-8 at %2; %3").arg(label, where(bytes, fault->offset), advice()));
    }
    if (startsWith(bytes, {0xEF, 0xBB, 0xBF}))
        bytes.slice(3);
    QString text = QString::fromUtf8(bytes);
    if (text.contains(u'\r')) {
        text.replace("\r\n"_L1, "\n"_L1);
        text.replace(u'\r', u'\n');
    }
    return text;
}

} // namespace parallax
