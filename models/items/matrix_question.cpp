#include "models/items/matrix_question.h"

#include "models/domain/annotation.h"
#include "models/domain/result.h"

using namespace Qt::StringLiterals;

namespace parallax {

namespace {

struct DimensionWords
{
    QString key;
    QString name;
    QString title;
};

DimensionWords wordsOf(MatrixDimension dimension)
{
    switch (dimension) {
    case MatrixDimension::Code:
        return {u"code"_s, tr("Codes"), tr("Code")};
    case MatrixDimension::Entity:
        return {u"entity"_s, tr("Entities"), tr("Entity")};
    case MatrixDimension::EntityType:
        return {u"entity-type"_s, tr("Types of entities"), tr("Type")};
    case MatrixDimension::Claim:
        return {u"claim"_s, tr("Claims"), tr("Claim")};
    case MatrixDimension::Stance:
        return {u"stance"_s, tr("Stances on claims"), tr("Stance")};
    case MatrixDimension::Kind:
        return {u"kind"_s, tr("Kinds of annotations"), tr("Kind")};
    case MatrixDimension::Coder:
        return {u"coder"_s, tr("Coders"), tr("Coder")};
    case MatrixDimension::Origin:
        return {u"origin"_s, tr("Origins of annotations"), tr("Origin")};
    case MatrixDimension::Article:
        return {u"article"_s, tr("Articles"), tr("Article")};
    case MatrixDimension::Source:
        return {u"source"_s, tr("Sources"), tr("Source")};
    case MatrixDimension::Author:
        return {u"author"_s, tr("Authors"), tr("Author")};
    case MatrixDimension::Language:
        return {u"language"_s, tr("Languages"), tr("Language")};
    case MatrixDimension::Day:
        return {u"day"_s, tr("Days of publication"), tr("Day")};
    case MatrixDimension::Month:
        return {u"month"_s, tr("Months of publication"), tr("Month")};
    case MatrixDimension::Year:
        return {u"year"_s, tr("Years of publication"), tr("Year")};
    case MatrixDimension::Attribute:
        return {u"attribute:"_s, {}, {}};
    }
    Q_UNREACHABLE_RETURN({});
}

/// The kind of annotation that has a value; absent: any.
std::optional<AnnotationKind> kindWith(MatrixDimension dimension)
{
    switch (dimension) {
    case MatrixDimension::Code:
        return AnnotationKind::Coding;
    case MatrixDimension::Entity:
    case MatrixDimension::EntityType:
        return AnnotationKind::Mention;
    case MatrixDimension::Claim:
    case MatrixDimension::Stance:
        return AnnotationKind::Claim;
    default:
        return std::nullopt;
    }
}

} // namespace

QString toString(const MatrixAxis &axis)
{
    return wordsOf(axis.dimension).key + axis.attribute;
}

std::optional<MatrixAxis> matrixAxisFromString(const QString &text)
{
    for (const MatrixDimension dimension : matrixDimensions) {
        if (text == toString(dimension))
            return dimension;
    }
    const QString prefix = wordsOf(MatrixDimension::Attribute).key;
    const QString name = text.startsWith(prefix) ? text.sliced(prefix.size()).simplified() : QString();
    return name.isEmpty() ? std::nullopt : std::optional(MatrixAxis(MatrixDimension::Attribute, name));
}

QString dimensionName(const MatrixAxis &axis)
{
    return axis.attribute.isEmpty() ? wordsOf(axis.dimension).name : axis.attribute;
}

QString dimensionTitle(const MatrixAxis &axis)
{
    return axis.attribute.isEmpty() ? wordsOf(axis.dimension).title : axis.attribute;
}

QString matrixMeasureName(MatrixMeasure measure)
{
    switch (measure) {
    case MatrixMeasure::Annotations:
        return tr("Annotations");
    case MatrixMeasure::PerThousand:
        return tr("Annotations per 1,000 words");
    case MatrixMeasure::Articles:
        return tr("Articles");
    case MatrixMeasure::WordsCovered:
        return tr("Words covered");
    }
    Q_UNREACHABLE_RETURN({});
}

bool isOfArticles(const MatrixAxis &axis)
{
    return axis.dimension >= MatrixDimension::Article;
}

bool needsOverlap(const MatrixAxis &rows, const MatrixAxis &columns)
{
    if (isOfArticles(rows) || isOfArticles(columns))
        return false;
    const auto one = kindWith(rows.dimension);
    const auto other = kindWith(columns.dimension);
    return one && other && (*one != *other || rows == columns);
}

std::vector<std::pair<QString, QString>> matrixSettings(const MatrixQuestion &question)
{
    const bool overlapping = needsOverlap(question.rows, question.columns);
    return {{tr("Rows"), dimensionName(question.rows)},
            {tr("Columns"), dimensionName(question.columns)},
            {tr("Measure"), matrixMeasureName(question.measure)},
            {tr("Cells"),
             overlapping ? tr("annotations of the row that overlap one of the column")
                         : tr("annotations with both values")}};
}

} // namespace parallax
