#pragma once

#include "models/domain/event.h"

#include <vector>

namespace parallax {

class Database;

/// An event and what is linked to it.
struct EventRow
{
    Event event;
    int articles = 0;
    int claims = 0;
};

class EventReader
{
public:
    explicit EventReader(const Database &database)
        : m_database(database)
    { }
    std::optional<Event> find(EventId id) const;
    std::optional<Event> named(const QString &name) const;
    /// By date, undated ones last, then by name.
    std::vector<EventRow> all() const;
    /// In the order of their dates.
    std::vector<ArticleId> articlesOf(EventId id) const;
    std::vector<ClaimId> claimsOf(EventId id) const;
    std::vector<EventId> eventsOf(ArticleId id) const;

private:
    const Database &m_database;
};

/// Writes events; only inside an edit.
class EventWriter
{
public:
    explicit EventWriter(Database &database)
        : m_database(database)
    { }
    void insert(const Event &event);
    void update(const Event &event);
    void remove(EventId id);
    void link(EventId id, ArticleId article);
    void unlink(EventId id, ArticleId article);
    void link(EventId id, ClaimId claim);
    void unlink(EventId id, ClaimId claim);

private:
    Database &m_database;
};

} // namespace parallax
