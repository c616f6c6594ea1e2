#include "tests/models/import/pages/pages.h"

#include "models/import/pages/page_article.h"

using namespace Qt::StringLiterals;

namespace parallax::testing {

QByteArray pageWith(const QByteArray &head, const QByteArray &article)
{
    return R"(<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">)" + head + R"(</head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/news">News from the whole valley and beyond, every day</a></li></ul></nav>
<div class="cookie-banner"><p>We and our partners use cookies to store information on your device, and you can choose which of them we may use.</p></div>
<main><article>)"
        + article + R"(<div class="share-bar"><a href="#">Share on a network</a></div>
<div class="newsletter-box"><p>Our weekly letter brings the best of the valley to your inbox, every Friday, free of charge, and nothing else.</p></div>
</article>
<section class="related-articles"><h2>Related</h2>
<div><a href="/1">Mill reopens</a><p>The mill on the upper river, which stood still for nine years, will grind flour again from May.</p></div></section>
<section id="comments"><h2>2 comments</h2>
<p>I have lived below that dam for forty years, and nobody ever asked us what we think about the gates.</p></section></main>
<footer><p>The Valley Courier is published by the Valley Press, Mill Lane 4, and all rights to its texts are reserved.</p></footer>
</body></html>)";
}

QByteArray paragraphs()
{
    return "<p>The dam above the town lost a gate on Tuesday night, and water covered the lower fields, the "
           "mayor said.</p>"
           "<p>Engineers closed the second gate by hand before dawn, which took four hours, two boats and a "
           "great deal of rope.</p>"
           "<p>Nobody was hurt, but forty families spent the night in the school, where volunteers handed "
           "out soup and blankets.</p>";
}

Result<ImportedArticle> articleIn(const QByteArray &page, const QString &url)
{
    return articleOfPage(page, url, u"a.html"_s);
}

QString originOf(const ImportedArticle &article, MetadataField field)
{
    const auto found = std::ranges::find(article.origins, field, &FieldOrigin::field);
    return found == article.origins.end() ? QString() : found->where;
}

} // namespace parallax::testing
