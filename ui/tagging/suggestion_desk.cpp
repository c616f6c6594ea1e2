#include "ui/tagging/suggestion_desk.h"

#include "models/items/counted.h"
#include "models/project/project.h"

#include <array>
#include <set>

namespace parallax {

namespace {

/// What finding names was learnt from; empty for nothing.
QString learntText(const LearntFrom &learnt)
{
    if (learnt.articles == 0)
        return {};
    return u' '
        + SuggestionDesk::tr("Names: learnt from %1 by hand, %2 accepted and %3 rejected in %4.")
              .arg(learnt.tagged)
              .arg(learnt.accepted)
              .arg(learnt.rejected)
              .arg(counted(learnt.articles, SuggestionDesk::tr("1 article"),
                           SuggestionDesk::tr("%1 articles")));
}

} // namespace

SuggestionDesk::SuggestionDesk(Project &project, JobRunner &jobs, QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_jobs(jobs)
{
    connect(this, &SuggestionDesk::decided, this, &SuggestionDesk::told);
}

bool SuggestionDesk::mayEdit()
{
    if (m_project.isReadOnly())
        Q_EMIT failed(m_project.readOnlyReason());
    else if (m_project.isBeingWritten())
        Q_EMIT failed(tr("The project is being written; try again when that is done."));
    return !m_project.isReadOnly() && !m_project.isBeingWritten();
}

void SuggestionDesk::suggest(bool learns)
{
    if (!mayEdit())
        return;
    startSuggest(m_project, m_jobs, {.learns = learns}, [this](const Result<SuggestSummary> &done) {
        if (!done)
            Q_EMIT failed(done.error().message);
        else if (done->articles == 0)
            Q_EMIT told(tr("All articles were read along already."));
        else if (done->suggestions == 0)
            Q_EMIT told(counted(done->articles, tr("Nothing is suggested in the new article."),
                                tr("Nothing is suggested in the %1 new articles.")));
        else
            Q_EMIT suggested(tr("%1 in %2. They are dotted in the text: Enter accepts, Delete rejects.")
                                 .arg(counted(done->suggestions, tr("1 suggestion"), tr("%1 suggestions")),
                                      counted(done->articles, tr("1 article"), tr("%1 articles")))
                             + learntText(done->learntFrom));
    });
}

void SuggestionDesk::decide(SuggestionId suggestion, SuggestionState verdict)
{
    decideAll({suggestion}, verdict);
}

void SuggestionDesk::decideAll(const std::vector<SuggestionId> &suggestions, SuggestionState verdict)
{
    if (!mayEdit())
        return;
    const Result<void> done = verdict == SuggestionState::Accepted
        ? acceptSuggestions(m_project, suggestions).transform([](const auto &) { })
        : rejectSuggestions(m_project, suggestions);
    if (!done)
        Q_EMIT failed(done.error().message);
}

void SuggestionDesk::decideNamed(const Proposal &proposal, SuggestionState verdict)
{
    decideNames({{kindOf(proposal), nameOf(proposal)}}, verdict);
}

void SuggestionDesk::decideNames(const std::vector<SuggestedKey> &names, SuggestionState verdict)
{
    if (!mayEdit())
        return;
    const auto isMeant = [wanted = std::set(names.begin(), names.end())](const Suggestion &suggestion) {
        return wanted.contains({suggestion.kind(), nameOf(suggestion.draft.proposal)});
    };
    const QString what = names.size() == 1 ? tr("“%1”").arg(names.front().second)
                                           : counted(std::int64_t(names.size()), {}, tr("%1 names"));
    startDecide(m_project, m_jobs, verdict, isMeant,
                [this, verdict, what](const Result<DecidedSuggestions> &done) {
                    if (!done) {
                        Q_EMIT failed(done.error().message);
                        return;
                    }
                    const QString sentence = verdict == SuggestionState::Accepted ? tr("Accepted: %1 of %2.")
                                                                                  : tr("Rejected: %1 of %2.");
                    Q_EMIT decided(sentence.arg(done->count).arg(what));
                });
}

} // namespace parallax
