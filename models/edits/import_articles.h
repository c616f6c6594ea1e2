#pragma once

#include "models/domain/article_likeness.h"
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

/// An article of the project that an imported one is like, to be kept with it.
struct KeptLikeness
{
    ArticleId other;
    LikenessGrade grade;
    double shared = 0; ///< as ArticleLikeness has them
    double sharedOther = 0;
};

/// The signature of an article that was there before and had none.
struct MadeSignature
{
    ArticleId article;
    QByteArray bodyHash; ///< of the text it was made from
    QByteArray signature;
};

/// Where an import's articles go; given to the function that produces them.
struct ImportTarget
{
    std::function<ImportOutcome(const ImportedArticle &, const std::optional<KeptLikeness> &)> add;
    std::function<void(const MadeSignature &)> sign;
};

/// Runs `produce`, which calls `add` for each article and returns an error to cancel everything, as one
/// undoable edit: all articles are in the project at its end, or none. Made for a job's thread, on a
/// connection of its own. `name`, called at the end, gives what stands in the edit log, such as
/// "Import 5 articles".
Result<Changes> importArticles(Database &database, EditSession &edits, DuplicatePolicy policy,
                               const std::function<QString(int articles)> &name,
                               const std::function<Result<void>(const ImportTarget &target)> &produce);

} // namespace parallax
