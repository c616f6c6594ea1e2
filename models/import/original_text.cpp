#include "models/import/original_text.h"

#include "models/import/charset.h"

#include <QStringList>

#include <algorithm>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

bool isTextual(const QString &mediaType)
{
    static const QStringList others = {u"application/json"_s, u"application/xml"_s, u"application/rtf"_s,
                                       u"message/rfc822"_s, u"multipart/related"_s};
    return mediaType.isEmpty() || mediaType.startsWith("text/"_L1) || others.contains(mediaType);
}

/// Breaks lines that are too long, not within a surrogate pair.
QString withBoundedLines(const QString &text, bool &broke)
{
    QString bounded;
    bounded.reserve(text.size());
    for (const QStringView line : QStringView(text).split(u'\n')) {
        QStringView rest = line;
        while (rest.size() > longestShownLine) {
            const qsizetype length =
                longestShownLine - (rest[longestShownLine - 1].isHighSurrogate() ? 1 : 0);
            bounded += rest.first(length);
            bounded += u'\n';
            rest = rest.sliced(length);
            broke = true;
        }
        bounded += rest;
        bounded += u'\n';
    }
    bounded.chop(1);
    return bounded;
}

} // namespace

OriginalText originalText(const Original &original, qsizetype mostBytes)
{
    OriginalText shown;
    QByteArrayView bytes = original.bytes;
    shown.isCut = bytes.size() > mostBytes;
    if (shown.isCut) {
        bytes = bytes.first(mostBytes);
        while (!bytes.isEmpty() && (uchar(bytes.back()) & 0xC0) == 0x80) // not within a character of UTF-8
            bytes.chop(1);
        if (!bytes.isEmpty() && uchar(bytes.back()) >= 0xC0)
            bytes.chop(1);
    }
    Result<DecodedText> decoded = error({});
    if (isTextual(original.mediaType))
        decoded = decodeText(bytes, original.fileName, {}, BadBytes::Replace);
    shown.isText = decoded && (!bytes.contains('\0') || decoded->charset.startsWith("utf-16"_L1));
    if (shown.isText)
        shown.text = withBoundedLines(decoded->text, shown.hasBrokenLines);
    return shown;
}

} // namespace parallax
