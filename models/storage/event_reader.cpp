#include "models/storage/event_reader.h"

#include "models/storage/database.h"

namespace parallax {

namespace {

Event eventFrom(Query &row)
{
    const auto id = row.id<EventId>();
    QString name = row.text();
    return {id, std::move(name), row.date()};
}

template <typename IdType> std::vector<IdType> idsOf(Query &query)
{
    std::vector<IdType> ids;
    while (query.next())
        ids.push_back(query.id<IdType>());
    return ids;
}

} // namespace

std::optional<Event> EventReader::find(EventId id) const
{
    return m_database.read([&]() -> std::optional<Event> {
        Query query = m_database.query(
            "SELECT id, name, happened_ms, happened_precision, happened_zone FROM event WHERE id = ?");
        query.bind(id);
        return query.next() ? std::optional(eventFrom(query)) : std::nullopt;
    });
}

std::optional<Event> EventReader::named(const QString &name) const
{
    return m_database.read([&]() -> std::optional<Event> {
        Query query = m_database.query(
            "SELECT id, name, happened_ms, happened_precision, happened_zone FROM event WHERE name = ?");
        query.bind(name);
        return query.next() ? std::optional(eventFrom(query)) : std::nullopt;
    });
}

std::vector<EventRow> EventReader::all() const
{
    return m_database.read([&] {
        std::vector<EventRow> rows;
        Query query = m_database.query("SELECT id, name, happened_ms, happened_precision, happened_zone, "
                                       "(SELECT count(*) FROM event_article l WHERE l.event_id = event.id), "
                                       "(SELECT count(*) FROM event_claim l WHERE l.event_id = event.id) "
                                       "FROM event ORDER BY happened_ms IS NULL, happened_ms, name");
        while (query.next()) {
            Event event = eventFrom(query);
            const int articles = query.number();
            rows.push_back({std::move(event), articles, query.number()});
        }
        return rows;
    });
}

std::vector<ArticleId> EventReader::articlesOf(EventId id) const
{
    return m_database.read([&] {
        Query query =
            m_database.query("SELECT l.article_id FROM event_article l JOIN article a ON a.id = l.article_id "
                             "WHERE l.event_id = ? ORDER BY a.published_ms IS NULL, a.published_ms, a.id");
        query.bind(id);
        return idsOf<ArticleId>(query);
    });
}

std::vector<ClaimId> EventReader::claimsOf(EventId id) const
{
    return m_database.read([&] {
        Query query =
            m_database.query("SELECT claim_id FROM event_claim WHERE event_id = ? ORDER BY claim_id");
        query.bind(id);
        return idsOf<ClaimId>(query);
    });
}

std::vector<EventId> EventReader::eventsOf(ArticleId id) const
{
    return m_database.read([&] {
        Query query =
            m_database.query("SELECT event_id FROM event_article WHERE article_id = ? ORDER BY event_id");
        query.bind(id);
        return idsOf<EventId>(query);
    });
}

void EventWriter::insert(const Event &event)
{
    m_database
        .query("INSERT INTO event (id, name, happened_ms, happened_precision, happened_zone) VALUES (?, ?, "
               "?, ?, ?)")
        .bindAll(event.id, event.name)
        .bindDate(event.happened)
        .run();
}

void EventWriter::update(const Event &event)
{
    m_database
        .query("UPDATE event SET name = ?, happened_ms = ?, happened_precision = ?, happened_zone = ? WHERE "
               "id = ?")
        .bind(event.name)
        .bindDate(event.happened)
        .bind(event.id)
        .run();
}

void EventWriter::remove(EventId id)
{
    m_database.query("DELETE FROM event WHERE id = ?").bind(id).run();
}

void EventWriter::link(EventId id, ArticleId article)
{
    m_database.query("INSERT OR IGNORE INTO event_article (event_id, article_id) VALUES (?, ?)")
        .bindAll(id, article)
        .run();
}

void EventWriter::unlink(EventId id, ArticleId article)
{
    m_database.query("DELETE FROM event_article WHERE event_id = ? AND article_id = ?")
        .bindAll(id, article)
        .run();
}

void EventWriter::link(EventId id, ClaimId claim)
{
    m_database.query("INSERT OR IGNORE INTO event_claim (event_id, claim_id) VALUES (?, ?)")
        .bindAll(id, claim)
        .run();
}

void EventWriter::unlink(EventId id, ClaimId claim)
{
    m_database.query("DELETE FROM event_claim WHERE event_id = ? AND claim_id = ?").bindAll(id, claim).run();
}

} // namespace parallax
