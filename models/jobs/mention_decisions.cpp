#include "models/jobs/mention_decisions.h"

#include "models/jobs/earlier_work.h"
#include "models/storage/tag_reader.h"
#include "models/text/likely_language.h"

#include <QCryptographicHash>

#include <algorithm>
#include <map>

namespace parallax {

namespace {

struct ArticleDecisions
{
    std::vector<TaggedExample::Decision> tags;
    std::vector<Span> rejected;
    std::int64_t accepted = 0;
};

using ByArticle = std::map<ArticleId, ArticleDecisions>;

ByArticle decisionsByArticle(const Database &database, const Readers &read)
{
    std::map<std::int64_t, EntityType> types;
    for (const EntityRow &row : read.entities.all())
        types.emplace(row.entity.id.value(), row.entity.type);
    ByArticle decided;
    TagReader(database).forEach([&](const TagRow &tag) {
        const auto type = types.find(tag.target);
        if (tag.kind == AnnotationKind::Mention && tag.span && type != types.end()) {
            ArticleDecisions &article = decided[tag.article];
            article.tags.push_back({*tag.span, type->second});
            article.accepted += tag.origin == Origin::Accepted;
        }
        return true;
    });
    read.suggestions.forEach([&](const Suggestion &suggestion) {
        if (suggestion.kind() == SuggestionKind::Mention && suggestion.state == SuggestionState::Rejected)
            decided[suggestion.article].rejected.push_back(suggestion.draft.span);
        return true;
    });
    return decided;
}

/// A rejected suggestion that overlaps a tag was corrected by it.
void dropCorrected(ArticleDecisions &article)
{
    std::vector<Span> tags;
    std::ranges::transform(article.tags, std::back_inserter(tags), &TaggedExample::Decision::span);
    const TakenSpans taken(std::move(tags));
    std::erase_if(article.rejected, [&](Span rejected) { return taken.overlap(rejected); });
}

} // namespace

Result<MentionDecisions> mentionDecisions(const Database &database)
{
    const Readers read(database);
    ByArticle decided = decisionsByArticle(database, read);
    auto first = decided.begin();
    if (decided.size() > mostArticlesLearntFrom)
        std::advance(first, decided.size() - mostArticlesLearntFrom);
    MentionDecisions all;
    for (auto at = first; at != decided.end(); ++at) {
        auto &[id, article] = *at;
        const Result<QString> body = read.articles.body(id);
        if (!body)
            return std::unexpected(body.error());
        if (likelyLanguage(*body) != QLatin1StringView("en"))
            continue;
        dropCorrected(article);
        all.accepted += article.accepted;
        all.tagged += std::int64_t(article.tags.size()) - article.accepted;
        all.rejected += std::int64_t(article.rejected.size());
        TaggedExample example{*body, {}, false};
        for (const Span span : article.rejected)
            example.decisions.push_back({span, std::nullopt});
        std::ranges::move(article.tags, std::back_inserter(example.decisions));
        all.examples.push_back(std::move(example));
    }
    return all;
}

QByteArray MentionDecisions::hash() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const TaggedExample &example : examples) {
        hash.addData(QCryptographicHash::hash(example.text.toUtf8(), QCryptographicHash::Sha256));
        for (const TaggedExample::Decision &one : example.decisions)
            hash.addData(QStringLiteral("%1-%2 %3;")
                             .arg(one.span.start())
                             .arg(one.span.end())
                             .arg(one.type ? toString(*one.type) : QString())
                             .toUtf8());
    }
    return hash.result();
}

} // namespace parallax
