// comparison_timings PROJECT [ARTICLE-ID…]: what each part of a comparison by source costs, in processor
// time of all threads and in time, of these articles or of all. Pending suggestions count. Reads only.
// Prints, never judges.
#include "models/items/claim_background.h"
#include "models/items/compared_frames.h"
#include "models/items/compared_tables.h"
#include "models/items/compared_texts.h"
#include "models/items/compared_voices.h"
#include "models/items/compared_words.h"
#include "models/items/matrix_data.h"
#include "models/items/summary.h"
#include "models/jobs/job_context.h"
#include "models/storage/project_file.h"
#include "models/storage/readers.h"
#include "tests/benchmarks/wanted_articles.h"

#include <QCoreApplication>

#include <chrono>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace parallax;

namespace {

using Clock = std::chrono::steady_clock;

template <typename T> T require(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return std::move(*result);
}

template <typename Work> auto timed(const char *what, Work work)
{
    const std::clock_t before = std::clock();
    const Clock::time_point start = Clock::now();
    auto made = work();
    const double wall = std::chrono::duration<double, std::milli>(Clock::now() - start).count();
    std::printf("| %s | %.0f ms | %.0f ms |\n", what, 1000.0 * double(std::clock() - before) / CLOCKS_PER_SEC,
                wall);
    std::fflush(stdout);
    return made;
}

void timeAll(const Database &database, const std::vector<ArticleId> &articles)
{
    const Readers read(database);
    const JobContext context([](std::int64_t, std::int64_t) { });
    const ComparisonOptions options{.suggestions = true, .columns = {}};
    std::printf("| %zu articles | processor time | time |\n| --- | ---: | ---: |\n", articles.size());
    const auto tables = timed("claims and names", [&] {
        return require(compareTables(read, articles, options, context, WithRoles::No));
    });
    timed("claims and names, with who acts",
          [&] { return require(compareTables(read, articles, options, context)); });
    const auto frames =
        timed("frames", [&] { return require(compareFrames(read, articles, options, context)); });
    timed("summary, of these", [&] { return differences(tables, frames.table, frames.paths); });
    timed("what silent columns come nearest to",
          [&] { return require(claimBackground(read, tables, context)); });
    FoundVoices found;
    timed("voices", [&] { return require(compareVoices(read, articles, options, found, context)); });
    timed("voices, again", [&] { return require(compareVoices(read, articles, options, found, context)); });
    timed("words", [&] { return require(compareWording(read, articles, options.columns, context)); });
    const auto columns = std::span(articles).first(std::min<std::size_t>(articles.size(), 4));
    timed("texts of four", [&] { return require(compareTexts(read, columns)); });
    timed("texts of three, and the others in one",
          [&] { return require(compareWithOthers(read, columns.first(columns.size() - 1), articles)); });
    for (const MatrixDimension rows : {MatrixDimension::Entity, MatrixDimension::Claim}) {
        MatrixQuestion question{rows, MatrixDimension::Source};
        question.articles = articles;
        timed(rows == MatrixDimension::Entity ? "matrix of entities" : "matrix of claims", [&] {
            return require(readMatrix(database, question, [](std::int64_t, std::int64_t) { return true; }));
        });
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc < 2) {
        std::fputs("comparison_timings PROJECT [ARTICLE-ID…]\n", stderr);
        return 2;
    }
    const auto database =
        require(openProjectFile(QString::fromLocal8Bit(argv[1]), Database::Access::ReadOnly));
    const auto articles = bench::wantedArticles(Readers(*database), app.arguments().mid(2));
    database->holdSnapshot();
    if (articles.empty())
        qFatal("no such articles");
    timeAll(*database, articles);
    return 0;
}
