#pragma once

#include "models/domain/annotation.h"
#include "models/domain/article.h"

namespace parallax {

/// First 63 bits of SHA-256 over a row's values, to tell damage.
std::int64_t rowHash(const Article &article);
std::int64_t rowHash(const Annotation &annotation, const QString &label);

} // namespace parallax
