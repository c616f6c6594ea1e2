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
    Attribute, ///< of articles, by the name that the analyst gave it
};

/// All but attributes, which the project has.
inline constexpr std::array matrixDimensions = {
    MatrixDimension::Code,    MatrixDimension::Entity, MatrixDimension::EntityType, MatrixDimension::Claim,
    MatrixDimension::Stance,  MatrixDimension::Kind,   MatrixDimension::Coder,      MatrixDimension::Origin,
    MatrixDimension::Article, MatrixDimension::Source, MatrixDimension::Author,     MatrixDimension::Language,
    MatrixDimension::Day,     MatrixDimension::Month,  MatrixDimension::Year};

/// What the rows or columns of a matrix are.
struct MatrixAxis
{
    MatrixAxis(MatrixDimension of, QString attributeName = {})
        : dimension(of)
        , attribute(std::move(attributeName))
    { }
    MatrixDimension dimension;
    QString attribute; ///< its name; empty unless the dimension is an attribute
    friend bool operator==(const MatrixAxis &, const MatrixAxis &) = default;
};

/// For files and the command line: code, entity, entity-type, claim, stance, kind, coder, origin, article,
/// source, author, language, day, month, year, attribute:NAME.
QString toString(const MatrixAxis &axis);
std::optional<MatrixAxis> matrixAxisFromString(const QString &text);
/// As a person chooses it: "Codes", "Sources", "Days of publication", or the attribute's name.
QString dimensionName(const MatrixAxis &axis);
QString dimensionTitle(const MatrixAxis &axis);   ///< of one value: "Code", "Source", "Day"
QString matrixMeasureName(MatrixMeasure measure); ///< "Annotations per 1,000 words"

bool isOfArticles(const MatrixAxis &axis);
/// Whether both need annotations that one annotation can't be: a code and an entity, or twice the same. Then
/// cells count annotations of the rows that overlap one of the columns.
bool needsOverlap(const MatrixAxis &rows, const MatrixAxis &columns);

struct MatrixQuestion
{
    MatrixAxis rows = MatrixDimension::Code;
    MatrixAxis columns = MatrixDimension::Source;
    MatrixMeasure measure = MatrixMeasure::Annotations;
    std::optional<std::vector<ArticleId>> articles = std::nullopt; ///< absent: all
    bool suggestions = false; ///< pending ones count as if they were accepted
};

/// The question as an export records it: rows, columns, measure, and what a cell counts.
std::vector<std::pair<QString, QString>> matrixSettings(const MatrixQuestion &question);

} // namespace parallax
