#include "models/items/suggested_names.h"

#include "models/jobs/job_context.h"
#include "models/storage/readers.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace parallax {

namespace {

/// Gathers suggestions that come by kind and article.
class NameCounts
{
public:
    void add(const Suggestion &suggestion)
    {
        const QString name = nameOf(suggestion.draft.proposal);
        const auto known = m_places.constFind({int(suggestion.kind()), name});
        const std::size_t place = known != m_places.cend() ? *known : begin(suggestion, name);
        SuggestedName &found = m_names[place];
        ArticleId &last = m_lastArticles[place];
        found.articles += found.suggestions == 0 || last != suggestion.article;
        last = suggestion.article;
        ++found.suggestions;
        found.leastSure = std::min(found.leastSure, suggestion.draft.confidence);
        found.mostSure = std::max(found.mostSure, suggestion.draft.confidence);
        if (found.first.size() < SuggestedName::mostFirst)
            found.first.push_back(suggestion.id);
    }
    std::vector<SuggestedName> take() { return std::move(m_names); }

private:
    std::size_t begin(const Suggestion &suggestion, const QString &name)
    {
        m_places.insert({int(suggestion.kind()), name}, m_names.size());
        const auto *mention = std::get_if<ProposedMention>(&suggestion.draft.proposal);
        m_names.push_back({.kind = suggestion.kind(),
                           .name = name,
                           .type = mention ? mention->type : EntityType::Other,
                           .own = {},
                           .first = {}});
        m_lastArticles.push_back(suggestion.article);
        return m_names.size() - 1;
    }

    QHash<std::pair<int, QString>, std::size_t> m_places;
    std::vector<SuggestedName> m_names;
    std::vector<ArticleId> m_lastArticles; ///< by name
};

/// As accepting looks it up.
QString ownName(const Readers &read, const SuggestedName &suggested)
{
    const QString &name = suggested.name;
    switch (suggested.kind) {
    case SuggestionKind::Mention: {
        if (read.entities.named(name, suggested.type))
            return name;
        const std::vector<Entity> others = read.entities.withNameOrAlias(name);
        return others.empty() ? QString() : others.front().name;
    }
    case SuggestionKind::Claim:
        return read.claims.worded(name) ? name : QString();
    case SuggestionKind::Event:
        return read.events.named(name.simplified()) ? name.simplified() : QString();
    }
    Q_UNREACHABLE_RETURN({});
}

bool standsBefore(const SuggestedName &a, const SuggestedName &b)
{
    return std::tie(b.suggestions, a.kind, a.name) < std::tie(a.suggestions, b.kind, b.name);
}

} // namespace

Result<std::vector<SuggestedName>> suggestedNames(const Readers &read, const JobContext &context)
{
    NameCounts counts;
    read.suggestions.forEachPending([&](const Suggestion &suggestion) {
        counts.add(suggestion);
        return !context.isCancelled();
    });
    std::vector<SuggestedName> names = counts.take();
    for (SuggestedName &name : names) {
        if (context.isCancelled())
            return error(tr("Reading the suggestions was cancelled."));
        name.own = ownName(read, name);
    }
    std::ranges::sort(names, standsBefore);
    return names;
}

} // namespace parallax
