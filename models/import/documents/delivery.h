#pragma once

#include "models/import/documents/paragraph.h"
#include "models/import/imported_article.h"

#include <optional>

namespace parallax {

/// An article in a delivery of a news database. What the delivery doesn't say is empty.
struct DeliveredArticle
{
    Metadata said;
    std::vector<FieldOrigin> origins; ///< of what is said, by the delivery's own name for it
    QString section;
    int announcedWords = 0;
    QStringList warnings;
    QStringList body; ///< paragraphs
};

/// A file in which a news database handed over its articles.
struct Delivery
{
    QString database; ///< such as "Nexis Uni"
    std::vector<DeliveredArticle> articles;
    int announced = 0; ///< how many there should be; 0 when it doesn't say
};

/// Taken apart when it is a delivery: at least two articles carry the database's mark, or one carries
/// several. std::nullopt for everything else. Linear in the text.
std::optional<Delivery> splitDelivery(const Paragraphs &paragraphs);

std::optional<Delivery> splitNexis(const Paragraphs &paragraphs);      ///< Nexis Uni, Lexis Advance
std::optional<Delivery> splitFactiva(const Paragraphs &paragraphs);    ///< with field codes, or plain
std::optional<Delivery> splitEuropresse(const Paragraphs &paragraphs); ///< by the classes of its HTML
std::optional<Delivery> splitProquest(const Paragraphs &paragraphs);

/// Says a field where it is empty, and where that stood.
void say(DeliveredArticle &article, MetadataField field, const QString &value, const QString &where);

} // namespace parallax
