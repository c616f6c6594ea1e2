#pragma once

#include <QStringList>

namespace parallax {

class PageTree;

/// What a page says of its article as schema.org's Article in JSON-LD; empty where it says nothing.
struct JsonLdArticle
{
    QString headline;
    QString body;
    QString published; ///< as written
    QString modified;  ///< as written
    QString url;
    QString language;
    QString publisher;
    QStringList authors;
    int authorsLeftOut = 0; ///< beyond the first 20
};

/// The page's first article: of all objects the one whose type is an article's or a posting's, else a page's.
/// Scripts that are no JSON are passed over.
JsonLdArticle jsonLdArticle(const PageTree &page);

} // namespace parallax
