#pragma once

#include "models/domain/partial_date.h"
#include "models/edits/import_articles.h"

#include <QStringList>

#include <vector>

namespace parallax {

/// What became of one article, or of an input that gave none.
struct ImportLine
{
    enum class Status { Imported, Duplicate, Failed };
    QString input; ///< the file's path
    Status status = Status::Failed;
    std::optional<ArticleId> article; ///< when imported
    QString title;
    QString source;
    std::optional<PartialDate> published;
    std::optional<ArticleId> duplicateOf; ///< an article with exactly this body
    std::optional<KeptLikeness> like;     ///< an article that it is like, when it was imported
    QStringList warnings;                 ///< for a failure: why, naming the file
};

/// "imported", "duplicate", "failed"
QString toString(ImportLine::Status status);

struct ImportSummary
{
    /// In the order of the files; inputs that are no readable file or folder stand last.
    std::vector<ImportLine> lines;
    Changes changes; ///< what was committed
    int count(ImportLine::Status status) const;
    int alike() const; ///< imported articles that are like another, by more than a quotation
    /// What stands in the edit log: "Import 5 articles", "Import NAME".
    QString editName(int articles) const;
};

/// The line of an input, or of a part of it, that gave no article.
ImportLine failedLine(const QString &path, const Error &error);
/// The line of an article that was stored, or passed over as a duplicate.
ImportLine storedLine(const QString &path, const ImportedArticle &article, const ImportOutcome &outcome);

} // namespace parallax
