#include "models/jobs/import_files.h"

#include "models/import/formats/standard_readers.h"
#include "models/import/imported_article.h"
#include "models/import/input_list.h"
#include "models/jobs/read_ahead.h"
#include "models/project/edit_session.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax {

namespace {

ImportLine failureOf(const QString &path, const Error &error)
{
    return {.input = path, .status = ImportLine::Status::Failed, .warnings = {error.message}};
}

ImportLine lineOf(const QString &path, const ImportedArticle &article, const ImportOutcome &outcome)
{
    ImportLine line{.input = path, .article = outcome.article, .title = article.title};
    line.status = outcome.article ? ImportLine::Status::Imported : ImportLine::Status::Duplicate;
    line.source = article.source;
    line.published = article.published;
    line.duplicateOf = outcome.duplicateOf;
    line.warnings = article.warnings;
    return line;
}

QString duplicateWarning(ArticleId original)
{
    return tr("The text is exactly that of article %1.").arg(toString(original));
}

void appendFailures(ImportSummary &summary, const InputList &list)
{
    for (const InputFailure &failure : list.failures)
        summary.lines.push_back(failureOf(failure.path, failure.error));
}

QString editName(const ImportSummary &summary, int articles)
{
    if (articles > 1)
        return tr("Import %1 articles").arg(articles);
    const auto only = std::ranges::find(summary.lines, ImportLine::Status::Imported, &ImportLine::status);
    return tr("Import %1")
        .arg(only->input == standardInput ? only->title : QFileInfo(only->input).fileName());
}

Result<void> produce(ImportSummary &summary, const ImportRequest &request, const QStringList &paths,
                     const ImportProgress &progress, const AddArticle &add)
{
    const ReaderRegistry readers = standardReaders();
    ReadAhead files(paths, [&](const QString &path) { return importWhole(path, readers, request.options); });
    const auto cancelled = [] { return error(tr("The import was cancelled; nothing was imported.")); };
    std::int64_t done = 0;
    for (const QString &path : paths) {
        if (!progress(done++, paths.size()))
            return cancelled();
        const ReadAhead::Articles articles = files.next();
        if (!articles) {
            summary.lines.push_back(failureOf(path, articles.error()));
            continue;
        }
        for (const FoundPart &part : *articles) {
            if (!part.article) {
                summary.lines.push_back(failureOf(path, part.article.error()));
                continue;
            }
            const ImportedArticle &article = *part.article;
            ImportLine line = lineOf(path, article, add(article));
            if (line.duplicateOf && request.duplicates == DuplicatePolicy::Flag)
                line.warnings << duplicateWarning(*line.duplicateOf);
            summary.lines.push_back(std::move(line));
        }
    }
    if (!progress(done, paths.size()))
        return cancelled();
    return {};
}

} // namespace

QString toString(ImportLine::Status status)
{
    switch (status) {
    case ImportLine::Status::Imported:
        return u"imported"_s;
    case ImportLine::Status::Duplicate:
        return u"duplicate"_s;
    case ImportLine::Status::Failed:
        return u"failed"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

int ImportSummary::count(ImportLine::Status status) const
{
    return int(std::ranges::count(lines, status, &ImportLine::status));
}

Result<ImportSummary> importFiles(Database &database, EditSession &edits, const ImportRequest &request,
                                  const ImportProgress &progress)
{
    ImportSummary summary;
    const InputList list = expandInputs(request.inputs);
    const Result<Changes> changes = importArticles(
        database, edits, request.duplicates, [&](int articles) { return editName(summary, articles); },
        [&](const AddArticle &add) { return produce(summary, request, list.paths, progress, add); });
    if (!changes)
        return std::unexpected(changes.error());
    summary.changes = *changes;
    appendFailures(summary, list);
    return summary;
}

} // namespace parallax
