#include "models/storage/article_reader.h"

#include "models/storage/database.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax {

namespace {

const std::string articleColumns =
    "a.id, a.source_id, a.title, a.title_origin, a.author, a.published_ms, "
    "a.published_precision, a.published_zone, a.url, a.language, a.words, a.batch_id, "
    "a.modified_ms, a.modified_precision, a.modified_zone";
const std::string selectArticles = "SELECT " + articleColumns
    + ", (SELECT count(*) FROM annotation n WHERE n.article_id = a.id) FROM article a";

Article articleFrom(Query &row)
{
    Article article{.id = row.id<ArticleId>(), .source = row.optionalId<SourceId>(), .title = row.text()};
    article.titleOrigin = TitleOrigin(row.integer());
    article.author = row.text();
    article.published = row.date();
    article.url = row.text();
    article.language = row.text();
    article.words = row.number();
    article.batch = row.optionalId<BatchId>();
    article.modified = row.date();
    return article;
}

ArticleRow listRowFrom(Query &query)
{
    Article article = articleFrom(query);
    return {std::move(article), query.number()};
}

std::string whereText(const ArticleFilter &filter)
{
    std::string where = " WHERE 1";
    if (!filter.titleContains.isEmpty())
        where += " AND a.title LIKE ? ESCAPE '\\'";
    if (filter.source)
        where += " AND a.source_id = ?";
    if (filter.event)
        where += " AND a.id IN (SELECT article_id FROM event_article WHERE event_id = ?)";
    if (filter.onlyUndated)
        where += " AND a.published_ms IS NULL";
    if (filter.onlyWithoutSource)
        where += " AND a.source_id IS NULL";
    return where;
}

void bindFilter(Query &query, const ArticleFilter &filter)
{
    if (!filter.titleContains.isEmpty()) {
        QString pattern = filter.titleContains;
        pattern.replace("\\"_L1, "\\\\"_L1).replace("%"_L1, "\\%"_L1).replace("_"_L1, "\\_"_L1);
        query.bind("%"_L1 + pattern + "%"_L1);
    }
    if (filter.source)
        query.bind(*filter.source);
    if (filter.event)
        query.bind(*filter.event);
}

/// One stretch of an order that an index can follow: all rows, or those beyond a key or an id.
struct Stretch
{
    std::string where;
    std::function<void(Query &)> bind = [](Query &) { };
};

/// NULL sorts lowest in SQLite, but compares with nothing, so rows without a key are a stretch of their own.
template <typename Key>
std::vector<Stretch> stretchesAfter(const std::string &column, const std::optional<Key> &key, ArticleId id,
                                    bool descending)
{
    const std::string beyond = descending ? " < ?" : " > ?";
    const Stretch keyless{" AND " + column + " IS NULL"};
    if (!key) {
        const Stretch rest{keyless.where + " AND a.id" + beyond, [id](Query &query) { query.bind(id); }};
        return descending ? std::vector{rest} : std::vector{rest, Stretch{" AND " + column + " IS NOT NULL"}};
    }
    std::vector stretches{
        Stretch{" AND " + column + " = ? AND a.id" + beyond,
                [key, id](Query &query) { query.bindAll(*key, id); }},
        Stretch{" AND " + column + beyond, [key](Query &query) { query.bind(*key); }},
    };
    if (descending)
        stretches.push_back(keyless);
    return stretches;
}

/// Source by source in the order of their names; articles without one come first.
std::vector<Stretch> stretchesBySource(const Database &database, const std::optional<Article> &after,
                                       bool descending)
{
    std::vector<std::optional<SourceId>> order{std::nullopt};
    Query names = database.query("SELECT id FROM source ORDER BY name");
    while (names.next())
        order.push_back(names.id<SourceId>());
    if (descending)
        std::ranges::reverse(order);
    auto from = after ? std::ranges::find(order, after->source) : order.begin();
    std::vector<Stretch> stretches;
    if (after && from != order.end()) {
        const std::string beyond = descending ? " AND a.id < ?" : " AND a.id > ?";
        stretches.push_back({" AND a.source_id IS ?" + beyond,
                             [source = *from, id = after->id](Query &query) { query.bindAll(source, id); }});
        ++from;
    }
    for (; from != order.end(); ++from)
        stretches.push_back(
            {" AND a.source_id IS ?", [source = *from](Query &query) { query.bind(source); }});
    return stretches;
}

std::vector<Stretch> stretches(const Database &database, ArticleOrder order, bool descending,
                               const std::optional<Article> &after)
{
    switch (order) {
    case ArticleOrder::Date:
        if (!after)
            return {{}};
        return stretchesAfter("a.published_ms",
                              after->published ? std::optional(after->published->startMs()) : std::nullopt,
                              after->id, descending);
    case ArticleOrder::Title:
        if (!after)
            return {{}};
        return stretchesAfter("a.title COLLATE NOCASE", std::optional(after->title), after->id, descending);
    case ArticleOrder::Source:
        return stretchesBySource(database, after, descending);
    }
    Q_UNREACHABLE_RETURN({});
}

std::string ordering(ArticleOrder order, bool descending)
{
    const std::string direction = descending ? " DESC" : "";
    const std::string id = "a.id" + direction + " LIMIT ?";
    switch (order) {
    case ArticleOrder::Date:
        return " ORDER BY a.published_ms" + direction + ", " + id;
    case ArticleOrder::Title:
        return " ORDER BY a.title COLLATE NOCASE" + direction + ", " + id;
    case ArticleOrder::Source:
        return " ORDER BY " + id;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

std::optional<Article> ArticleReader::find(ArticleId id) const
{
    return m_database.read([&]() -> std::optional<Article> {
        Query query = m_database.query("SELECT " + articleColumns + " FROM article a WHERE a.id = ?");
        query.bind(id);
        return query.next() ? std::optional(articleFrom(query)) : std::nullopt;
    });
}

std::optional<ArticleRow> ArticleReader::row(ArticleId id) const
{
    return m_database.read([&]() -> std::optional<ArticleRow> {
        Query query = m_database.query(selectArticles + " WHERE a.id = ?");
        query.bind(id);
        return query.next() ? std::optional(listRowFrom(query)) : std::nullopt;
    });
}

std::vector<ArticleRow> ArticleReader::page(const ArticleFilter &filter, ArticleOrder order, bool descending,
                                            const std::optional<Article> &after, int limit) const
{
    return m_database.read([&] {
        std::vector<ArticleRow> rows;
        for (const Stretch &stretch : stretches(m_database, order, descending, after)) {
            if (int(rows.size()) == limit)
                break;
            Query query = m_database.query(selectArticles + whereText(filter) + stretch.where
                                           + ordering(order, descending));
            bindFilter(query, filter);
            stretch.bind(query);
            query.bind(limit - int(rows.size()));
            while (query.next())
                rows.push_back(listRowFrom(query));
        }
        return rows;
    });
}

std::int64_t ArticleReader::count(const ArticleFilter &filter) const
{
    return m_database.read([&] {
        Query query = m_database.query("SELECT count(*) FROM article a" + whereText(filter));
        bindFilter(query, filter);
        query.next();
        return query.integer();
    });
}

std::vector<ArticleId> ArticleReader::withBodyHash(const QByteArray &hash) const
{
    return m_database.read([&] {
        std::vector<ArticleId> ids;
        Query query = m_database.query("SELECT id FROM article WHERE body_hash = ? ORDER BY id");
        query.bind(hash);
        while (query.next())
            ids.push_back(query.id<ArticleId>());
        return ids;
    });
}

std::vector<ArticleId> ArticleReader::withTitle(const QString &title) const
{
    return m_database.read([&] {
        std::vector<ArticleId> ids;
        // NOCASE lets the index find candidates; the second comparison is exact.
        Query query = m_database.query(
            "SELECT id FROM article WHERE title = ? COLLATE NOCASE AND title = ? COLLATE BINARY ORDER BY id");
        query.bindAll(title, title);
        while (query.next())
            ids.push_back(query.id<ArticleId>());
        return ids;
    });
}

std::vector<ArticleId> ArticleReader::withFileName(const QString &name) const
{
    return m_database.read([&] {
        std::vector<ArticleId> exact;
        std::vector<ArticleId> beginning;
        Query query = m_database.query("SELECT article_id, file_name FROM article_original "
                                       "WHERE substr(file_name, 1, length(?1)) = ?1 "
                                       "UNION ALL SELECT article_id, file_name FROM original "
                                       "WHERE substr(file_name, 1, length(?1)) = ?1 ORDER BY article_id");
        query.bind(name);
        while (query.next()) {
            const auto id = query.id<ArticleId>();
            const QString file = query.text();
            const qsizetype point = file.lastIndexOf(u'.');
            (name.size() == file.size() || name.size() == point ? exact : beginning).push_back(id);
        }
        return exact.empty() ? beginning : exact;
    });
}

std::vector<std::pair<ArticleId, ArticleId>> ArticleReader::exactDuplicates() const
{
    return m_database.read([&] {
        std::vector<std::pair<ArticleId, ArticleId>> pairs;
        Query query = m_database.query("SELECT a.id, min(b.id) FROM article a JOIN article b "
                                       "ON b.body_hash = a.body_hash AND b.id < a.id GROUP BY a.id");
        while (query.next()) {
            const auto duplicate = query.id<ArticleId>();
            pairs.emplace_back(duplicate, query.id<ArticleId>());
        }
        return pairs;
    });
}

void ArticleReader::forEach(const std::function<bool(const Article &, const QString &source)> &visitor) const
{
    m_database.read([&] {
        Query query =
            m_database.query("SELECT " + articleColumns
                             + ", ifnull(s.name, '') AS source_name FROM article a "
                               "LEFT JOIN source s ON s.id = a.source_id "
                               "ORDER BY a.published_ms IS NULL, a.published_ms, source_name, a.id");
        bool goOn = true;
        while (goOn && query.next()) {
            const Article article = articleFrom(query);
            goOn = visitor(article, query.text());
        }
        return true;
    });
}

} // namespace parallax
