#include "models/items/compared_voices.h"

#include "models/jobs/job_context.h"
#include "models/storage/readers.h"
#include "models/text/content_hash.h"
#include "models/text/words.h"

#include <map>
#include <set>

namespace parallax {

KnownSpeakers knownSpeakers(const Readers &read, std::span<const ArticleId> articles)
{
    KnownSpeakers known;
    std::set<QString> shared;
    const auto learn = [&](const QString &name, const QString &entity) {
        const auto [place, isNew] = known.emplace(voiceKey(name), entity);
        if (!isNew && place->second != entity)
            shared.insert(place->first);
    };
    std::map<EntityId, QString> names;
    for (const EntityRow &row : read.entities.all()) {
        names.emplace(row.entity.id, row.entity.name);
        for (const QString &name : row.entity.aliases + QStringList{row.entity.name})
            learn(name, row.entity.name);
    }
    for (const LabelCount &one : read.annotations.labelsIn(articles)) {
        if (const auto entity = names.find(one.entity); entity != names.end())
            learn(one.label, entity->second);
    }
    for (const QString &name : shared)
        known.erase(name);
    return known;
}

std::vector<Utterance> FoundVoices::of(const Article &article, const QString &body)
{
    const std::pair key(contentHash(body), article.language); // an article may get another text
    {
        const std::lock_guard lock(m_mutex);
        if (const auto known = m_found.find(key); known != m_found.end())
            return known->second;
    }
    std::vector<Utterance> voices = voicesIn(body, article.language);
    const std::lock_guard lock(m_mutex);
    if (m_found.size() >= mostArticles)
        m_found.clear();
    m_found.insert_or_assign(key, voices);
    return voices;
}

namespace {

/// Where it is a claim occurrence that has a speaker.
void addTaggedVoice(std::vector<TaggedVoice> &tagged, const CountedAnnotation &row,
                    const CodePointIndex &body, int column)
{
    const auto *stated = std::get_if<ClaimOccurrence>(&row.target);
    if (!stated || stated->statement.speaker.isEmpty())
        return;
    const int words = row.span && body.contains(*row.span) ? wordCount(body.cut(*row.span)) : 0;
    tagged.push_back({column, row.id, stated->statement.speaker, words});
}

} // namespace

Result<ComparedVoices> compareVoices(const Readers &read, std::span<const ArticleId> articles,
                                     const ComparisonOptions &options, FoundVoices &found,
                                     const JobContext &context)
{
    const std::vector<ComparedArticle> compared = comparedArticles(read, articles);
    ComparedColumns columns = comparedColumns(read, compared, options.columns);
    CountedAnnotations annotations(read, options.suggestions);
    ComparedVoices voices;
    voices.words.resize(columns.columns.size());
    std::vector<TaggedVoice> tagged;
    for (size_t i = 0; i < compared.size(); ++i) {
        if (context.isCancelled())
            return ComparedVoices();
        const Article &article = compared[i].article;
        const Result<QString> body = read.articles.body(article.id);
        const auto counted = annotations.ofArticle(article.id);
        if (!body || !counted)
            return std::unexpected(body ? counted.error() : body.error());
        const CodePointIndex text(*body);
        const int column = columns.ofArticle[i];
        voices.words[size_t(column)] += article.words;
        for (Utterance &one : found.of(article, *body))
            voices.heard.push_back({column, article.id, std::move(one)});
        for (const CountedAnnotation &row : *counted)
            addTaggedVoice(tagged, row, text, column);
        context.report(std::int64_t(i) + 1, std::int64_t(compared.size()));
    }
    SpeakerSides sides;
    for (const auto &[speaker, side] : read.comparisons.speakerSides()) {
        sides.emplace(voiceKey(speaker), side);
        voices.sides.insert(side);
    }
    voices.table =
        voicesTable(voices.heard, tagged, int(columns.columns.size()), knownSpeakers(read, articles), sides);
    voices.columns = std::move(columns.columns);
    voices.suggested = annotations.suggested();
    return voices;
}

} // namespace parallax
