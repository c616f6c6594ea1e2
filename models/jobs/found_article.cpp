#include "models/jobs/found_article.h"

#include "models/domain/result.h"
#include "models/import/imported_article.h"

namespace parallax {

FoundArticle foundArticle(const QString &input, const QString &place, const ImportedArticle &article,
                          qint64 spooled)
{
    FoundArticle found{.kind = FoundArticle::Kind::Article, .input = input, .place = place};
    found.spooled = spooled;
    found.words = article.words;
    found.bodyHash = article.bodyHash;
    found.warnings = article.warnings;
    found.title = article.title;
    found.titleOrigin = article.titleOrigin;
    found.source = article.source;
    found.author = article.author;
    found.published = article.published;
    found.language = article.language;
    return found;
}

void markEdited(FoundArticle &found, FoundField field)
{
    if (!found.asRead)
        found.asRead = std::make_shared<const FoundFields>(FoundFields{
            found.title, found.titleOrigin, found.source, found.author, found.published, found.language});
    found.edited |= int(field);
}

void resetFields(FoundArticle &found)
{
    if (const auto asRead = std::exchange(found.asRead, nullptr)) {
        found.title = asRead->title;
        found.titleOrigin = asRead->titleOrigin;
        found.source = asRead->source;
        found.author = asRead->author;
        found.published = asRead->published;
        found.language = asRead->language;
    }
    found.edited = 0;
}

void applyEdits(const FoundArticle &found, ImportedArticle &article)
{
    const auto apply = [&](FoundField field, MetadataField kept, auto &value, const auto &edited) {
        if (!found.isEdited(field))
            return;
        value = edited;
        setOrigin(article, kept, tr("given with the import"));
    };
    apply(FoundField::Title, MetadataField::Title, article.title, found.title);
    apply(FoundField::Source, MetadataField::Source, article.source, found.source);
    apply(FoundField::Author, MetadataField::Author, article.author, found.author);
    apply(FoundField::Published, MetadataField::Published, article.published, found.published);
    apply(FoundField::Language, MetadataField::Language, article.language, found.language);
    if (found.isEdited(FoundField::Title))
        article.titleOrigin = found.titleOrigin;
}

} // namespace parallax
