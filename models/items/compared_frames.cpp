#include "models/items/compared_frames.h"

#include "models/items/article_parts.h"
#include "models/jobs/job_context.h"
#include "models/storage/readers.h"

namespace parallax {

namespace {

/// The codings of an article, with their codes' paths.
void addCodings(const std::vector<CountedAnnotation> &annotations, int place,
                std::vector<FrameCoding> &codings, QHash<CodeId, QString> &paths)
{
    for (const CountedAnnotation &row : annotations) {
        if (const auto *coding = std::get_if<Coding>(&row.target)) {
            codings.push_back({row.id, coding->code, place, row.span});
            paths.insert(coding->code, row.name);
        }
    }
}

} // namespace

Result<ComparedFrames> compareFrames(const Readers &read, std::span<const ArticleId> articles,
                                     const ComparisonOptions &options, const JobContext &context)
{
    const std::vector<ComparedArticle> chosen = comparedArticles(read, articles);
    ComparedColumns columns = comparedColumns(read, chosen, options.columns);
    CountedAnnotations annotations(read, false); // no code is ever suggested
    ComparedFrames compared;
    std::vector<FrameCoding> codings;
    for (size_t i = 0; i < chosen.size() && !context.isCancelled(); ++i) {
        const auto counted = annotations.ofArticle(chosen[i].article.id);
        if (!counted)
            return std::unexpected(counted.error());
        addCodings(*counted, int(i), codings, compared.paths);
    }
    std::vector<FramedArticle> framed(chosen.size());
    const auto frame = [&](const Readers &own, size_t, size_t i) {
        return own.articles.body(chosen[i].article.id).transform([&](const QString &body) {
            framed[i] = framedArticle(columns.ofArticle[i], body);
        });
    };
    if (const Result<void> done = readInParts(read, chosen.size(), context, frame); !done)
        return std::unexpected(done.error());
    if (context.isCancelled())
        return ComparedFrames();
    compared.table = framesTable(codings, framed, int(columns.columns.size()));
    compared.pairs = framePairs(codings, framed);
    compared.columns = std::move(columns.columns);
    return compared;
}

} // namespace parallax
