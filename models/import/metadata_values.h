#pragma once

#include "models/domain/partial_date.h"

#include <QString>

#include <optional>

namespace parallax {

inline constexpr qsizetype longestTitle = 300; ///< UTF-16 units; a longer "title" is a paragraph

/// A person's or an outlet's name rather than a sentence: few words, not ended by a full stop (but "Inc."
/// and initials may), not begun in lower case (but a single word such as "dpa" may).
bool looksLikeName(const QString &text);

/// http, https or ftp with a host, and no white space.
bool looksLikeUrl(const QString &text);

/// "https://www.Sky.com/story/1", "news.sky.com/story" and "news.sky.com" → the host in lower case without
/// "www."; empty for anything else.
QString domainOf(const QString &text);

/// A BCP 47 tag as it is ("en", "pt-BR"), or the tag of a language given by its English name; else empty.
QString languageTag(const QString &text);

/// ISO 8601 (PartialDate::fromIso), or with the month's name in one of the languages of month_names.h, as in
/// "28 November 2024", "Nov. 28, 2024 14:05", "28 de noviembre de 2024", "jeudi 28 novembre 2024", "28.
/// November 2024" and RFC 5322's "Thu, 28 Nov 2024 14:05:09 +0100". Dates in figures alone that could be read
/// two ways (03/04/2024) are not read.
std::optional<PartialDate> parsePublished(QStringView text);

} // namespace parallax
