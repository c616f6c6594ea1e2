#include "models/import/imported_article.h"

#include <algorithm>

namespace parallax {

void setOrigin(ImportedArticle &article, MetadataField field, const QString &where)
{
    auto at = std::ranges::lower_bound(article.origins, field, {}, &FieldOrigin::field);
    if (at != article.origins.end() && at->field == field)
        at->where = where;
    else
        article.origins.insert(at, {field, where});
}

} // namespace parallax
