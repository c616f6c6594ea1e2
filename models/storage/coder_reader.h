#pragma once

#include "models/domain/coder.h"

#include <vector>

namespace parallax {

class Database;

class CoderReader
{
public:
    explicit CoderReader(const Database &database)
        : m_database(database)
    { }
    std::vector<Coder> all() const;
    std::optional<Coder> named(const QString &name) const;

private:
    const Database &m_database;
};

/// Writes coders; only inside an edit.
class CoderWriter
{
public:
    explicit CoderWriter(Database &database)
        : m_database(database)
    { }
    void insert(const Coder &coder);

private:
    Database &m_database;
};

} // namespace parallax
