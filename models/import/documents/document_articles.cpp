#include "models/import/documents/document_articles.h"

#include "models/import/derived_title.h"
#include "models/import/metadata_values.h"
#include "models/text/words.h"

#include <QRegularExpression>

#include <utility>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

void addOrigin(ImportedArticle &article, MetadataField field, const QString &where)
{
    article.origins.push_back({field, where});
    std::ranges::stable_sort(article.origins, {}, &FieldOrigin::field);
}

void finish(ImportedArticle &article)
{
    article.words = wordCount(article.body);
    if (article.title.isEmpty()) {
        article.title = derivedTitle(article.body);
        article.titleOrigin = TitleOrigin::Derived;
    }
}

/// "Microsoft Word - draft3.doc", "untitled" and file names are what programs write, not titles.
bool isProgramsTitle(const QString &title, const QString &fileName)
{
    static const QStringList endings = {u".doc"_s,  u".docx"_s, u".odt"_s,  u".rtf"_s, u".pdf"_s,
                                        u".indd"_s, u".qxd"_s,  u".html"_s, u".txt"_s};
    static const QRegularExpression numbered(u"^(?:document|dokument|doc)\\s?\\d*$"_s);
    const QString lower = title.toLower();
    const auto ends = [&](const QString &ending) { return lower.endsWith(ending); };
    return lower.startsWith(u"microsoft word"_s) || lower.startsWith(u"untitled"_s)
        || numbered.match(lower).hasMatch() || lower == fileName.section(u'.', 0, -2).toLower()
        || std::ranges::any_of(endings, ends);
}

void setTitle(ImportedArticle &article, const Document &document, const PropertyNames &names)
{
    const Paragraph &first = document.paragraphs.front();
    const QString said = document.properties.title.simplified();
    if (first.heading > 0 && first.text.size() <= longestTitle && document.paragraphs.size() > 1) {
        article.title = first.text;
        addOrigin(article, MetadataField::Title, tr("first heading"));
    } else if (!said.isEmpty() && said.size() <= longestTitle
               && !isProgramsTitle(said, article.original.fileName)) {
        article.title = said;
        addOrigin(article, MetadataField::Title, names.title);
    }
}

/// What programs write on their own account, "user" or a login, is kept: only the person can tell.
void setProperties(ImportedArticle &article, const DocumentProperties &said, const PropertyNames &names)
{
    const auto set = [&](QString &field, MetadataField which, const QString &value, const QString &where) {
        if (value.size() > longestTitle) {
            article.warnings.append(tr("\"%1…\" (%2) was left out: it has more than %3 characters.")
                                        .arg(value.left(60), where, QString::number(longestTitle)));
        } else if (!value.isEmpty()) {
            field = value;
            addOrigin(article, which, where);
        }
    };
    set(article.author, MetadataField::Author, said.author.simplified(), names.author);
    set(article.source, MetadataField::Source, said.publisher.simplified(), names.publisher);
    if (const auto created = parsePublished(said.created)) {
        article.published = created;
        addOrigin(article, MetadataField::Published, names.created);
        if (!names.createdIsPublished)
            article.warnings.append(
                tr("The date is the one on which the file was made (%1); the text may have been "
                   "published on another.")
                    .arg(names.created));
    }
    article.modified = parsePublished(said.modified);
    if (const QString language = languageTag(said.language); !language.isEmpty()) {
        article.language = language;
        addOrigin(article, MetadataField::Language, names.language);
    }
}

/// A body that is a repetition of its title without it.
qsizetype bodyStart(const ImportedArticle &article, const Paragraphs &paragraphs)
{
    return paragraphs.size() > 1 && paragraphs.front().heading > 0 && paragraphs.front().text == article.title
        ? 1
        : 0;
}

ImportedArticle fromDelivery(DeliveredArticle delivered, const Original &original)
{
    ImportedArticle article;
    article.original = original;
    article.title = std::move(delivered.said.title);
    article.source = std::move(delivered.said.source);
    article.author = std::move(delivered.said.author);
    article.published = delivered.said.published;
    article.url = std::move(delivered.said.url);
    article.language = std::move(delivered.said.language);
    article.body = delivered.body.join(u"\n\n"_s);
    article.warnings = std::move(delivered.warnings);
    for (const FieldOrigin &origin : delivered.origins)
        addOrigin(article, origin.field, origin.where);
    finish(article);
    const int announced = delivered.announcedWords;
    if (const QString section = delivered.section.simplified(); !section.isEmpty())
        article.attributes.push_back({u"section"_s, section});
    if (announced > 0)
        article.attributes.push_back({u"length"_s, tr("%1 words").arg(announced)});
    if (announced > 0 && (article.words > 2 * announced || article.words < announced / 2))
        article.warnings.append(
            tr("The delivery announces %1 words, but the text has %2; look whether all of it is "
               "there.")
                .arg(announced)
                .arg(article.words));
    return article;
}

} // namespace

ImportedArticle wholeDocument(Document document, const PropertyNames &names, const Original &original)
{
    ImportedArticle article;
    article.original = original;
    article.warnings = document.warnings;
    setTitle(article, document, names);
    setProperties(article, document.properties, names);
    QStringList body;
    for (std::size_t i = std::size_t(bodyStart(article, document.paragraphs)); i < document.paragraphs.size();
         ++i)
        body.append(document.paragraphs[i].text);
    article.body = body.join(u"\n\n"_s);
    finish(article);
    return article;
}

void giveDelivery(Delivery delivery, const QStringList &warnings, const Original &original,
                  const ReadContext &context, const TakePart &take)
{
    const int found = int(delivery.articles.size());
    QStringList ofDelivery = warnings;
    if (delivery.announced > 0 && delivery.announced != found)
        ofDelivery << tr("The %1 delivery announces %2 articles; %3 were found in it.")
                          .arg(delivery.database, QString::number(delivery.announced),
                               QString::number(found));
    for (int i = 0; i < found; ++i) {
        const QString place = tr("article %1").arg(i + 1);
        if (delivery.articles[std::size_t(i)].body.isEmpty()) {
            if (!take({place,
                       error(tr("%1: article %2 of this %3 delivery has no text.")
                                 .arg(context.label, QString::number(i + 1), delivery.database))}))
                return;
            continue;
        }
        ImportedArticle article = fromDelivery(std::move(delivery.articles[std::size_t(i)]), original);
        article.warnings += std::exchange(ofDelivery, {});
        if (!take({place, std::move(article)}))
            return;
    }
}

Result<void> giveDocument(Document document, const PropertyNames &names, const Original &original,
                          const ReadContext &context, const TakePart &take)
{
    if (document.paragraphs.empty())
        return error((QStringList(tr("%1: there is no text in it.").arg(context.label)) + document.warnings)
                         .join(u' '));
    if (auto delivery = splitDelivery(document.paragraphs))
        giveDelivery(std::move(*delivery), document.warnings, original, context, take);
    else
        take({QString(), wholeDocument(std::move(document), names, original)});
    return {};
}

} // namespace parallax
