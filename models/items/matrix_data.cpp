#include "models/items/matrix_data.h"

#include "models/items/matrix_values.h"
#include "models/storage/database.h"
#include "models/storage/readers.h"
#include "models/text/words.h"

#include <algorithm>
#include <map>
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
        , m_counted(read, data.question.suggestions)
    { }

    void readArticles()
    {
        if (m_data.question.suggestions) {
            for (const ArticleId id : m_read.suggestions.articlesWithPending())
                m_withSuggestions.insert(id);
        }
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
        m_tags.push_back({tag.id, tag.span, m_rows.ofTag(tag), m_columns.ofTag(tag)});
        return {};
    }

    Result<void> finish()
    {
        if (const Result<void> done = finishArticle(); !done)
            return done;
        while (!m_articles.empty()) { // those without annotations have words, too, and may have suggestions
            m_current = m_articles.begin()->first;
            if (const Result<void> done = finishArticle(); !done)
                return done;
        }
        m_data.suggestedIds = m_counted.suggested();
        m_data.suggested = std::int64_t(m_data.suggestedIds.size());
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
        const auto found = m_current ? m_articles.find(*m_current) : m_articles.end();
        if (found == m_articles.end())
            return {};
        MatrixArticle article = std::move(found->second);
        m_articles.erase(found);
        if (const Result<void> done = addSuggestions(); !done)
            return done;
        if (!m_tags.empty() && m_data.question.measure == MatrixMeasure::WordsCovered) {
            const Result<QString> body = m_read.articles.body(*m_current);
            if (!body)
                return std::unexpected(body.error());
            article.wordSpans = words(*body);
        }
        m_data.annotations += std::int64_t(m_tags.size());
        m_data.matrix.add(article, m_tags);
        m_tags.clear();
        return {};
    }

    /// Only articles that have any are looked at a second time.
    Result<void> addSuggestions()
    {
        if (!m_data.question.suggestions || !m_withSuggestions.contains(*m_current))
            return {};
        const auto all = m_counted.ofArticle(*m_current);
        if (!all)
            return std::unexpected(all.error());
        for (const CountedAnnotation &one : *all) {
            if (one.suggested)
                m_tags.push_back(
                    {one.id, one.span, m_rows.ofSuggestion(one), m_columns.ofSuggestion(one), true});
        }
        std::ranges::stable_sort(m_tags, {}, &MatrixTag::span);
        return {};
    }

    const Readers &m_read;
    MatrixData &m_data;
    MatrixValues m_rows;
    MatrixValues m_columns;
    CountedAnnotations m_counted;
    std::unordered_set<ArticleId> m_withSuggestions;
    std::map<ArticleId, MatrixArticle> m_articles; ///< not counted yet
    std::optional<ArticleId> m_current;
    std::vector<MatrixTag> m_tags; ///< of the current article
};

} // namespace

std::optional<double> MatrixData::figure(int row, int column) const
{
    return matrix.figure(row < 0 ? Matrix::all : rows[size_t(row)].number,
                         column < 0 ? Matrix::all : columns[size_t(column)].number, question.measure);
}

std::int64_t MatrixData::suggestedIn(int row, int column) const
{
    return matrix.suggested(row < 0 ? Matrix::all : rows[size_t(row)].number,
                            column < 0 ? Matrix::all : columns[size_t(column)].number);
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
