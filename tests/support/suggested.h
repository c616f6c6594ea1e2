#pragma once

#include "models/domain/suggestion.h"
#include "models/project/edit_session.h"
#include "models/storage/database.h"
#include "models/storage/project_file.h"
#include "models/storage/writers.h"
#include "tests/support/temporary_project.h"

namespace parallax::testing {

inline SuggestionDraft mentionDraft(Span span, const QString &entity, EntityType type = EntityType::Group,
                                    const QStringList &aliases = {})
{
    return {span,
            ProposedMention{entity, type, aliases},
            QStringLiteral("It looks like a name."),
            QStringLiteral("test"),
            1,
            0.8};
}

inline SuggestionDraft eventDraft(Span span, const QString &event, QDate day)
{
    return {span,
            ProposedEvent{event, PartialDate::fromDate(day)},
            QStringLiteral("A day and what happened on it."),
            QStringLiteral("test"),
            1,
            0.7};
}

/// Puts pending suggestions into a project as a job does, outside the edit log; returns their ids.
inline std::vector<SuggestionId> suggest(TemporaryProject &project, ArticleId article,
                                         const std::vector<SuggestionDraft> &drafts)
{
    std::vector<SuggestionId> made;
    project->beginForeignWrite(QStringLiteral("suggesting"));
    {
        const auto database = openProjectFile(project.path(), Database::Access::ReadWrite);
        EditSession edits(**database, QStringLiteral("tester"));
        const auto changes = edits.runUnlogged([&](Writers &write) -> Result<void> {
            for (const SuggestionDraft &draft : drafts) {
                made.push_back(write.ids.next<SuggestionId>());
                write.suggestions.insert({made.back(), article, draft, SuggestionState::Pending, {}});
            }
            return {};
        });
        project->endForeignWrite(*changes);
    }
    return made;
}

} // namespace parallax::testing
