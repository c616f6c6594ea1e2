#include "models/import/documents/delivery.h"

#include "models/domain/result.h"
#include "models/import/documents/delivery_values.h"
#include "models/import/metadata_values.h"

namespace parallax {

std::optional<Delivery> splitDelivery(const Paragraphs &paragraphs)
{
    for (auto *split : {splitNexis, splitFactiva, splitEuropresse, splitProquest}) {
        if (auto delivery = split(paragraphs))
            return delivery;
    }
    return std::nullopt;
}

void say(DeliveredArticle &article, MetadataField field, const QString &value, const QString &where)
{
    const auto put = [&](QString &into, const QString &said) {
        if (!into.isEmpty() || said.isEmpty())
            return;
        into = said.left(longestTitle);
        if (said.size() > longestTitle)
            article.warnings.append(tr("\"%1…\" (%2) is longer than %3 characters; its end was left out.")
                                        .arg(said.left(60), where, QString::number(longestTitle)));
        article.origins.push_back({field, where});
    };
    switch (field) {
    case MetadataField::Title:
        return put(article.said.title, value);
    case MetadataField::Source:
        return put(article.said.source, value);
    case MetadataField::Author:
        return put(article.said.author, withoutBy(value));
    case MetadataField::Url:
        if (article.said.url.isEmpty() && looksLikeUrl(value)) { // half an address leads nowhere
            article.said.url = value;
            article.origins.push_back({field, where});
        }
        return;
    case MetadataField::Language:
        return put(article.said.language, deliveryLanguage(value));
    case MetadataField::Published:
        if (const auto date = article.said.published ? std::nullopt : dateWithin(value)) {
            article.said.published = date;
            article.origins.push_back({field, where});
        }
        return;
    case MetadataField::Modified: // no database says it
        return;
    }
}

} // namespace parallax
