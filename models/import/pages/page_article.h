#pragma once

#include "models/domain/result.h"
#include "models/import/imported_article.h"

namespace parallax {

/// The largest page that is read, in bytes; saved pages carry their pictures within themselves.
inline constexpr qint64 maximumPageBytes = 100'000'000;

/// The article out of a page: its body, and what the page says about it. Nothing is fetched, no script runs.
/// Time and memory are linear in the page's size; what is nested beyond bounds (nesting_bound.h) is
/// flattened. An error when there is no article text, or more elements than a page for people has.
/// @param html the page's bytes; their charset is told by its own words (charset.h)
/// @param url where it was fetched; empty when unknown
/// @param label begins an error's sentence
/// @param charset as told from outside, such as by a MIME part; empty: as the page says
Result<ImportedArticle> articleOfPage(const QByteArray &html, const QString &url, const QString &label,
                                      const QByteArray &charset = {});

} // namespace parallax
