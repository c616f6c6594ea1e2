#include "models/items/compared_voices.h"

#include "models/items/article_parts.h"
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

/// A tagged voice whose words aren't counted yet.
struct TaggedPlace
{
    TaggedVoice voice;
    std::optional<Span> span;
};

/// Of each article; those of claims that have a speaker.
using TaggedPlaces = std::vector<std::vector<TaggedPlace>>;

void addTaggedVoice(std::vector<TaggedPlace> &tagged, const CountedAnnotation &row, int column)
{
    const auto *stated = std::get_if<ClaimOccurrence>(&row.target);
    if (stated && !stated->statement.speaker.isEmpty())
        tagged.push_back({{column, row.id, stated->statement.speaker, 0}, row.span});
}

void countWords(std::vector<TaggedPlace> &tagged, const QString &body)
{
    if (tagged.empty())
        return;
    const CodePointIndex text(body);
    for (TaggedPlace &one : tagged) {
        if (one.span && text.contains(*one.span))
            one.voice.words = wordCount(text.cut(*one.span));
    }
}

/// What the program finds in the articles, in their order; counts the words of what is tagged. Less where the
/// job is cancelled.
Result<std::vector<HeardUtterance>> heardIn(const Readers &read, const std::vector<ComparedArticle> &compared,
                                            const std::vector<int> &columns, TaggedPlaces &tagged,
                                            FoundVoices &found, const JobContext &context)
{
    std::vector<std::vector<HeardUtterance>> parts(articleParts(compared.size()));
    const auto hear = [&](const Readers &own, size_t part, size_t i) {
        const Article &article = compared[i].article;
        return own.articles.body(article.id).transform([&](const QString &body) {
            for (Utterance &one : found.of(article, body))
                parts[part].push_back({columns[i], article.id, std::move(one)});
            countWords(tagged[i], body);
        });
    };
    if (const Result<void> done = readInParts(read, compared.size(), context, hear); !done)
        return std::unexpected(done.error());
    std::vector<HeardUtterance> heard;
    for (std::vector<HeardUtterance> &part : parts)
        std::ranges::move(part, std::back_inserter(heard));
    return heard;
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
    TaggedPlaces places(compared.size());
    for (size_t i = 0; i < compared.size() && !context.isCancelled(); ++i) {
        const Article &article = compared[i].article;
        const auto counted = annotations.ofArticle(article.id);
        if (!counted)
            return std::unexpected(counted.error());
        voices.words[size_t(columns.ofArticle[i])] += article.words;
        for (const CountedAnnotation &row : *counted)
            addTaggedVoice(places[i], row, columns.ofArticle[i]);
    }
    auto heard = heardIn(read, compared, columns.ofArticle, places, found, context);
    if (!heard)
        return std::unexpected(heard.error());
    if (context.isCancelled())
        return ComparedVoices();
    voices.heard = std::move(*heard);
    std::vector<TaggedVoice> tagged;
    for (std::vector<TaggedPlace> &ofArticle : places) {
        for (TaggedPlace &one : ofArticle)
            tagged.push_back(std::move(one.voice));
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
