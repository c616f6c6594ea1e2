#pragma once

#include "models/import/import_input.h"

namespace parallax::testing {

/// What the standard readers make of bytes under a name.
struct Reading
{
    std::vector<ImportedArticle> articles;
    QStringList places;   ///< of the articles
    QStringList failures; ///< sentences of parts that couldn't be read, and of the reading's own end
};

Reading readAs(const QString &fileName, const QByteArray &bytes);

/// Title | source | author | date | url | language, then the body and the warnings, for goldens.
QString summary(const ImportedArticle &article);

} // namespace parallax::testing
