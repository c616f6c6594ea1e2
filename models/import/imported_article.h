#pragma once

#include "models/domain/article.h"

#include <QStringList>

namespace parallax {

/// What a reader made of one article in a file. Nothing is guessed: what the file doesn't say is empty.
struct ImportedArticle
{
    QString title;
    TitleOrigin titleOrigin = TitleOrigin::Given; ///< Derived: the beginning of the body
    QString source;
    QString author;
    std::optional<PartialDate> published;
    QString url;
    QString language; ///< BCP 47
    QString body;     ///< as it will be stored: LF ends a line, no blank lines at either end, never empty
    int words = 0;
    Original original;    ///< articles of one file share its bytes
    QStringList warnings; ///< sentences for people, which don't repeat the file's name
};

} // namespace parallax
