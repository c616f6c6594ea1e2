// GLib's headers use a word that Qt's make a macro of.
#undef signals
#include <gmime/gmime.h>

#include "models/import/pages/mhtml_page.h"

#include "models/import/metadata_values.h"

#include <memory>
#include <mutex>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

struct UnrefPart
{
    void operator()(void *object) const { g_object_unref(object); }
};
template <typename T> using OwnedPart = std::unique_ptr<T, UnrefPart>;

constexpr int mostMhtmlParts = 5'000;
constexpr int deepestMhtmlPart = 20;

QString headerText(GMimeObject *object, const char *name)
{
    const char *value = g_mime_object_get_header(object, name);
    return QString::fromUtf8(value ? value : "").simplified().remove(u' ');
}

/// The first HTML part, in the file's order.
GMimePart *htmlPart(GMimeObject *object, int depth, int &seen)
{
    if (!object || depth > deepestMhtmlPart || ++seen > mostMhtmlParts)
        return nullptr;
    if (GMIME_IS_MULTIPART(object)) {
        auto *multipart = GMIME_MULTIPART(object);
        for (int i = 0; i < g_mime_multipart_get_count(multipart); ++i) {
            if (GMimePart *found = htmlPart(g_mime_multipart_get_part(multipart, i), depth + 1, seen))
                return found;
        }
        return nullptr;
    }
    GMimeContentType *type = g_mime_object_get_content_type(object);
    const bool html = g_mime_content_type_is_type(type, "text", "html")
        || g_mime_content_type_is_type(type, "application", "xhtml+xml");
    return GMIME_IS_PART(object) && html ? GMIME_PART(object) : nullptr;
}

QByteArray contentOf(GMimePart *part)
{
    GMimeDataWrapper *content = g_mime_part_get_content(part);
    if (!content)
        return {};
    const OwnedPart<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(content, stream.get());
    const GByteArray *array = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    return QByteArray(reinterpret_cast<const char *>(array->data), qsizetype(array->len));
}

} // namespace

std::optional<MhtmlPage> mhtmlPage(const QByteArray &bytes)
{
    static std::once_flag started;
    std::call_once(started, [] { g_mime_init(); });
    const OwnedPart<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(bytes.constData(), std::size_t(bytes.size())));
    const OwnedPart<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    const OwnedPart<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
    int seen = 0;
    GMimePart *part = message ? htmlPart(g_mime_message_get_mime_part(message.get()), 0, seen) : nullptr;
    if (!part)
        return std::nullopt;
    MhtmlPage page;
    page.html = contentOf(part);
    if (const char *charset = g_mime_object_get_content_type_parameter(GMIME_OBJECT(part), "charset"))
        page.charset = charset;
    page.url = headerText(GMIME_OBJECT(message.get()), "Snapshot-Content-Location");
    if (!looksLikeUrl(page.url))
        page.url = headerText(GMIME_OBJECT(part), "Content-Location");
    if (!looksLikeUrl(page.url))
        page.url.clear();
    return page;
}

} // namespace parallax
