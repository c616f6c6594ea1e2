#pragma once

#include <QString>

#include <cstdint>

namespace parallax {

/// What an article's text may say about itself. The numbers stand in project files.
enum class MetadataField { Title = 1, Source, Author, Published, Modified, Url, Language };

QString toString(MetadataField field); ///< "title", "published" …

/// Where a field of an article was read, for the person who doubts it.
struct FieldOrigin
{
    MetadataField field;
    QString where; ///< such as "JSON-LD datePublished", "meta og:site_name", "column outlet", "first line"
    friend bool operator==(const FieldOrigin &, const FieldOrigin &) = default;
};

/// What is known of an article beyond the fields that every article has: a column, a mail's signature, the
/// country of its outlet.
struct ArticleAttribute
{
    QString name;
    QString value;
    friend bool operator==(const ArticleAttribute &, const ArticleAttribute &) = default;
};

} // namespace parallax
