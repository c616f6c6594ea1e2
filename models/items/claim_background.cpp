#include "models/items/claim_background.h"

#include "models/analysis/nearest_sentences.h"
#include "models/jobs/job_context.h"
#include "models/storage/readers.h"
#include "models/text/code_points.h"

#include <QLocale>

#include <unordered_map>

namespace parallax {

namespace {

/// All the articles of the columns, in their order.
struct BackgroundArticles
{
    std::vector<ArticleId> ids;
    std::vector<int> columns;
    std::vector<QString> bodies;
};

Result<BackgroundArticles> backgroundArticles(const Readers &read, const ComparedTables &tables)
{
    BackgroundArticles all;
    for (size_t column = 0; column < tables.columns.size(); ++column) {
        for (const ArticleId id : tables.columns[column].articles) {
            Result<QString> body = read.articles.body(id);
            if (!body)
                return std::unexpected(body.error());
            all.ids.push_back(id);
            all.columns.push_back(int(column));
            all.bodies.push_back(std::move(*body));
        }
    }
    return all;
}

class BackgroundOfClaims
{
public:
    BackgroundOfClaims(const Readers &read, const ComparedTables &tables, BackgroundArticles articles)
        : m_read(read)
        , m_tables(tables)
        , m_articles(std::move(articles))
        , m_search(m_articles.bodies)
    { }

    Result<void> readPassages()
    {
        std::vector<AnnotationId> annotations;
        for (const ClaimsRow &row : m_tables.claims) {
            for (size_t column = 0; column < row.cells.size(); ++column) {
                for (const ClaimVoice &voice : row.cells[column]) {
                    for (const AnnotationId id : voice.annotations) {
                        annotations.push_back(id);
                        m_statements.insert_or_assign(id, Stated{row.claim, int(column), &voice.statement});
                    }
                }
            }
        }
        Result<std::vector<Passage>> passages = passagesOf(m_read, annotations);
        if (!passages)
            return std::unexpected(passages.error());
        for (Passage &passage : *passages)
            m_passages[m_statements.at(*passage.annotation).claim].push_back(std::move(passage));
        return {};
    }

    void add(const ClaimsRow &row)
    {
        std::vector<Passage> &passages = m_passages[row.claim];
        addNearest(row, passages);
        for (Passage &passage : passages)
            addPassage(std::move(passage));
    }

    ClaimBackground take()
    {
        for (ClaimFirst &first : claimFirsts(m_dated))
            m_made.firsts.emplace(first.claim, std::move(first));
        return std::move(m_made);
    }

private:
    struct Stated
    {
        ClaimId claim;
        int column;
        const ClaimStatement *statement;
    };

    void addPassage(Passage passage)
    {
        const auto [claim, column, statement] = m_statements.at(*passage.annotation);
        if (passage.published)
            m_dated.push_back({claim, column, *passage.published});
        if (statement->value && statement->stance == Stance::Asserts)
            m_made.values[claim].push_back({std::move(passage), column, *statement->value, statement->unit});
    }

    void addNearest(const ClaimsRow &row, const std::vector<Passage> &passages)
    {
        if (row.columnsThatSpeak() == int(row.cells.size()))
            return;
        std::vector<QString> sentences{m_tables.wordings.value(row.claim)};
        for (const Passage &passage : passages)
            sentences.push_back(passage.before + passage.words + passage.after);
        const auto found = m_search.nearest(sentences);
        std::map<int, size_t> best; // article by silent column
        for (size_t i = 0; i < found.size(); ++i) {
            if (!found[i] || !row.cells[size_t(m_articles.columns[i])].empty())
                continue;
            const auto known = best.emplace(m_articles.columns[i], i).first;
            if (found[i]->score > found[known->second]->score)
                known->second = i;
        }
        for (const auto &[column, i] : best)
            m_made.nearest.emplace(std::pair(row.claim, column), nearPassage(i, *found[i]));
    }

    NearPassage nearPassage(size_t article, const NearestSentence &found) const
    {
        const CodePointIndex text(m_articles.bodies[article]);
        const QString about =
            tr("nearest sentence, %1% in common").arg(QLocale().toString(100 * found.score, 'f', 0));
        return {found.score,
                {m_articles.ids[article], found.span, about},
                text.cut(found.span).toString().replace(u'\n', u' ')};
    }

    const Readers &m_read;
    const ComparedTables &m_tables;
    BackgroundArticles m_articles;
    SentenceSearch m_search;
    std::unordered_map<AnnotationId, Stated> m_statements;
    std::map<ClaimId, std::vector<Passage>> m_passages; ///< in the order of passagesOf()
    std::vector<DatedStatement> m_dated;
    ClaimBackground m_made;
};

} // namespace

Result<ClaimBackground> claimBackground(const Readers &read, const ComparedTables &tables,
                                        const JobContext &context)
{
    if (tables.claims.empty())
        return ClaimBackground();
    Result<BackgroundArticles> articles = backgroundArticles(read, tables);
    if (!articles)
        return std::unexpected(articles.error());
    BackgroundOfClaims background(read, tables, std::move(*articles));
    if (const Result<void> done = background.readPassages(); !done)
        return std::unexpected(done.error());
    std::int64_t done = 0;
    for (const ClaimsRow &row : tables.claims) {
        if (context.isCancelled())
            return ClaimBackground();
        background.add(row);
        context.report(++done, std::int64_t(tables.claims.size()));
    }
    return background.take();
}

} // namespace parallax
