#include "models/edits/accept_suggestions.h"

#include "models/edits/claim_choice.h"
#include "models/project/project.h"
#include "models/storage/database.h"
#include "models/storage/writers.h"
#include "models/text/code_points.h"

namespace parallax {

namespace {

/// Accepts suggestions one after the other inside an edit. The body read last is kept, since they come by
/// article.
class Acceptance
{
public:
    Acceptance(const Readers &read, Writers &write)
        : m_read(read)
        , m_write(write)
    { }

    /// What it became; nothing of an event's.
    Result<std::optional<AnnotationId>> accept(const Suggestion &suggestion)
    {
        const Result<QString> words = wordsOf(suggestion.article, suggestion.draft.span);
        if (!words)
            return std::unexpected(words.error());
        if (const auto *event = std::get_if<ProposedEvent>(&suggestion.draft.proposal)) {
            m_write.events.link(eventFor(*event), suggestion.article);
            m_write.suggestions.setState(suggestion.id, SuggestionState::Accepted, std::nullopt);
            return std::nullopt;
        }
        const Result<AnnotationTarget> target = targetOf(suggestion.draft.proposal);
        if (!target)
            return std::unexpected(target.error());
        auto annotation = sameAnnotation(suggestion, *target);
        if (!annotation) {
            annotation = m_write.ids.next<AnnotationId>();
            m_write.annotations.insert({*annotation, suggestion.article, suggestion.draft.span, *target,
                                        m_write.coder, m_write.ids.nowMs(), Origin::Accepted},
                                       *words);
        }
        m_write.suggestions.setState(suggestion.id, SuggestionState::Accepted, annotation);
        return annotation;
    }

private:
    Result<QString> wordsOf(ArticleId article, Span span)
    {
        if (m_article != article) {
            const Result<QString> body = m_read.articles.body(article);
            if (!body)
                return std::unexpected(body.error());
            m_text.emplace(*body);
            m_article = article;
        }
        if (span.isEmpty() || !m_text->contains(span))
            return error(tr("A suggestion lies outside its article's text."));
        return m_text->cut(span).toString();
    }

    Result<AnnotationTarget> targetOf(const Proposal &proposal)
    {
        if (const auto *mention = std::get_if<ProposedMention>(&proposal))
            return Mention{entityFor(*mention)};
        const ProposedClaim &proposed = std::get<ProposedClaim>(proposal);
        return checked(proposed.statement).transform([&](const ClaimStatement &statement) {
            return AnnotationTarget(ClaimOccurrence{claimFor(proposed.claim), statement});
        });
    }

    EntityId entityFor(const ProposedMention &proposed)
    {
        if (const auto own = m_read.entities.named(proposed.entity, proposed.type))
            return own->id;
        if (const auto others = m_read.entities.withNameOrAlias(proposed.entity); !others.empty())
            return others.front().id;
        const auto id = m_write.ids.next<EntityId>();
        m_write.entities.insert(id, proposed.type, proposed.entity);
        for (const QString &alias : proposed.aliases)
            m_write.entities.addAlias(id, alias);
        return id;
    }

    ClaimId claimFor(const QString &text)
    {
        if (const auto known = m_read.claims.worded(text))
            return known->id;
        const auto id = m_write.ids.next<ClaimId>();
        m_write.claims.insert({id, text, std::nullopt});
        return id;
    }

    EventId eventFor(const ProposedEvent &proposed)
    {
        const QString name = proposed.event.simplified();
        if (const auto known = m_read.events.named(name))
            return known->id;
        const auto id = m_write.ids.next<EventId>();
        m_write.events.insert({id, name, proposed.happened});
        return id;
    }

    std::optional<AnnotationId> sameAnnotation(const Suggestion &suggestion, const AnnotationTarget &target)
    {
        for (const AnnotationRow &row : m_read.annotations.on(suggestion.article, suggestion.draft.span))
            if (isSame(row.annotation.target, target))
                return row.annotation.id;
        return std::nullopt;
    }

    static bool isSame(const AnnotationTarget &a, const AnnotationTarget &b)
    {
        const auto *one = std::get_if<ClaimOccurrence>(&a);
        const auto *other = std::get_if<ClaimOccurrence>(&b);
        return one && other ? one->claim == other->claim : a == b;
    }

    const Readers &m_read;
    Writers &m_write;
    std::optional<ArticleId> m_article;
    std::optional<CodePointIndex> m_text;
};

std::vector<Suggestion> pending(const Readers &read, std::span<const SuggestionId> ids)
{
    std::vector<Suggestion> found;
    for (const SuggestionId id : ids)
        if (auto suggestion = read.suggestions.find(id);
            suggestion && suggestion->state == SuggestionState::Pending)
            found.push_back(std::move(*suggestion));
    return found;
}

QString editName(SuggestionState verdict, std::size_t count)
{
    if (verdict == SuggestionState::Accepted)
        return count == 1 ? tr("Accept suggestion") : tr("Accept %1 suggestions").arg(count);
    return count == 1 ? tr("Reject suggestion") : tr("Reject %1 suggestions").arg(count);
}

Result<std::vector<AnnotationId>> decide(const Readers &read, Writers &write, SuggestionState verdict,
                                         const std::vector<Suggestion> &suggestions,
                                         const DecideProgress &progress = {})
{
    std::vector<AnnotationId> made;
    Acceptance acceptance(read, write);
    std::int64_t done = 0;
    for (const Suggestion &suggestion : suggestions) {
        if (progress && !progress(done++, std::int64_t(suggestions.size())))
            return error(tr("Deciding was cancelled; nothing was changed."));
        if (verdict == SuggestionState::Rejected) {
            write.suggestions.setState(suggestion.id, verdict, std::nullopt);
            continue;
        }
        const auto annotation = acceptance.accept(suggestion);
        if (!annotation)
            return std::unexpected(annotation.error());
        if (*annotation)
            made.push_back(**annotation);
    }
    return made;
}

Result<std::vector<AnnotationId>> decide(Project &project, SuggestionState verdict,
                                         std::span<const SuggestionId> ids)
{
    const std::vector<Suggestion> wanted = pending(project.read(), ids);
    Result<std::vector<AnnotationId>> made;
    const Result<void> done = project.edit(editName(verdict, wanted.size()), [&](Writers &write) {
        made = decide(project.read(), write, verdict, wanted);
        return made ? Result<void>() : std::unexpected(made.error());
    });
    return done ? made : std::unexpected(done.error());
}

} // namespace

Result<std::vector<AnnotationId>> acceptSuggestions(Project &project,
                                                    std::span<const SuggestionId> suggestions)
{
    return decide(project, SuggestionState::Accepted, suggestions);
}

Result<void> rejectSuggestions(Project &project, std::span<const SuggestionId> suggestions)
{
    return decide(project, SuggestionState::Rejected, suggestions).transform([](const auto &) { });
}

Result<DecidedSuggestions> decideSuggestions(Database &database, EditSession &edits, SuggestionState verdict,
                                             const SuggestionChoice &choice, const DecideProgress &progress)
{
    const Readers read(database);
    std::vector<Suggestion> wanted;
    bool goesOn = true;
    read.suggestions.forEach([&](const Suggestion &suggestion) {
        if (suggestion.state == SuggestionState::Pending && choice(suggestion))
            wanted.push_back(suggestion);
        goesOn = !progress || progress(0, 0);
        return goesOn;
    });
    if (!goesOn)
        return error(tr("Deciding was cancelled; nothing was changed."));
    const Result<Changes> changes = edits.run(editName(verdict, wanted.size()), [&](Writers &write) {
        const auto made = decide(read, write, verdict, wanted, progress);
        return made ? Result<void>() : std::unexpected(made.error());
    });
    return changes.transform(
        [&](const Changes &made) { return DecidedSuggestions{made, int(wanted.size())}; });
}

} // namespace parallax
