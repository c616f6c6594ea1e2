#pragma once

#include "models/domain/ids.h"
#include "models/domain/result.h"
#include "models/storage/changes.h"

#include <functional>
#include <optional>

namespace parallax {

class Database;
class EditSession;
struct ImportedArticle;

enum class DuplicatePolicy {
    Skip, ///< not imported, named
    Keep, ///< imported all the same
    Flag, ///< imported, with a warning
};

/// What became of one article that was to be imported.
struct ImportOutcome
{
    std::optional<ArticleId> article;     ///< what was stored
    std::optional<ArticleId> duplicateOf; ///< an article with exactly this body
};

/// Stores one article; given to the function that produces them.
using AddArticle = std::function<ImportOutcome(const ImportedArticle &)>;

/// Runs `produce`, which calls `add` for each article and returns an error to cancel everything, as one
/// undoable edit: all articles are in the project at its end, or none. Made for a job's thread, on a
/// connection of its own. `name`, called at the end, gives what stands in the edit log, such as
/// "Import 5 articles".
Result<Changes> importArticles(Database &database, EditSession &edits, DuplicatePolicy policy,
                               const std::function<QString(int articles)> &name,
                               const std::function<Result<void>(const AddArticle &add)> &produce);

} // namespace parallax
