#include "models/edits/tag_mention.h"

#include "models/edits/tag_mentions.h"

#include <array>

namespace parallax {

Result<AnnotationId> tagMention(Project &project, ArticleId article, Span span, const EntityChoice &choice)
{
    return tagMentions(project, article, std::array{span}, choice).transform([](const auto &made) {
        return made.front();
    });
}

} // namespace parallax
