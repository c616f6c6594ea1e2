#include "models/jobs/suggestion_jobs.h"

#include "models/project/project.h"
#include "models/storage/database.h"
#include "models/storage/project_file.h"

namespace parallax {

namespace {

/// Work on the project's file that gives a T with `changes`.
template <typename T> using FileWork = std::function<Result<T>(Database &, EditSession &)>;

template <typename T>
Result<T> onOwnConnection(const QString &path, const QString &coder, const FileWork<T> &work)
{
    const auto database = openProjectFile(path, Database::Access::ReadWrite);
    if (!database)
        return std::unexpected(database.error());
    EditSession edits(**database, coder);
    return work(**database, edits);
}

template <typename T> std::optional<Changes> committed(const Result<T> &result)
{
    return result ? std::optional(result->changes) : std::nullopt;
}

template <typename T> Result<T> now(Project &project, const QString &busy, const FileWork<T> &work)
{
    if (project.isReadOnly())
        return error(project.readOnlyReason());
    project.beginForeignWrite(busy);
    Result<T> result = onOwnConnection<T>(project.path(), project.coder(), work);
    project.endForeignWrite(committed(result));
    return result;
}

template <typename T>
JobId start(Project &project, JobRunner &jobs, const QString &title, const QString &busy,
            const std::function<FileWork<T>(JobContext &)> &workFor,
            std::function<void(const Result<T> &)> finished)
{
    project.beginForeignWrite(busy);
    const auto result = std::make_shared<Result<T>>(error(tr("The job did not run.")));
    const auto done = [&project, result, finished = std::move(finished)] {
        project.endForeignWrite(committed(*result));
        finished(*result);
    };
    const auto run = [result, workFor, file = project.checkFile(), path = project.path(),
                      coder = project.coder()](JobContext &context) {
        *result = file.and_then([&] { return onOwnConnection<T>(path, coder, workFor(context)); });
    };
    return jobs.start(title, run, done, done);
}

QString readingAlong()
{
    return tr("Suggestions are being made; edits are possible again when that is done.");
}

QString deciding()
{
    return tr("Suggestions are being decided on; edits are possible again when that is done.");
}

} // namespace

JobId startSuggest(Project &project, JobRunner &jobs, const SuggestOptions &options, SuggestFinished finished)
{
    const auto workFor = [options](JobContext &context) -> FileWork<SuggestSummary> {
        return [&context, options](Database &database, EditSession &edits) {
            return suggestArticles(database, edits, options, [&](std::int64_t done, std::int64_t total) {
                context.report(done, total);
                return !context.isCancelled();
            });
        };
    };
    return start<SuggestSummary>(project, jobs, tr("Making suggestions"), readingAlong(), workFor,
                                 std::move(finished));
}

JobId startDecide(Project &project, JobRunner &jobs, SuggestionState verdict, const SuggestionChoice &choice,
                  DecideFinished finished)
{
    const auto workFor = [verdict, choice](JobContext &context) -> FileWork<DecidedSuggestions> {
        return [&context, verdict, choice](Database &database, EditSession &edits) {
            return decideSuggestions(database, edits, verdict, choice,
                                     [&](std::int64_t done, std::int64_t total) {
                                         context.report(done, total);
                                         return !context.isCancelled();
                                     });
        };
    };
    return start<DecidedSuggestions>(project, jobs, tr("Deciding on suggestions"), deciding(), workFor,
                                     std::move(finished));
}

Result<SuggestSummary> suggestNow(Project &project, const SuggestProgress &progress,
                                  const SuggestOptions &options)
{
    return now<SuggestSummary>(project, readingAlong(), [&](Database &database, EditSession &edits) {
        return suggestArticles(database, edits, options, progress);
    });
}

Result<DecidedSuggestions> decideNow(Project &project, SuggestionState verdict,
                                     const SuggestionChoice &choice, const DecideProgress &progress)
{
    return now<DecidedSuggestions>(project, deciding(), [&](Database &database, EditSession &edits) {
        return decideSuggestions(database, edits, verdict, choice, progress);
    });
}

} // namespace parallax
