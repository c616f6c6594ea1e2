#include "models/import/exchange/mail_reader.h"

#include "models/import/bounded_read.h"
#include "models/import/exchange/article_making.h"
#include "models/import/exchange/mail_message.h"
#include "models/import/exchange/mailbox_messages.h"

#include <QIODevice>

#include <algorithm>

namespace parallax {

namespace {

/// How many of the usual header fields stand in the first lines, before any other line.
int headerFields(QByteArrayView head)
{
    static constexpr QByteArrayView names[] = {"from",         "to",         "subject",     "date",
                                               "received",     "message-id", "return-path", "mime-version",
                                               "delivered-to", "reply-to",   "content-type"};
    int found = 0;
    while (!head.isEmpty()) {
        const qsizetype end = head.indexOf('\n');
        const QByteArrayView line = head.first(end < 0 ? head.size() : end);
        const qsizetype colon = line.indexOf(':');
        const bool goesOn = line.startsWith(' ') || line.startsWith('\t');
        if (!goesOn && (colon < 1 || line.first(colon).contains(' ')))
            break;
        const QByteArray name = goesOn ? QByteArray() : line.first(colon).toByteArray().toLower();
        found += std::ranges::contains(names, QByteArrayView(name)) ? 1 : 0;
        if (end < 0)
            break;
        head = head.sliced(end + 1);
    }
    return found;
}

} // namespace

QString MailReader::name() const
{
    return tr("Mail (EML, mbox)");
}

Confidence MailReader::accepts(QByteArrayView head, const QString &fileName) const
{
    if (beginsMailbox(head))
        return Confidence::Certain;
    const QString name = fileName.toLower();
    const bool named = name.endsWith(QStringLiteral(".eml"));
    const int fields = headerFields(head);
    // Saved pages (MHTML) are MIME too; they say so, and their reader is surer.
    if (head.contains("multipart/related") && !named)
        return fields >= 3 ? Confidence::Plausible : Confidence::No;
    return fields >= 3 || (named && fields >= 1) ? Confidence::Certain : Confidence::No;
}

Result<void> MailReader::read(QIODevice &device, const ReadContext &context, const TakePart &take) const
{
    if (!beginsMailbox(device.peek(headSize))) {
        const Result<QByteArray> bytes = readBounded(device, context.label);
        if (!bytes)
            return std::unexpected(bytes.error());
        readMessage(*bytes, {}, context, take);
        return {};
    }
    splitMailbox(device, [&](int number, const std::optional<QByteArray> &message) {
        const QString place = tr("message %1").arg(number);
        if (!message)
            return handOver(tr("longer than %1 MB; it was left out.").arg(maximumMessageBytes / 1'000'000),
                            place, context, take);
        return readMessage(*message, place, context, take);
    });
    return {};
}

} // namespace parallax
