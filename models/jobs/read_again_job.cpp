#include "models/jobs/read_again_job.h"

#include "models/import/imported_article.h"
#include "models/project/project.h"
#include "models/storage/database.h"
#include "models/storage/project_file.h"

#include <map>

namespace parallax {

namespace {

Result<ReadAgainSummary> readOnOwnConnection(const QString &path, std::span<const ArticleId> articles,
                                             const ReadAgainProgress &progress)
{
    const auto database = openProjectFile(path, Database::Access::ReadOnly);
    if (!database)
        return std::unexpected(database.error());
    std::optional<Error> failure;
    (*database)->setFailureHandler([&](const Error &error) { failure = error; });
    Result<ReadAgainSummary> read = readAgain(**database, articles, progress);
    return failure ? std::unexpected(*failure) : std::move(read);
}

/// Where the new texts lie.
struct NewTexts
{
    explicit NewTexts(const ReadAgainSummary &read)
        : spool(read.spool)
    {
        for (const ReadAgain &again : read.articles)
            places.emplace(again.article, Place{again.spooled, again.reader});
    }
    Result<NewText> of(const TextReplacement &replacement) const
    {
        const Place &place = places.at(replacement.article);
        return spool->read(place.spooled).transform([&](const ImportedArticle &article) {
            return NewText{article.body, article.words, place.reader};
        });
    }
    struct Place
    {
        qint64 spooled;
        QString reader;
    };
    std::shared_ptr<ArticleSpool> spool;
    std::map<ArticleId, Place> places;
};

Result<Changes> replaceOnOwnConnection(const QString &path, const QString &coder, const NewTexts &texts,
                                       const std::vector<TextReplacement> &replacements,
                                       const ReplaceProgress &progress)
{
    const auto database = openProjectFile(path, Database::Access::ReadWrite);
    if (!database)
        return std::unexpected(database.error());
    EditSession edits(**database, coder);
    return replaceTexts(
        **database, edits, replacements,
        [&](const TextReplacement &replacement) { return texts.of(replacement); }, progress);
}

QString replacingReason()
{
    return tr("Texts are being replaced; edits are possible again when that is done.");
}

void announceReplaced(Project &project, const Result<Changes> &result)
{
    project.endForeignWrite(result ? std::optional(*result) : std::nullopt);
}

} // namespace

JobId startReadAgain(const Project &project, JobRunner &jobs, std::vector<ArticleId> articles,
                     ReadAgainFinished finished)
{
    const auto result = std::make_shared<Result<ReadAgainSummary>>(error(tr("The originals were not read.")));
    const auto work = [result, path = project.path(), articles = std::move(articles)](JobContext &context) {
        *result = readOnOwnConnection(path, articles, [&](std::int64_t done, std::int64_t total) {
            context.report(done, total);
            return !context.isCancelled();
        });
    };
    const auto done = [result, finished = std::move(finished)] { finished(*result); };
    return jobs.start(tr("Extracting again"), work, done, done);
}

Result<ReadAgainSummary> readAgainNow(const Project &project, std::span<const ArticleId> articles,
                                      const ReadAgainProgress &progress)
{
    return readOnOwnConnection(project.path(), articles, progress);
}

TextReplacement replacementBy(const ReadAgain &again)
{
    TextReplacement replacement{again.article, again.seenHash, {}};
    for (const LostTag &tag : again.lost)
        replacement.mayLose.push_back(tag.id);
    return replacement;
}

JobId startReplace(Project &project, JobRunner &jobs, const ReadAgainSummary &read,
                   std::vector<TextReplacement> replacements, ReplaceFinished finished)
{
    project.beginForeignWrite(replacingReason());
    const auto result = std::make_shared<Result<Changes>>(error(tr("No text was replaced.")));
    const auto done = [&project, result, finished = std::move(finished)] {
        announceReplaced(project, *result);
        finished(result->transform([](const Changes &) { }));
    };
    const auto work = [result, file = project.checkFile(), path = project.path(), coder = project.coder(),
                       texts = NewTexts(read), replacements = std::move(replacements)](JobContext &context) {
        const auto report = [&](std::int64_t articles, std::int64_t total) {
            context.report(articles, total);
            return !context.isCancelled();
        };
        *result =
            file.and_then([&] { return replaceOnOwnConnection(path, coder, texts, replacements, report); });
    };
    return jobs.start(tr("Replacing texts"), work, done, done);
}

Result<void> replaceNow(Project &project, const ReadAgainSummary &read,
                        const std::vector<TextReplacement> &replacements, const ReplaceProgress &progress)
{
    if (project.isReadOnly())
        return error(project.readOnlyReason());
    project.beginForeignWrite(replacingReason());
    const Result<Changes> result =
        replaceOnOwnConnection(project.path(), project.coder(), NewTexts(read), replacements, progress);
    announceReplaced(project, result);
    return result.transform([](const Changes &) { });
}

} // namespace parallax
