#include "models/import/exchange/http_message.h"

#include "models/import/exchange/inflating_device.h"

#include <QBuffer>

namespace parallax {

namespace {

/// A header field's value in lower case; empty when it isn't there.
QByteArray field(const QByteArray &header, const QByteArray &name)
{
    for (const QByteArray &line : header.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).trimmed().toLower() == name)
            return line.sliced(colon + 1).trimmed().toLower();
    }
    return {};
}

/// Crawlers often store the body unchunked under a header that says chunked: what has no valid size stays.
QByteArray withoutChunks(const QByteArray &body)
{
    QByteArray whole;
    for (qsizetype at = 0; at < body.size();) {
        const qsizetype end = body.indexOf('\n', at);
        if (end < 0 || end - at > 1000)
            return whole.isEmpty() ? body : whole;
        QByteArray line = body.sliced(at, end - at).trimmed();
        if (const qsizetype extension = line.indexOf(';'); extension >= 0)
            line = line.first(extension);
        bool read = false;
        const qlonglong size = line.toLongLong(&read, 16);
        if (!read || size < 0)
            return whole.isEmpty() ? body : whole;
        if (size == 0)
            break;
        const qsizetype length = std::min<qsizetype>(size, body.size() - end - 1);
        whole += body.sliced(end + 1, length);
        at = end + 1 + length;
        while (at < body.size() && (body[at] == '\r' || body[at] == '\n'))
            ++at;
    }
    return whole;
}

Result<QByteArray> inflated(QByteArray packed, qint64 most)
{
    QBuffer buffer(&packed);
    buffer.open(QIODevice::ReadOnly);
    InflatingDevice device(buffer);
    QByteArray bytes;
    for (QByteArray piece = device.read(1 << 16); !piece.isEmpty(); piece = device.read(1 << 16)) {
        bytes += piece;
        if (bytes.size() > most)
            return error(tr("unpacks to more than %1 MB; it was refused.").arg(most / 1'000'000));
    }
    if (bytes.isEmpty())
        return error(tr("its packed body is damaged."));
    return bytes;
}

} // namespace

Result<HttpMessage> parseHttp(const QByteArray &bytes, qint64 most)
{
    qsizetype end = bytes.indexOf("\r\n\r\n");
    qsizetype gap = 4;
    if (end < 0) {
        end = bytes.indexOf("\n\n");
        gap = 2;
    }
    if (!bytes.startsWith("HTTP/") || end < 0 || end > 1'000'000)
        return error(tr("holds no HTTP response."));
    const QByteArray header = bytes.first(end);
    HttpMessage message;
    message.status = header.mid(header.indexOf(' ') + 1, 3).toInt();
    const QByteArray type = field(header, "content-type");
    message.mediaType = type.first(type.indexOf(';') < 0 ? type.size() : type.indexOf(';')).trimmed();
    message.body = bytes.sliced(end + gap);
    if (field(header, "transfer-encoding").contains("chunked"))
        message.body = withoutChunks(message.body);
    const QByteArray encoding = field(header, "content-encoding");
    if (encoding.isEmpty() || encoding == "identity" || message.body.isEmpty())
        return message;
    if (encoding != "gzip" && encoding != "x-gzip" && encoding != "deflate")
        return error(tr("is packed as \"%1\", which can't be unpacked; it was left out.")
                         .arg(QString::fromLatin1(encoding.left(40))));
    // Some crawlers unpack and keep the header.
    if (encoding != "deflate" && !message.body.startsWith("\x1F\x8B"))
        return message;
    Result<QByteArray> body = inflated(message.body, most);
    if (!body)
        return std::unexpected(body.error());
    message.body = std::move(*body);
    return message;
}

} // namespace parallax
