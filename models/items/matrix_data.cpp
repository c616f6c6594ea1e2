#include "models/items/matrix_data.h"

#include "models/items/matrix_values.h"
#include "models/storage/database.h"
#include "models/storage/readers.h"
#include "models/text/words.h"

#include <unordered_map>
#include <unordered_set>

namespace parallax {

namespace {

constexpr std::int64_t tagsBetweenReports = 4096;

/// Articles and their annotations, counted one article after the other.
class MatrixGathering
{
public:
    MatrixGathering(const Readers &read, MatrixData &data)
        : m_read(read)
        , m_data(data)
        , m_rows(data.question.rows, read)
        , m_columns(data.question.columns, read)
    { }

    void readArticles()
    {
        const auto &wanted = m_data.question.articles;
        const std::unordered_set<ArticleId> chosen = wanted
            ? std::unordered_set<ArticleId>(wanted->begin(), wanted->end())
            : std::unordered_set<ArticleId>();
        m_read.articles.forEach([&](const Article &article, const QString &) {
            if (!wanted || chosen.contains(article.id))
                m_articles.emplace(
                    article.id,
                    MatrixArticle{
                        article.words, m_rows.ofArticle(article), m_columns.ofArticle(article), {}});
            return true;
        });
        m_data.articles = std::int64_t(m_articles.size());
    }

    Result<void> take(const TagRow &tag)
    {
        if (m_current != tag.article) {
            if (const Result<void> done = finishArticle(); !done)
                return done;
            m_current = tag.article;
        }
        if (!m_articles.contains(tag.article))
            return {};
        ++m_data.annotations;
        m_tags.push_back({tag.id, tag.span, m_rows.ofTag(tag), m_columns.ofTag(tag)});
        return {};
    }

    Result<void> finish()
    {
        if (const Result<void> done = finishArticle(); !done)
            return done;
        for (const auto &[id, article] : m_articles) // those without annotations have words, too
            m_data.matrix.add(article, {});
        const auto total = [this](bool ofRow) {
            return [this, ofRow](int number) {
                return *(ofRow ? m_data.matrix.figure(number, Matrix::all, MatrixMeasure::Annotations)
                               : m_data.matrix.figure(Matrix::all, number, MatrixMeasure::Annotations));
            };
        };
        m_data.rows = m_rows.inOrder(total(true));
        m_data.columns = m_columns.inOrder(total(false));
        return {};
    }

private:
    Result<void> finishArticle()
    {
        if (m_tags.empty())
            return {};
        const auto found = m_articles.find(*m_current);
        MatrixArticle article = std::move(found->second);
        m_articles.erase(found);
        if (m_data.question.measure == MatrixMeasure::WordsCovered) {
            const Result<QString> body = m_read.articles.body(*m_current);
            if (!body)
                return std::unexpected(body.error());
            article.wordSpans = words(*body);
        }
        m_data.matrix.add(article, m_tags);
        m_tags.clear();
        return {};
    }

    const Readers &m_read;
    MatrixData &m_data;
    MatrixValues m_rows;
    MatrixValues m_columns;
    std::unordered_map<ArticleId, MatrixArticle> m_articles; ///< not counted yet
    std::optional<ArticleId> m_current;
    std::vector<MatrixTag> m_tags; ///< of the current article
};

} // namespace

std::optional<double> MatrixData::figure(int row, int column) const
{
    return matrix.figure(row < 0 ? Matrix::all : rows[size_t(row)].number,
                         column < 0 ? Matrix::all : columns[size_t(column)].number, question.measure);
}

Result<MatrixData> readMatrix(const Database &database, const MatrixQuestion &question,
                              const std::function<bool(std::int64_t, std::int64_t)> &goOn)
{
    const Readers read(database);
    MatrixData data{question, Matrix(needsOverlap(question.rows, question.columns)), {}, {}};
    MatrixGathering gathering(read, data);
    gathering.readArticles();
    const std::int64_t all = read.annotations.count();
    std::int64_t done = 0;
    Result<void> taken;
    bool stopped = false;
    TagReader(database).forEach([&](const TagRow &tag) {
        taken = gathering.take(tag);
        stopped = done++ % tagsBetweenReports == 0 && !goOn(done, all);
        return taken && !stopped;
    });
    if (stopped)
        return std::unexpected(Error{});
    if (taken)
        taken = gathering.finish();
    if (!taken)
        return std::unexpected(taken.error());
    return data;
}

} // namespace parallax
