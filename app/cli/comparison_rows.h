#pragma once

#include "app/cli/comparison.h"
#include "app/cli/field.h"

namespace parallax::cli {

/// A part of a comparison as rows, each of which names its kind in the first column, `what`.
struct Section
{
    QString title;
    QStringList columns;
    std::vector<Fields> rows;
};

/// For programs: a row for each article, passage, name and statement.
std::vector<Section> comparisonRows(const Comparison &comparison);
/// For people: passages in both articles' words; names and claims with a column for each article.
std::vector<Section> comparisonTables(const Comparison &comparison);

} // namespace parallax::cli
