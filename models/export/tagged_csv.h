#pragma once

#include "models/domain/annotation.h"
#include "models/domain/entity.h"
#include "models/export/csv_writer.h"

#include <functional>

namespace parallax {

/// An annotation with all that its row says (docs/csv.md describes every column).
struct TaggedRow
{
    AnnotationId annotation;
    AnnotationKind kind;
    ArticleId article;
    QString source;
    QString title;
    QString published; ///< ISO 8601 (PartialDate::toIso; made once an article, since it is slow)
    QString url;
    std::optional<Span> span;
    QString text;
    QString sentence;
    QString code; ///< the path, "Frames/Conflict"
    QString entity;
    std::optional<EntityType> entityType;
    QString claim;
    std::optional<ClaimStatement> statement; ///< of claims: stance to unit
    QString event;
    QString memo;
    QString coder;
    std::int64_t createdMs; ///< since 1970-01-01T00:00Z
    Origin origin;
};

/// The columns' names, in the order of cells.
inline constexpr std::array taggedColumns = {
    QLatin1StringView("annotation_id"), QLatin1StringView("kind"),        QLatin1StringView("article_id"),
    QLatin1StringView("source"),        QLatin1StringView("title"),       QLatin1StringView("published"),
    QLatin1StringView("url"),           QLatin1StringView("start"),       QLatin1StringView("end"),
    QLatin1StringView("text"),          QLatin1StringView("sentence"),    QLatin1StringView("code"),
    QLatin1StringView("entity"),        QLatin1StringView("entity_type"), QLatin1StringView("claim"),
    QLatin1StringView("stance"),        QLatin1StringView("speaker"),     QLatin1StringView("quotation"),
    QLatin1StringView("certainty"),     QLatin1StringView("value"),       QLatin1StringView("unit"),
    QLatin1StringView("event"),         QLatin1StringView("memo"),        QLatin1StringView("coder"),
    QLatin1StringView("created"),       QLatin1StringView("origin"),
};
using TaggedCells = std::array<Cell, taggedColumns.size()>;

TaggedCells taggedCells(const TaggedRow &row);

/// Takes one row; false: no more are wanted.
using TakeTaggedRow = std::function<bool(const TaggedRow &row)>;
/// Gives every row to `take`, in the order of the file, until there are no more or it says false.
using TaggedRows = std::function<Result<void>(const TakeTaggedRow &take)>;

/// Streams a header row and the rows; holds none of them. Stops at the first error, of the rows or the
/// device.
Result<void> writeTaggedCsv(const TaggedRows &rows, QIODevice &device, const CsvOptions &options);

} // namespace parallax
