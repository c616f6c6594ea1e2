#include "models/import/exchange/warc_reader.h"

#include "models/import/exchange/article_making.h"
#include "models/import/exchange/http_message.h"
#include "models/import/exchange/inflating_device.h"
#include "models/import/exchange/member.h"

#include <QBuffer>

#include <map>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maximumRecordBytes = 100'000'000;
constexpr int mostHeaderLines = 200;

using Header = std::map<QByteArray, QByteArray>; ///< names in lower case

class WarcRecords
{
public:
    WarcRecords(QIODevice &device, const ReadContext &context, const TakePart &take)
        : m_device(device)
        , m_context(context)
        , m_take(take)
    { }

    Result<void> run()
    {
        while (!m_stopped) {
            const std::optional<QByteArray> line = firstLine();
            if (!line)
                break;
            if (!line->startsWith("WARC/"))
                return error(
                    tr("%1: after record %2 comes something that is no record; the rest was left out.")
                        .arg(m_context.label)
                        .arg(m_number));
            ++m_number;
            if (!record(header()))
                return error(tr("%1: record %2 is cut short or says no length; what came before was read.")
                                 .arg(m_context.label)
                                 .arg(m_number));
        }
        return finish();
    }

private:
    /// The next line that isn't blank.
    std::optional<QByteArray> firstLine()
    {
        for (;;) {
            const QByteArray line = m_device.readLine(10'000);
            if (line.isEmpty())
                return std::nullopt;
            if (!line.trimmed().isEmpty())
                return line;
        }
    }

    Header header()
    {
        Header fields;
        for (int i = 0; i < mostHeaderLines; ++i) {
            const QByteArray line = m_device.readLine(10'000).trimmed();
            if (line.isEmpty())
                break;
            if (const qsizetype colon = line.indexOf(':'); colon > 0)
                fields.emplace(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
        }
        return fields;
    }

    /// False when the record ends before its length.
    bool record(const Header &fields)
    {
        const auto value = [&](const char *name) {
            const auto found = fields.find(name);
            return found == fields.end() ? QByteArray() : found->second;
        };
        bool read = false;
        const qint64 length = value("content-length").toLongLong(&read);
        if (!read || length < 0)
            return false;
        const QByteArray type = value("warc-type").toLower();
        const bool wanted = type == "response" || type == "resource";
        if (!wanted || length > maximumRecordBytes) {
            ++m_others;
            return pass(length);
        }
        const QByteArray bytes = block(length);
        if (bytes.size() < length)
            return false;
        QByteArray address = value("warc-target-uri");
        if (address.startsWith('<') && address.endsWith('>'))
            address = address.sliced(1).chopped(1);
        give(type == "response", bytes, value("content-type"), QString::fromUtf8(address.left(5000)));
        return true;
    }

    bool pass(qint64 length)
    {
        while (length > 0) {
            const QByteArray piece = m_device.read(std::min<qint64>(length, 1 << 16));
            if (piece.isEmpty())
                return false;
            length -= piece.size();
        }
        return true;
    }

    QByteArray block(qint64 length)
    {
        QByteArray bytes;
        while (bytes.size() < length) {
            const QByteArray piece = m_device.read(std::min<qint64>(length - bytes.size(), 1 << 16));
            if (piece.isEmpty())
                break;
            bytes += piece;
        }
        return bytes;
    }

    void give(bool response, const QByteArray &bytes, const QByteArray &type, const QString &address)
    {
        Result<HttpMessage> message = response
            ? parseHttp(bytes, maximumRecordBytes)
            : Result<HttpMessage>(HttpMessage{200, type.split(';').first().trimmed().toLower(), bytes});
        const QString place = tr("record %1").arg(m_number);
        if (!message) {
            m_stopped = !handOver(message.error().message, place, m_context, m_take);
            return;
        }
        const bool text = message->mediaType == "text/html" || message->mediaType == "application/xhtml+xml"
            || message->mediaType == "text/plain";
        if (message->status != 200 || !text) {
            ++m_others;
            return;
        }
        ReadContext context = m_context;
        context.url = address;
        const QString ending = message->mediaType == "text/plain" ? u".txt"_s : u".html"_s;
        const MemberOutcome outcome = readMember(std::move(message->body), place + ending, context, m_take);
        m_stopped = outcome == MemberOutcome::Stopped;
        ++(outcome == MemberOutcome::NotWanted ? m_others : m_pages);
    }

    Result<void> finish()
    {
        if (m_stopped)
            return {};
        if (m_pages == 0)
            return error(
                tr("%1: none of its %2 records is a page or a text.").arg(m_context.label).arg(m_number));
        if (m_others > 0)
            m_take(
                {QString(),
                 error(tr("%1: records that are no page or text (requests, pictures, errors), left out: %2.")
                           .arg(m_context.label)
                           .arg(m_others))});
        return {};
    }

    QIODevice &m_device;
    const ReadContext &m_context;
    const TakePart &m_take;
    qint64 m_number = 0;
    qint64 m_pages = 0;
    qint64 m_others = 0;
    bool m_stopped = false;
};

bool isGzip(QByteArrayView head)
{
    return head.startsWith("\x1F\x8B");
}

} // namespace

QString WarcReader::name() const
{
    return tr("Web archive (WARC)");
}

Confidence WarcReader::accepts(QByteArrayView head, const QString &) const
{
    if (head.startsWith("WARC/"))
        return Confidence::Certain;
    if (!isGzip(head))
        return Confidence::No;
    QByteArray bytes = head.toByteArray();
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    InflatingDevice inflating(buffer);
    return inflating.read(5) == "WARC/" ? Confidence::Certain : Confidence::No;
}

Result<void> WarcReader::read(QIODevice &device, const ReadContext &context, const TakePart &take) const
{
    if (!isGzip(device.peek(2)))
        return WarcRecords(device, context, take).run();
    InflatingDevice inflating(device);
    Result<void> read = WarcRecords(inflating, context, take).run();
    if (read && inflating.isDamaged())
        return error(
            tr("%1: the file is damaged or cut short; what came before was read.").arg(context.label));
    return read;
}

} // namespace parallax
