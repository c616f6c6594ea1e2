#include "models/jobs/import_files.h"

#include "models/import/formats/standard_readers.h"
#include "models/import/imported_article.h"
#include "models/import/input_list.h"
#include "models/jobs/likeness_finder.h"
#include "models/jobs/read_ahead.h"
#include "models/project/edit_session.h"
#include "models/storage/article_reader.h"

#include <algorithm>

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

/// Stores what is found, beside what is like it in the project or was stored before.
class FileImport
{
public:
    FileImport(const Database &database, DuplicatePolicy policy, const ImportTarget &target)
        : m_database(database)
        , m_articles(database)
        , m_policy(policy)
        , m_target(target)
    { }

    bool prepare(const std::function<bool()> &goesOn)
    {
        if (!m_finder.addProject(m_database, goesOn))
            return false;
        std::ranges::for_each(m_finder.made(), m_target.sign);
        return true;
    }

    ImportLine take(const QString &path, const FoundPart &part)
    {
        if (!part.article)
            return failedLine(path, part.article.error());
        const Signature signature = signatureOf(*part.article);
        const std::optional<KeptLikeness> like = likenessOf(signature, part.article->body);
        if (like && like->grade == LikenessGrade::Exact && m_policy == DuplicatePolicy::Skip)
            return storedLine(path, *part.article, {.article = {}, .duplicateOf = like->other});
        const ImportOutcome outcome = m_target.add(*part.article, like);
        ImportLine line = storedLine(path, *part.article, outcome);
        if (outcome.article) {
            m_finder.add({.article = outcome.article, .spooled = -1, .input = {}}, signature);
            line.like = like;
        }
        if (line.duplicateOf && m_policy == DuplicatePolicy::Flag)
            line.warnings << duplicateWarning(*line.duplicateOf);
        return line;
    }

private:
    std::optional<KeptLikeness> likenessOf(const Signature &signature, QStringView body) const
    {
        const auto like = m_finder.find(signature, body, [this](const TextPlace &place) {
            return m_articles.body(*place.article).value_or(QString());
        });
        if (!like)
            return std::nullopt;
        return KeptLikeness{*like->other.article, like->grade, like->shared, like->sharedOther};
    }

    const Database &m_database;
    const ArticleReader m_articles;
    const DuplicatePolicy m_policy;
    const ImportTarget &m_target;
    LikenessFinder m_finder;
};

Result<void> produce(ImportSummary &summary, const ImportRequest &request, const QStringList &paths,
                     const ImportProgress &progress, FileImport &import)
{
    const auto cancelled = [] { return error(tr("The import was cancelled; nothing was imported.")); };
    std::int64_t done = 0;
    if (!import.prepare([&] { return progress(done, paths.size()); }))
        return cancelled();
    const ReaderRegistry readers = standardReaders();
    ReadAhead files(paths, [&](const QString &path, const TakePart &take) {
        return importInput(path, readers, request.options, signing(take));
    });
    bool goesOn = true;
    for (const QString &path : paths) {
        const auto take = [&](const FoundPart &part) {
            goesOn = progress(done, paths.size());
            if (goesOn)
                summary.lines.push_back(import.take(path, part));
            return goesOn;
        };
        goesOn = progress(done, paths.size());
        const Result<void> read = goesOn ? files.next(take) : Result<void>();
        if (!goesOn)
            return cancelled();
        if (!read)
            summary.lines.push_back(failedLine(path, read.error()));
        ++done;
    }
    return progress(done, paths.size()) ? Result<void>() : cancelled();
}

} // namespace

Result<ImportSummary> importFiles(Database &database, EditSession &edits, const ImportRequest &request,
                                  const ImportProgress &progress)
{
    ImportSummary summary;
    const InputList list = expandInputs(request.inputs);
    const Result<Changes> changes = importArticles(
        database, edits, request.duplicates, [&](int articles) { return summary.editName(articles); },
        [&](const ImportTarget &target) {
            FileImport import(database, request.duplicates, target);
            return produce(summary, request, list.paths, progress, import);
        });
    if (!changes)
        return std::unexpected(changes.error());
    summary.changes = *changes;
    appendFailures(summary, list);
    return summary;
}

} // namespace parallax
