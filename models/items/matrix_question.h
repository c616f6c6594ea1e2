#pragma once

#include "models/analysis/matrix.h"

namespace parallax {

/// What rows or columns of a matrix can be. The first eight are of annotations, the others of articles.
enum class MatrixDimension {
    Code,
    Entity,
    EntityType,
    Claim,
    Stance,
    Kind,
    Coder,
    Origin,
    Article,
    Source,
    Author,
    Language,
    Day,
    Month,
    Year,
};

inline constexpr std::array matrixDimensions = {
    MatrixDimension::Code,    MatrixDimension::Entity, MatrixDimension::EntityType, MatrixDimension::Claim,
    MatrixDimension::Stance,  MatrixDimension::Kind,   MatrixDimension::Coder,      MatrixDimension::Origin,
    MatrixDimension::Article, MatrixDimension::Source, MatrixDimension::Author,     MatrixDimension::Language,
    MatrixDimension::Day,     MatrixDimension::Month,  MatrixDimension::Year};

/// For files and the command line: code, entity, entity-type, claim, stance, kind, coder, origin, article,
/// source, author, language, day, month, year.
QString toString(MatrixDimension dimension);
std::optional<MatrixDimension> matrixDimensionFromString(QStringView text);
/// As a person chooses it: "Codes", "Sources", "Days of publication".
QString dimensionName(MatrixDimension dimension);
QString dimensionTitle(MatrixDimension dimension); ///< of one value: "Code", "Source", "Day"
QString matrixMeasureName(MatrixMeasure measure);  ///< "Annotations per 1,000 words"

bool isOfArticles(MatrixDimension dimension);
/// Whether both need annotations that one annotation can't be: a code and an entity, or twice the same. Then
/// cells count annotations of the rows that overlap one of the columns.
bool needsOverlap(MatrixDimension rows, MatrixDimension columns);

struct MatrixQuestion
{
    MatrixDimension rows = MatrixDimension::Code;
    MatrixDimension columns = MatrixDimension::Source;
    MatrixMeasure measure = MatrixMeasure::Annotations;
    std::optional<std::vector<ArticleId>> articles = std::nullopt; ///< absent: all
};

/// The question as an export records it: rows, columns, measure, and what a cell counts.
std::vector<std::pair<QString, QString>> matrixSettings(const MatrixQuestion &question);

} // namespace parallax
