#pragma once

#include "models/domain/article.h"
#include "models/import/metadata.h"

#include <QStringList>

#include <vector>

namespace parallax {

/// Where a field of an article was read, for the person who doubts it.
struct FieldOrigin
{
    MetadataField field;
    QString where; ///< such as "JSON-LD datePublished", "meta og:site_name", "column outlet", "first line"
    friend bool operator==(const FieldOrigin &, const FieldOrigin &) = default;
};

/// What a file says about an article beyond the fields that every article has: a column, a mail's signature.
struct ArticleAttribute
{
    QString name;
    QString value;
    friend bool operator==(const ArticleAttribute &, const ArticleAttribute &) = default;
};

/// What a reader made of one article in a file. Nothing is guessed: what the file doesn't say is empty.
struct ImportedArticle
{
    QString title;
    TitleOrigin titleOrigin = TitleOrigin::Given; ///< Derived: the beginning of the body
    QString source;
    QString author;
    std::optional<PartialDate> published;
    std::optional<PartialDate> modified; ///< when the outlet last changed it
    QString url;
    QString language; ///< BCP 47
    QString body;     ///< as it will be stored: LF ends a line, no blank lines at either end, never empty
    int words = 0;
    QByteArray bodyHash;                      ///< contentHash(body); empty: worked out when it is stored
    Original original;                        ///< articles of one file share its bytes
    std::vector<FieldOrigin> origins;         ///< of the fields that are filled, each once; by field
    std::vector<ArticleAttribute> attributes; ///< in the file's order
    QStringList warnings;                     ///< sentences for people, which don't repeat the file's name
};

/// Says where a field was read, in place of what was said before; keeps the order by field.
void setOrigin(ImportedArticle &article, MetadataField field, const QString &where);

} // namespace parallax
