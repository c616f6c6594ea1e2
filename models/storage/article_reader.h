#pragma once

#include "models/domain/article.h"
#include "models/domain/result.h"

#include <functional>
#include <span>
#include <vector>

namespace parallax {

class Database;

/// What a list shows of an article.
struct ArticleRow
{
    Article article;
    int annotations = 0;
};

enum class ArticleOrder { Date, Title, Source };

/// Which articles a list shows. Empty members don't restrict.
struct ArticleFilter
{
    QString titleContains;
    std::optional<SourceId> source;
    std::optional<EventId> event;
    bool onlyUndated = false;
    bool onlyWithoutSource = false;
    friend bool operator==(const ArticleFilter &, const ArticleFilter &) = default;
};

/// What the timeline needs of an article.
struct DatedArticle
{
    ArticleId id;
    std::optional<SourceId> source;
    std::optional<PartialDate> published;
};

class ArticleReader
{
public:
    explicit ArticleReader(const Database &database)
        : m_database(database)
    { }

    std::optional<Article> find(ArticleId id) const;
    std::optional<ArticleRow> row(ArticleId id) const;
    /// Keyset page: cost is the page's, wherever it lies. `after` is the last row already shown. Rows without
    /// a date or a source come first in ascending order; ties are in id order.
    std::vector<ArticleRow> page(const ArticleFilter &filter, ArticleOrder order, bool descending,
                                 const std::optional<Article> &after, int limit) const;
    std::int64_t count(const ArticleFilter &filter = {}) const;

    /// An error when there is no such article or when the body no longer has the hash it was stored with.
    Result<QString> body(ArticleId id) const;
    QByteArray bodyHash(ArticleId id) const; ///< contentHash() of its body; empty: there is no such article
    std::optional<Original> original(ArticleId id) const;
    /// Which file the article was made from, where others may be made from it too.
    std::optional<std::int64_t> fileOf(ArticleId id) const;
    /// How many different bodies the file's articles have.
    int bodiesOfFile(std::int64_t file) const;
    std::vector<ArticleId> withBodyHash(const QByteArray &hash) const;
    std::vector<ArticleId> withTitle(const QString &title) const;
    /// Imported from a file of this name, with or without its ending; where there is none, from a file whose
    /// name begins so. Reads all originals.
    std::vector<ArticleId> withFileName(const QString &name) const;
    /// All articles in the order of exports: date (undated last), source name, id. Stops when the visitor
    /// says false.
    void forEach(const std::function<bool(const Article &, const QString &source)> &visitor) const;
    /// Each article whose body an earlier one has exactly, with the first that has it. Cost grows with the
    /// number of articles.
    std::vector<std::pair<ArticleId, ArticleId>> exactDuplicates() const;
    /// Cost grows with the number of articles: for jobs.
    std::vector<DatedArticle> dated() const;
    /// In the order given; those that aren't there any more are left out.
    std::vector<DatedArticle> dated(std::span<const ArticleId> articles) const;

private:
    const Database &m_database;
};

} // namespace parallax
