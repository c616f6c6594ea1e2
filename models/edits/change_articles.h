#pragma once

#include "models/domain/article.h"
#include "models/domain/result.h"

#include <span>

namespace parallax {

class Project;

/// What to change of articles; absent members stay. An empty source name takes the source away, a date that
/// is present but empty the date.
struct ArticleFields
{
    std::optional<QString> title;
    std::optional<QString> source;
    std::optional<QString> author;
    std::optional<std::optional<PartialDate>> published;
    std::optional<QString> url;
    std::optional<QString> language;
};

/// Fills in the same fields of many articles at once. Sources are made where they are new and go when no
/// article is left to them.
Result<void> changeArticles(Project &project, std::span<const ArticleId> articles,
                            const ArticleFields &fields);
/// Removes articles with their annotations and originals.
Result<void> removeArticles(Project &project, std::span<const ArticleId> articles);
Result<void> renameSource(Project &project, SourceId source, const QString &name);

} // namespace parallax
