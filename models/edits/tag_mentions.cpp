#include "models/edits/tag_mentions.h"

#include "models/edits/checked_span.h"
#include "models/project/project.h"
#include "models/storage/writers.h"
#include "models/text/occurrences.h"

namespace parallax {

namespace {

struct LabelledSpan
{
    Span span;
    QString words;
};

Result<std::vector<LabelledSpan>> labelled(const Project &project, ArticleId article,
                                           std::span<const Span> spans)
{
    const Result<QString> body = project.read().articles.body(article);
    if (!body)
        return std::unexpected(body.error());
    const CodePointIndex text(*body);
    std::vector<LabelledSpan> found;
    for (const Span span : spans) {
        if (span.isEmpty() || !text.contains(span))
            return std::unexpected(wordsOf(project, article, span).error());
        found.push_back({span, text.cut(span).toString()});
    }
    return found;
}

} // namespace

Result<std::vector<AnnotationId>> tagMentions(Project &project, ArticleId article,
                                              std::span<const Span> spans, const EntityChoice &choice)
{
    const auto places = labelled(project, article, spans);
    if (!places)
        return std::unexpected(places.error());
    std::vector<AnnotationId> made;
    const QString name = spans.size() == 1 ? tr("Tag mention") : tr("Tag %1 mentions").arg(spans.size());
    const Result<void> done = project.edit(name, [&](Writers &write) -> Result<void> {
        const Result<EntityId> entity = resolve(project, write, choice);
        if (!entity)
            return std::unexpected(entity.error());
        for (const LabelledSpan &place : *places) {
            made.push_back(write.ids.next<AnnotationId>());
            write.annotations.insert(
                {made.back(), article, place.span, Mention{*entity}, write.coder, write.ids.nowMs()},
                place.words);
        }
        return {};
    });
    return done ? Result<std::vector<AnnotationId>>(std::move(made)) : std::unexpected(done.error());
}

std::vector<Span> untaggedOccurrences(const Project &project, ArticleId article, Span span)
{
    const Result<QString> body = project.read().articles.body(article);
    if (!body)
        return {};
    const CodePointIndex text(*body);
    if (!text.contains(span))
        return {};
    std::vector<Span> found = wholeWordOccurrences(text, text.cut(span));
    std::erase_if(found, [span](Span other) { return other.overlaps(span); });
    if (found.empty())
        return found;
    std::vector<Span> tagged;
    for (const AnnotationRow &row : project.read().annotations.ofArticle(article)) {
        if (row.annotation.kind() == AnnotationKind::Mention)
            tagged.push_back(*row.annotation.span);
    }
    std::erase_if(found, [&](Span other) {
        return std::ranges::any_of(tagged, [other](Span mention) { return mention.overlaps(other); });
    });
    return found;
}

} // namespace parallax
