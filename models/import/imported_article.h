#pragma once

#include "models/domain/article.h"
#include "models/domain/provenance.h"
#include "models/import/metadata.h"

#include <QStringList>

#include <vector>

namespace parallax {

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
    QByteArray signature;                     ///< Signature::toBytes of the body; empty: not made
    Original original;                        ///< articles of one file share its bytes
    std::vector<FieldOrigin> origins;         ///< of the fields that are filled, each once; by field
    std::vector<ArticleAttribute> attributes; ///< in the file's order
    QStringList warnings;                     ///< sentences for people, which don't repeat the file's name
};

/// Says where a field was read, in place of what was said before; keeps the order by field.
void setOrigin(ImportedArticle &article, MetadataField field, const QString &where);

} // namespace parallax
