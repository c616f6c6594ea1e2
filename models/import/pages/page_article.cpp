#include "models/import/pages/page_article.h"

#include "models/import/charset.h"
#include "models/import/derived_title.h"
#include "models/import/language.h"
#include "models/import/pages/article_body.h"
#include "models/import/pages/declared_charset.h"
#include "models/import/pages/json_ld.h"
#include "models/import/pages/nesting_bound.h"
#include "models/import/pages/page_head.h"
#include "models/import/pages/page_metadata.h"
#include "models/text/words.h"

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

void checkLanguage(ImportedArticle &article)
{
    const QString detected = detectedLanguage(article.body);
    if (detected.isEmpty())
        return;
    const QString said = article.language.section(u'-', 0, 0).toLower();
    if (said == detected.section(u'-', 0, 0))
        return;
    if (!said.isEmpty())
        article.warnings.append(
            tr("The page says that its language is “%1”, but its words are “%2”, which was taken.")
                .arg(article.language, detected));
    article.language = detected;
    setOrigin(article, MetadataField::Language, tr("the text's words"));
}

QString nothingFound(const PageTree &page, const QString &label)
{
    if (page.body() < 0 || page[page.body()].end == page.body() + 1)
        return tr("%1: no article text found: the page has no body.").arg(label);
    for (int i = page.body(); i < page.size(); ++i) {
        if (page[i].tag == GUMBO_TAG_SCRIPT)
            return tr("%1: no article text found; perhaps a script writes it, which Parallax doesn't run. "
                      "Save the page from "
                      "the browser's window and import that.")
                .arg(label);
    }
    return tr("%1: no article text found.").arg(label);
}

} // namespace

Result<ImportedArticle> articleOfPage(const QByteArray &html, const QString &url, const QString &label,
                                      const QByteArray &charset)
{
    const Result<DecodedText> decoded =
        decodeText(html, label, charset.isEmpty() ? declaredCharset(html) : charset, BadBytes::Replace);
    if (!decoded)
        return std::unexpected(decoded.error());
    BoundedPage bounded = withBoundedNesting(decoded->text.toUtf8());
    if (bounded.tags > mostTags)
        return error(tr("%1: more than %2 tags, so this is no page for people.").arg(label).arg(mostTags));
    const PageTree page(std::move(bounded.html));
    if (!page.isWhole())
        return error(tr("%1: more parts than a page for people has; nothing was read.").arg(label));
    const PageHead head(page);
    const JsonLdArticle jsonLd = jsonLdArticle(page);

    ImportedArticle article;
    article.warnings = decoded->warnings;
    addPageMetadata({page, head, jsonLd, url}, article);
    ArticleText text = articleText(page, article.title, jsonLd.body);
    article.body = std::move(text.body);
    if (article.body.isEmpty())
        return error(nothingFound(page, label));
    if (article.title.isEmpty()) {
        article.title = derivedTitle(article.body);
        article.titleOrigin = TitleOrigin::Derived;
    }
    for (const QString &caption : text.captions)
        article.attributes.push_back({u"caption"_s, caption});
    if (bounded.flattened > 0)
        article.warnings.append(tr("Tags nested too deep, passed over: %1.").arg(bounded.flattened));
    checkLanguage(article);
    article.words = wordCount(article.body);
    return article;
}

} // namespace parallax
