#pragma once

#include "models/edits/replace_texts.h"
#include "models/storage/database.h"
#include "models/storage/project_file.h"
#include "models/text/words.h"
#include "tests/support/temporary_project.h"

namespace parallax::testing {

/// Gives an article another text as extracting it again does; all its tags may be lost.
inline Result<void> replaceText(TemporaryProject &project, ArticleId article, const QString &text)
{
    TextReplacement replacement{article, project->read().articles.bodyHash(article), {}};
    for (const AnnotationRow &row : project->read().annotations.ofArticle(article))
        replacement.mayLose.push_back(row.annotation.id);
    project->beginForeignWrite(QStringLiteral("replacing"));
    Result<Changes> changes = Changes();
    {
        const auto database = openProjectFile(project.path(), Database::Access::ReadWrite);
        EditSession edits(**database, QStringLiteral("tester"));
        changes = replaceTexts(
            **database, edits, {&replacement, 1},
            [&](const TextReplacement &) { return Result<NewText>({text, wordCount(text)}); },
            [](std::int64_t, std::int64_t) { return true; });
    }
    project->endForeignWrite(changes ? std::optional(*changes) : std::nullopt);
    return changes.transform([](const Changes &) { });
}

} // namespace parallax::testing
