#include "models/jobs/import_files.h"

#include "models/import/formats/standard_readers.h"
#include "models/import/imported_article.h"
#include "models/import/input_list.h"
#include "models/jobs/read_ahead.h"
#include "models/project/edit_session.h"

namespace parallax {

namespace {

QString duplicateWarning(ArticleId original)
{
    return tr("The text is exactly that of article %1.").arg(toString(original));
}

void appendFailures(ImportSummary &summary, const InputList &list)
{
    for (const InputFailure &failure : list.failures)
        summary.lines.push_back(failedLine(failure.path, failure.error));
}

ImportLine lineOfPart(const QString &path, const FoundPart &part, DuplicatePolicy policy,
                      const AddArticle &add)
{
    if (!part.article)
        return failedLine(path, part.article.error());
    ImportLine line = storedLine(path, *part.article, add(*part.article));
    if (line.duplicateOf && policy == DuplicatePolicy::Flag)
        line.warnings << duplicateWarning(*line.duplicateOf);
    return line;
}

Result<void> produce(ImportSummary &summary, const ImportRequest &request, const QStringList &paths,
                     const ImportProgress &progress, const AddArticle &add)
{
    const ReaderRegistry readers = standardReaders();
    ReadAhead files(paths, [&](const QString &path, const TakePart &take) {
        return importInput(path, readers, request.options, take);
    });
    std::int64_t done = 0;
    bool goesOn = true;
    for (const QString &path : paths) {
        const auto take = [&](const FoundPart &part) {
            goesOn = progress(done, paths.size());
            if (goesOn)
                summary.lines.push_back(lineOfPart(path, part, request.duplicates, add));
            return goesOn;
        };
        goesOn = progress(done, paths.size());
        const Result<void> read = goesOn ? files.next(take) : Result<void>();
        if (!goesOn)
            return error(tr("The import was cancelled; nothing was imported."));
        if (!read)
            summary.lines.push_back(failedLine(path, read.error()));
        ++done;
    }
    if (!progress(done, paths.size()))
        return error(tr("The import was cancelled; nothing was imported."));
    return {};
}

} // namespace

Result<ImportSummary> importFiles(Database &database, EditSession &edits, const ImportRequest &request,
                                  const ImportProgress &progress)
{
    ImportSummary summary;
    const InputList list = expandInputs(request.inputs);
    const Result<Changes> changes = importArticles(
        database, edits, request.duplicates, [&](int articles) { return summary.editName(articles); },
        [&](const AddArticle &add) { return produce(summary, request, list.paths, progress, add); });
    if (!changes)
        return std::unexpected(changes.error());
    summary.changes = *changes;
    appendFailures(summary, list);
    return summary;
}

} // namespace parallax
