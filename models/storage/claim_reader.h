#pragma once

#include "models/domain/claim.h"

#include <vector>

namespace parallax {

class Database;

/// A claim and how often it is stated.
struct ClaimRow
{
    Claim claim;
    int occurrences = 0;
};

class ClaimReader
{
public:
    explicit ClaimReader(const Database &database)
        : m_database(database)
    { }
    std::optional<Claim> find(ClaimId id) const;
    std::optional<Claim> worded(const QString &text) const;
    /// For type-ahead: claims whose wording holds the text, those that begin with it first.
    std::vector<Claim> matching(const QString &text, int limit) const;
    int occurrencesOf(ClaimId id) const;
    std::vector<ClaimRow> all() const;
    std::int64_t count() const;

private:
    const Database &m_database;
};

/// Writes claims; only inside an edit.
class ClaimWriter
{
public:
    explicit ClaimWriter(Database &database)
        : m_database(database)
    { }
    void insert(const Claim &claim);
    void update(const Claim &claim);
    void remove(ClaimId id);

private:
    Database &m_database;
};

} // namespace parallax
