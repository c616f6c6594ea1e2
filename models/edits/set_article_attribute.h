#pragma once

#include "models/domain/ids.h"
#include "models/domain/result.h"

#include <QString>

#include <span>

namespace parallax {

class Project;

/// Gives articles one value of an attribute, such as the country of their outlet, as one edit; an empty value
/// takes the attribute away from them. An error for an empty name and for an article that isn't there.
Result<void> setArticleAttribute(Project &project, std::span<const ArticleId> articles, const QString &name,
                                 const QString &value);

} // namespace parallax
