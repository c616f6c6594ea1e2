#include "app/cli/comparison_columns.h"

namespace parallax::cli {

Field columnArticle(const Comparison &comparison, int column)
{
    const ComparedText *only = comparison.onlyArticle(column);
    return only ? field(only->article.id) : Field();
}

QStringList idsOf(const std::vector<AnnotationId> &annotations, const SuggestedIds &suggested)
{
    QStringList ids;
    for (const AnnotationId id : annotations)
        ids << countedIdText(id, suggested);
    return ids;
}

bool isOnlySuggested(std::int64_t target, const SuggestedIds &suggested)
{
    return suggested.contains(AnnotationId(target));
}

QStringList headings(QStringList first, const Comparison &comparison)
{
    for (int column = 0; column < comparison.columns(); ++column)
        first << comparison.heading(column);
    return first;
}

} // namespace parallax::cli
