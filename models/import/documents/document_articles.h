#pragma once

#include "models/import/documents/delivery.h"
#include "models/import/reader.h"

namespace parallax {

/// Names of what a document's properties are called where they were read, such as "core.xml title".
struct PropertyNames
{
    QString title, author, publisher, created, language;
    bool createdIsPublished = false; ///< the date is a publication's, not a file's
};

/// The articles of a document: those of a delivery, else the document as one. `original` is shared by all of
/// them. An error when there is no text.
Result<void> giveDocument(Document document, const PropertyNames &names, const Original &original,
                          const ReadContext &context, const TakePart &take);

/// The articles of a delivery, in their order, each at the place "article 3". One without text is a failed
/// part.
/// @param warnings of the whole file; its first article with a text has them
void giveDelivery(Delivery delivery, const QStringList &warnings, const Original &original,
                  const ReadContext &context, const TakePart &take);

/// The document as one article, its body's paragraphs apart by an empty line.
/// @pre there is a paragraph
ImportedArticle wholeDocument(Document document, const PropertyNames &names, const Original &original);

} // namespace parallax
