#pragma once

#include "models/domain/annotation.h"

#include <functional>
#include <map>
#include <vector>

namespace parallax {

class Database;

/// An annotation without its names: what counting needs.
struct TagRow
{
    AnnotationId id;
    AnnotationKind kind;
    ArticleId article;
    std::optional<Span> span;
    std::int64_t target; ///< the id of its entity, claim or code
    CoderId coder;
    Origin origin;
    std::optional<Stance> stance; ///< of claim occurrences
};

/// How many annotations there are, and suggestions of annotations that nobody has decided on. A suggested
/// event becomes no annotation.
struct TagCounts
{
    std::map<Origin, std::int64_t> byOrigin;
    std::int64_t pending = 0;
};

/// Reads annotations in bulk, for counts over many articles.
class TagReader
{
public:
    explicit TagReader(const Database &database)
        : m_database(database)
    { }
    /// All annotations, those of an article in a row: by article, start, end, id. Cost grows with the number
    /// of annotations: for jobs. Stops when the visitor says false.
    void forEach(const std::function<bool(const TagRow &)> &visitor) const;
    /// Of these articles, or of all. Cost grows with their annotations and suggestions: for jobs.
    TagCounts counts(const std::optional<std::vector<ArticleId>> &articles) const;

private:
    const Database &m_database;
};

} // namespace parallax
