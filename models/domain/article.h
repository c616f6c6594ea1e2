#pragma once

#include "models/domain/ids.h"
#include "models/domain/partial_date.h"

#include <QByteArray>

#include <optional>

namespace parallax {

/// Where an article's title came from.
enum class TitleOrigin { Given = 1, Derived, Edited };

QString toString(TitleOrigin origin);

/// One text as imported, without its body, which stands apart so that lists stay fast.
struct Article
{
    ArticleId id;
    std::optional<SourceId> source;
    QString title;
    TitleOrigin titleOrigin = TitleOrigin::Given;
    QString author; ///< empty when unknown
    std::optional<PartialDate> published;
    QString url;      ///< empty when unknown
    QString language; ///< BCP 47, empty when unknown
    int words = 0;
    std::optional<BatchId> batch;
    std::optional<PartialDate> modified; ///< when the outlet last changed it, as far as is known
    friend bool operator==(const Article &, const Article &) = default;
};

/// The bytes an article was made from.
struct Original
{
    QByteArray bytes;
    QString mediaType; ///< such as text/plain
    QString fileName;  ///< without its folder
    QByteArray sha256; ///< of `bytes`; empty: worked out when it is stored
};

} // namespace parallax
