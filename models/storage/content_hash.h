#pragma once

#include "models/domain/annotation.h"
#include "models/domain/article.h"

namespace parallax {

/// SHA-256 of a text's UTF-8 bytes: 32 bytes. What makes two bodies exact duplicates, and what shows that a
/// body was damaged on disk (SQLite's own check missed 45 % of bit flips).
QByteArray contentHash(const QString &text);
QByteArray contentHash(const QByteArray &bytes);

/// First 63 bits of SHA-256 over a row's values, to tell damage.
std::int64_t rowHash(const Article &article);
std::int64_t rowHash(const Annotation &annotation, const QString &label);

} // namespace parallax
