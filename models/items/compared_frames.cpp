#include "models/items/compared_frames.h"

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
    CountedAnnotations annotations(read, options.suggestions);
    ComparedFrames compared;
    std::vector<FrameCoding> codings;
    std::vector<FramedArticle> framed;
    for (size_t i = 0; i < chosen.size(); ++i) {
        if (context.isCancelled())
            return ComparedFrames();
        const ArticleId id = chosen[i].article.id;
        const Result<QString> body = read.articles.body(id);
        const auto counted = annotations.ofArticle(id);
        if (!body || !counted)
            return std::unexpected(body ? counted.error() : body.error());
        addCodings(*counted, int(i), codings, compared.paths);
        framed.push_back(framedArticle(columns.ofArticle[i], *body));
        context.report(std::int64_t(i) + 1, std::int64_t(chosen.size()));
    }
    compared.table = framesTable(codings, framed, int(columns.columns.size()));
    compared.pairs = framePairs(codings, framed);
    compared.columns = std::move(columns.columns);
    compared.suggested = annotations.suggested();
    return compared;
}

} // namespace parallax
