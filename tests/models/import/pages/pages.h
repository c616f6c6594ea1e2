#pragma once

#include "models/import/imported_article.h"

#include "models/domain/result.h"

namespace parallax::testing {

/// A page with navigation, a share bar, related articles, a newsletter box, comments and a footer around the
/// article.
/// @param head, article what stands in <head> and in <article>
QByteArray pageWith(const QByteArray &head, const QByteArray &article);

/// Three paragraphs about a dam, as an article is.
QByteArray paragraphs();

/// @param url where it was fetched
Result<ImportedArticle> articleIn(const QByteArray &page, const QString &url = {});

/// Where a field was read; empty when nothing says so.
QString originOf(const ImportedArticle &article, MetadataField field);

} // namespace parallax::testing
