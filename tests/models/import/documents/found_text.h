#pragma once

#include "models/import/reader.h"

namespace parallax::testing {

/// All that a file gives, read by the reader that the registry picks for its bytes and name.
struct Found
{
    QString reader; ///< its name
    std::vector<FoundPart> parts;
    QString failure; ///< of the whole file; empty when there is none
};
Found readFile(const QByteArray &bytes, const QString &fileName);

/// What was found as a person reads it: a block an article, with where each field stood, then the body.
QString textOf(const Found &found);

/// The only article of a file; a failed test where there isn't exactly one.
ImportedArticle onlyArticle(const QByteArray &bytes, const QString &fileName);

} // namespace parallax::testing
