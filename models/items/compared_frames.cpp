#include "models/items/compared_frames.h"

#include "models/jobs/job_context.h"
#include "models/storage/readers.h"

namespace parallax {

namespace {

/// The codings of an article, with their codes' paths.
void gatherCodings(const Readers &read, ArticleId article, int place, std::vector<FrameCoding> &codings,
                   QHash<CodeId, QString> &paths)
{
    for (const AnnotationRow &row : read.annotations.ofArticle(article)) {
        if (const auto *coding = std::get_if<Coding>(&row.annotation.target)) {
            codings.push_back({row.annotation.id, coding->code, place, row.annotation.span});
            paths.insert(coding->code, row.name);
        }
    }
}

} // namespace

Result<ComparedFrames> compareFrames(const Readers &read, const std::vector<ComparedArticle> &articles,
                                     ComparedColumns columns, const JobContext &context)
{
    ComparedFrames compared;
    std::vector<FrameCoding> codings;
    std::vector<FramedArticle> framed;
    for (size_t i = 0; i < articles.size(); ++i) {
        if (context.isCancelled())
            return ComparedFrames();
        const ArticleId id = articles[i].article.id;
        const Result<QString> body = read.articles.body(id);
        if (!body)
            return std::unexpected(body.error());
        gatherCodings(read, id, int(i), codings, compared.paths);
        framed.push_back(framedArticle(columns.ofArticle[i], *body));
        context.report(std::int64_t(i) + 1, std::int64_t(articles.size()));
    }
    compared.table = framesTable(codings, framed, int(columns.columns.size()));
    compared.pairs = framePairs(codings, framed);
    compared.columns = std::move(columns.columns);
    return compared;
}

Result<ComparedFrames> compareFrames(const Readers &read, std::span<const ArticleId> articles,
                                     const JobContext &context)
{
    const std::vector<ComparedArticle> compared = comparedArticles(read, articles);
    return compareFrames(read, compared, comparedColumns(compared), context);
}

} // namespace parallax
