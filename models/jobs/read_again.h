#pragma once

#include "models/edits/tag_places.h"
#include "models/import/article_spool.h"

#include <functional>
#include <memory>
#include <span>

namespace parallax {

class Database;

/// What reading an article's original anew came to.
struct ReadAgain
{
    enum class Status {
        Same,    ///< the text is the one that the article has
        Changed, ///< there is another text
        Failed,  ///< there is none: `why`
    };
    ArticleId article;
    QString title;
    Status status = Status::Failed;
    QString why; ///< a sentence for people
    int wordsBefore = 0;
    int wordsAfter = 0;
    int keptTags = 0;
    std::vector<LostTag> lost;
    QByteArray seenHash; ///< of the text that the article has
    QString reader;      ///< what its text was read by: Reader::name(); empty where that isn't known
    qint64 spooled = -1; ///< where the new text lies in the spool; changed ones only
};

QString toString(ReadAgain::Status status); ///< same, changed, failed

/// What was read, with the new texts; those aren't in memory.
struct ReadAgainSummary
{
    std::vector<ReadAgain> articles; ///< in the order asked for
    std::shared_ptr<ArticleSpool> spool;
};

/// Articles read, and all; false ends it.
using ReadAgainProgress = std::function<bool(std::int64_t done, std::int64_t total)>;

/// Reads the originals of articles anew, as an import would today; changes nothing. An article of a file with
/// several is the one with exactly its text, or else the only one with its given title. Rows of tables are
/// not read alone, since only the whole table says what its columns are. An error only when nothing more can
/// be read, such as for a full disk, or when it was cancelled.
Result<ReadAgainSummary> readAgain(const Database &database, std::span<const ArticleId> articles,
                                   const ReadAgainProgress &progress);

} // namespace parallax
