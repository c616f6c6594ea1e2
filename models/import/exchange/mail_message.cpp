// GLib's headers use a word that Qt's make a macro of.
#undef signals
#include <gmime/gmime.h>

#include "models/import/exchange/mail_message.h"

#include "models/import/exchange/article_making.h"
#include "models/import/exchange/html_fragment.h"
#include "models/import/exchange/member.h"
#include "models/import/reader_registry.h"

#include <QBuffer>

#include <mutex>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

struct Unref
{
    void operator()(void *object) const { g_object_unref(object); }
};
template <typename T> using Owned = std::unique_ptr<T, Unref>;

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8 ? utf8 : "");
}

QString headerOf(GMimeMessage *message, const char *name)
{
    return text(g_mime_object_get_header(GMIME_OBJECT(message), name)).simplified();
}

Owned<GMimeMessage> parse(const QByteArray &bytes)
{
    static std::once_flag started;
    std::call_once(started, [] { g_mime_init(); });
    const Owned<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(bytes.constData(), std::size_t(bytes.size())));
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    return Owned<GMimeMessage>(g_mime_parser_construct_message(parser.get(), nullptr));
}

QByteArray bytesOf(GMimePart *part)
{
    GMimeDataWrapper *content = g_mime_part_get_content(part);
    if (!content)
        return {};
    const Owned<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(content, stream.get());
    const GByteArray *array = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    return QByteArray(reinterpret_cast<const char *>(array->data), qsizetype(array->len));
}

/// A text part in UTF-8, whatever its charset.
QString decodedText(GMimeTextPart *part)
{
    char *decoded = g_mime_text_part_get_text(part);
    const QString result = text(decoded);
    g_free(decoded);
    return result;
}

struct Attachment
{
    QString name;
    QByteArray bytes;
};

/// What a message consists of.
struct Parts
{
    QString plain;
    QString html;
    std::vector<Attachment> attachments;
    int seen = 0;
    bool isTooDeep = false; ///< some were left out for that
};

constexpr int mostParts = 1'000;
constexpr int deepestPart = 20;

QString attachmentName(GMimePart *part)
{
    const QString name = text(g_mime_part_get_filename(part)).simplified();
    return name.isEmpty() ? tr("attachment") : name.sliced(name.lastIndexOf(u'/') + 1).left(200);
}

void collect(GMimeObject *object, int depth, Parts &parts)
{
    parts.isTooDeep |= object && depth > deepestPart;
    if (!object || depth > deepestPart || ++parts.seen > mostParts)
        return;
    if (GMIME_IS_MULTIPART(object)) {
        auto *multipart = GMIME_MULTIPART(object);
        for (int i = 0; i < g_mime_multipart_get_count(multipart); ++i)
            collect(g_mime_multipart_get_part(multipart, i), depth + 1, parts);
    } else if (GMIME_IS_MESSAGE_PART(object)) {
        GMimeMessage *inner = g_mime_message_part_get_message(GMIME_MESSAGE_PART(object));
        if (!inner)
            return;
        char *raw = g_mime_object_to_string(GMIME_OBJECT(inner), nullptr);
        parts.attachments.push_back({tr("forwarded message.eml"), QByteArray(raw)});
        g_free(raw);
    } else if (GMIME_IS_PART(object)) {
        auto *part = GMIME_PART(object);
        const bool attached = g_mime_part_is_attachment(part);
        if (GMIME_IS_TEXT_PART(object) && !attached) {
            const bool html =
                g_mime_content_type_is_type(g_mime_object_get_content_type(object), "text", "html");
            QString &kept = html ? parts.html : parts.plain;
            if (!kept.isEmpty())
                kept += u"\n\n"_s;
            kept += decodedText(GMIME_TEXT_PART(object));
        } else if (attached || g_mime_part_get_filename(part)) {
            parts.attachments.push_back({attachmentName(part), bytesOf(part)});
        }
    }
}

/// The article that the reader of pages, if there is one, finds in the HTML part.
std::optional<ImportedArticle> articleOfHtml(const QString &html, const ReadContext &context)
{
    QByteArray bytes = "<!DOCTYPE html><meta charset=\"utf-8\">" + html.toUtf8();
    const QByteArrayView head =
        QByteArrayView(bytes).first(std::min(bytes.size(), qsizetype(Reader::headSize)));
    const auto choice =
        context.readers ? context.readers->choose(head, u"part.html"_s) : ReaderRegistry::Choice();
    if (choice.confidence != Confidence::Certain)
        return std::nullopt;
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    std::optional<ImportedArticle> article;
    const Result<void> read = choice.reader->read(device, context, [&](FoundPart part) {
        if (part.article && !article)
            article = std::move(*part.article);
        return true; // ending early would end the reader's process
    });
    return read ? article : std::nullopt;
}

void setBody(ImportedArticle &article, const Parts &parts, const ReadContext &context)
{
    if (!parts.html.trimmed().isEmpty()) {
        if (auto page = articleOfHtml(parts.html, context); page && !page->body.isEmpty()) {
            article.body = std::move(page->body);
            article.language = page->language;
            return;
        }
    }
    if (parts.plain.trimmed().isEmpty()) {
        article.body = textOfHtml(parts.html);
        return;
    }
    MessageText split = splitMessageText(parts.plain);
    article.body = std::move(split.text);
    if (!split.signature.isEmpty())
        article.attributes.push_back({u"signature"_s, split.signature});
    if (!split.quoted.isEmpty()) {
        article.attributes.push_back({u"quoted message"_s, split.quoted});
        article.warnings.append(tr("The earlier message quoted at its end was taken off the text."));
    }
}

/// "River Weekly <weekly.ford.example>" → "River Weekly".
QString listName(const QString &header)
{
    const qsizetype open = header.indexOf(u'<');
    QString name = (open < 0 ? header : header.first(open)).trimmed();
    if (name.size() > 1 && name.startsWith(u'"') && name.endsWith(u'"'))
        name = name.sliced(1).chopped(1);
    return name;
}

void setHeaders(ImportedArticle &article, GMimeMessage *message)
{
    setField(article, MetadataField::Title, text(g_mime_message_get_subject(message)), tr("mail Subject"));
    QString from;
    InternetAddressList *senders = g_mime_message_get_from(message);
    if (senders && internet_address_list_length(senders) > 0) {
        InternetAddress *sender = internet_address_list_get_address(senders, 0);
        from = text(internet_address_get_name(sender));
        if (from.isEmpty() && INTERNET_ADDRESS_IS_MAILBOX(sender))
            from = text(internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(sender)));
    }
    const QString list = listName(headerOf(message, "List-Id"));
    const bool newsletter = !list.isEmpty() || !headerOf(message, "List-Unsubscribe").isEmpty();
    if (!list.isEmpty())
        setField(article, MetadataField::Source, list, tr("mail List-Id"));
    else if (newsletter)
        setField(article, MetadataField::Source, from, tr("mail From"));
    if (article.source != from)
        setField(article, MetadataField::Author, from, tr("mail From"));
    if (GDateTime *date = g_mime_message_get_date(message)) {
        const auto zone = int(g_date_time_get_utc_offset(date) / 60'000'000);
        const auto when =
            PartialDate::fromParts(g_date_time_to_unix(date) * 1000, DatePrecision::Second, zone);
        if (when)
            setPublished(article, *when, tr("mail Date"));
    }
    if (const QString id = text(g_mime_message_get_message_id(message)); !id.isEmpty())
        article.attributes.push_back({u"message id"_s, id});
}

/// Attachments' articles after their message's; those that nobody reads become a warning on it.
bool readAttachments(const Parts &parts, const QString &place, const ReadContext &context,
                     const TakePart &take)
{
    for (const Attachment &attachment : parts.attachments) {
        const QString name =
            (place.isEmpty() ? QString() : place + u'/') + tr("attachment %1").arg(attachment.name);
        if (readMember(attachment.bytes, name, context, take) == MemberOutcome::Stopped)
            return false;
    }
    return true;
}

} // namespace

bool readMessage(const QByteArray &bytes, const QString &place, const ReadContext &context,
                 const TakePart &take)
{
    const Owned<GMimeMessage> message = parse(bytes);
    if (!message)
        return handOver(tr("this message can't be read."), place, context, take);
    Parts parts;
    collect(g_mime_message_get_mime_part(message.get()), 0, parts);
    ImportedArticle article;
    setHeaders(article, message.get());
    setBody(article, parts, context);
    if (parts.isTooDeep)
        article.warnings.append(
            tr("The message has parts nested more than %1 deep; they were left out.").arg(deepestPart));
    if (parts.seen > mostParts)
        article.warnings.append(
            tr("The message has more than %1 parts; the rest was left out.").arg(mostParts));
    article.original = {bytes, u"message/rfc822"_s, context.fileName};
    const bool onlyAttachments = article.body.trimmed().isEmpty() && !parts.attachments.empty();
    if (!onlyAttachments && !handOver(std::move(article), place, context, take))
        return false;
    return readAttachments(parts, place, context, take);
}

} // namespace parallax
