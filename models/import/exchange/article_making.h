#pragma once

#include "models/import/reader.h"

namespace parallax {

/// The longest value that is taken as a title, an author or a source, in UTF-16 units.
inline constexpr qsizetype longestFieldValue = 1000;

/// Text as bodies are stored: LF ends a line, no white space at a line's end, no more than one blank line
/// together, none at the edges, no control characters; what is no character becomes U+FFFD.
QString tidyBody(QString text, int *replaced = nullptr);

/// Puts a value into an empty field and says where it was read. A value that makes no sense there becomes a
/// warning and leaves the field empty. Dates: as parsePublished reads them; others are the caller's.
void setField(ImportedArticle &article, MetadataField field, const QString &value, const QString &where);
void setPublished(ImportedArticle &article, const PartialDate &date, const QString &where);

/// Gives the article to `take`: body tidied, words counted, title derived where there is none. Without a body
/// it becomes an error that begins with the context's label. What `take` said.
bool handOver(ImportedArticle article, const QString &place, const ReadContext &context,
              const TakePart &take);
/// An error at a place, its sentence beginning with the context's label.
bool handOver(const QString &sentence, const QString &place, const ReadContext &context,
              const TakePart &take);

} // namespace parallax
