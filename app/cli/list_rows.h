#pragma once

#include "app/cli/field.h"
#include "models/domain/result.h"

#include <functional>

namespace parallax {
class Project;
}

namespace parallax::cli {

using TakeFields = std::function<void(Fields)>;

/// One of the things that `list` prints.
struct Listing
{
    QString name;
    QStringList columns;
    /// Articles and annotations are restricted to an article where one is given.
    std::function<Result<void>(const Project &, std::optional<ArticleId>, const TakeFields &)> rows;
};

QStringList listingNames();
/// @pre one of the names
Listing listingOf(const QString &name);

} // namespace parallax::cli
