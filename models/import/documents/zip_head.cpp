#include "models/import/documents/zip_head.h"

namespace parallax {

namespace {
constexpr qsizetype headerSize = 30; ///< bytes of a local file header before the name (APPNOTE 4.3.7)
constexpr QByteArrayView headerMark("PK\x03\x04");
} // namespace

bool isZip(QByteArrayView head)
{
    return head.startsWith(headerMark);
}

bool hasZipEntry(QByteArrayView head, QByteArrayView name)
{
    for (qsizetype at = head.indexOf(headerMark); at >= 0; at = head.indexOf(headerMark, at + 1)) {
        if (head.size() - at > headerSize && head.sliced(at + headerSize).startsWith(name))
            return true;
    }
    return false;
}

QByteArrayView storedMediaType(QByteArrayView head)
{
    constexpr QByteArrayView name("mimetype");
    if (!isZip(head) || head.size() < headerSize + name.size() || !head.sliced(headerSize).startsWith(name))
        return {};
    const auto byte = [&](qsizetype at) { return qsizetype(uchar(head[at])); };
    const qsizetype extra = byte(28) | byte(29) << 8;
    const qsizetype start = headerSize + name.size() + extra;
    const QByteArrayView rest = head.sliced(std::min(start, head.size()));
    const qsizetype end = rest.indexOf("PK");
    return rest.first(end < 0 ? std::min<qsizetype>(rest.size(), 80) : end).trimmed();
}

} // namespace parallax
