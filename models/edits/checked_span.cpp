#include "models/edits/checked_span.h"

#include "models/project/project.h"
#include "models/text/code_points.h"

namespace parallax {

Result<QString> wordsOf(const Project &project, ArticleId article, Span span)
{
    const Result<QString> body = project.read().articles.body(article);
    if (!body)
        return body;
    const CodePointIndex text(*body);
    if (span.isEmpty())
        return error(tr("Select the words to tag first."));
    if (!text.contains(span))
        return error(tr("The span %1 to %2 goes beyond the article's end at %3.")
                         .arg(span.start())
                         .arg(span.end())
                         .arg(text.size()));
    return text.cut(span).toString();
}

} // namespace parallax
