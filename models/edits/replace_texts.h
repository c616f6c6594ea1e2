#pragma once

#include "models/domain/ids.h"
#include "models/domain/result.h"
#include "models/storage/changes.h"

#include <functional>
#include <span>
#include <vector>

namespace parallax {

class Database;
class EditSession;

/// A text that is to stand in an article's place, as the person agreed to it.
struct TextReplacement
{
    ArticleId article;
    QByteArray seenHash;               ///< contentHash() of the text that it replaces
    std::vector<AnnotationId> mayLose; ///< tags that the person knows to go
};

struct NewText
{
    QString body; ///< as an import would store it (ImportedArticle::body)
    int words = 0;
    QString reader; ///< what read the text that it replaces: Reader::name(), as far as that is known
};

/// Gives the new texts, one at a time: they may be many.
using NewTextOf = std::function<Result<NewText>(const TextReplacement &)>;
/// Articles done, and all; false ends it with nothing changed.
using ReplaceProgress = std::function<bool(std::int64_t done, std::int64_t total)>;

/// Replaces texts as one undoable edit; the old ones are kept as earlier versions. Tags and suggestions go
/// where their words stand now (tag_places.h); those without a place are removed. What the analyst knows of
/// the article, its title, source and date, stays. What it was kept as like is compared anew. An error, and
/// nothing is changed, when a text is no longer the one that was looked at, or when a tag would be lost that
/// the person wasn't told of. Made for a job's thread, on a connection of its own.
Result<Changes> replaceTexts(Database &database, EditSession &edits,
                             std::span<const TextReplacement> replacements, const NewTextOf &newTextOf,
                             const ReplaceProgress &progress);

} // namespace parallax
