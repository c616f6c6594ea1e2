#pragma once

#include <QString>

#include <cstdint>

namespace parallax {

class Database;

/// What a project says of itself.
class ProjectReader
{
public:
    explicit ProjectReader(const Database &database)
        : m_database(database)
    { }
    QString title() const;
    QString uuid() const;
    /// The greatest row id in use, 0 in an empty project.
    std::int64_t greatestId() const;

private:
    QString value(const QString &key) const;
    const Database &m_database;
};

/// Writes what a project says of itself; only inside an edit.
class ProjectWriter
{
public:
    explicit ProjectWriter(Database &database)
        : m_database(database)
    { }
    void setTitle(const QString &title);

private:
    Database &m_database;
};

} // namespace parallax
