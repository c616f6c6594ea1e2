#pragma once

#include "models/domain/source.h"

#include <vector>

namespace parallax {

class Database;

class SourceReader
{
public:
    explicit SourceReader(const Database &database)
        : m_database(database)
    { }
    /// In the order of their colours.
    std::vector<Source> all() const;
    std::optional<Source> find(SourceId id) const;
    std::optional<Source> named(const QString &name) const;

private:
    const Database &m_database;
};

/// Writes sources; only inside an edit.
class SourceWriter
{
public:
    explicit SourceWriter(Database &database)
        : m_database(database)
    { }
    /// Takes the next place in the colour order.
    void insert(SourceId id, const QString &name);
    void rename(SourceId id, const QString &name);
    /// Removes sources that no article has any more.
    void removeUnused();

private:
    Database &m_database;
};

} // namespace parallax
