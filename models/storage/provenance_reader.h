#pragma once

#include "models/domain/ids.h"
#include "models/domain/provenance.h"

#include <QStringList>

#include <span>
#include <vector>

namespace parallax {

class Database;

/// Reads what an import noted about an article: where each field was read, and what the reader warned of.
class ProvenanceReader
{
public:
    explicit ProvenanceReader(const Database &database)
        : m_database(database)
    { }
    /// By field; fields whose origin isn't known are left out.
    std::vector<FieldOrigin> origins(ArticleId id) const;
    /// Sentences for people, in the reader's order.
    QStringList warnings(ArticleId id) const;

private:
    const Database &m_database;
};

/// Writes it; only inside an import.
class ProvenanceWriter
{
public:
    explicit ProvenanceWriter(Database &database)
        : m_database(database)
    { }
    /// Of a field that comes twice the first origin is kept.
    void insert(ArticleId id, std::span<const FieldOrigin> origins, const QStringList &warnings);

private:
    Database &m_database;
};

} // namespace parallax
