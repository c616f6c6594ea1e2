#pragma once

#include "models/domain/ids.h"

#include <QString>

#include <span>
#include <vector>

namespace parallax {

/// A mention as the names table needs it.
struct NamedMention
{
    AnnotationId annotation;
    EntityId entity;
    int column;    ///< what is compared, from 0: a source or an article
    QString label; ///< the words of the span
};

/// A name that a column gives an entity.
struct NameLabel
{
    QString label; ///< in its commonest spelling; of equally common ones the first by code point
    std::vector<AnnotationId> annotations; ///< the passages, by id
    int count() const { return int(annotations.size()); }
    friend bool operator==(const NameLabel &, const NameLabel &) = default;
};

/// Labels by count, the commonest first, then by label; empty where the column doesn't mention the entity.
using NamesCell = std::vector<NameLabel>;

struct NamesRow
{
    EntityId entity;
    int mentions;
    std::vector<NamesCell> cells; ///< one a column
};

/// The names that each column gives the same entity: rows by number of mentions, the most first, then by id.
/// Labels that differ only in case, white space, the form of their marks or a leading English article are
/// one.
std::vector<NamesRow> namesTable(std::span<const NamedMention> mentions, int columns);

} // namespace parallax
