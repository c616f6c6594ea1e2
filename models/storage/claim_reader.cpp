#include "models/storage/claim_reader.h"

#include "models/storage/database.h"

namespace parallax {

namespace {

Claim claimFrom(Query &row)
{
    const auto id = row.id<ClaimId>();
    QString text = row.text();
    return {id, std::move(text), row.date()};
}

} // namespace

std::optional<Claim> ClaimReader::find(ClaimId id) const
{
    return m_database.read([&]() -> std::optional<Claim> {
        Query query = m_database.query(
            "SELECT id, text, happened_ms, happened_precision, happened_zone FROM claim WHERE id = ?");
        query.bind(id);
        return query.next() ? std::optional(claimFrom(query)) : std::nullopt;
    });
}

std::optional<Claim> ClaimReader::worded(const QString &text) const
{
    return m_database.read([&]() -> std::optional<Claim> {
        Query query = m_database.query(
            "SELECT id, text, happened_ms, happened_precision, happened_zone FROM claim WHERE text = ?");
        query.bind(text);
        return query.next() ? std::optional(claimFrom(query)) : std::nullopt;
    });
}

std::vector<Claim> ClaimReader::matching(const QString &text, int limit) const
{
    return m_database.read([&] {
        std::vector<Claim> claims;
        Query query =
            m_database.query("SELECT id, text, happened_ms, happened_precision, happened_zone FROM claim "
                             "WHERE instr(lower(text), lower(?1)) > 0 "
                             "ORDER BY instr(lower(text), lower(?1)) > 1, text LIMIT ?2");
        query.bindAll(text, limit);
        while (query.next())
            claims.push_back(claimFrom(query));
        return claims;
    });
}

int ClaimReader::occurrencesOf(ClaimId id) const
{
    return m_database.read([&] {
        Query query = m_database.query("SELECT count(*) FROM annotation WHERE claim_id = ?");
        query.bind(id);
        return query.next() ? query.number() : 0;
    });
}

std::vector<ClaimRow> ClaimReader::all() const
{
    return m_database.read([&] {
        std::vector<ClaimRow> rows;
        Query query = m_database.query(
            "SELECT id, text, happened_ms, happened_precision, happened_zone, (SELECT count(*) FROM "
            "annotation n WHERE n.claim_id = claim.id) FROM claim ORDER BY text");
        while (query.next()) {
            Claim claim = claimFrom(query);
            rows.push_back({std::move(claim), query.number()});
        }
        return rows;
    });
}

std::int64_t ClaimReader::count() const
{
    return m_database.read([&] {
        Query query = m_database.query("SELECT count(*) FROM claim");
        return query.next() ? query.integer() : 0;
    });
}

void ClaimWriter::insert(const Claim &claim)
{
    m_database
        .query("INSERT INTO claim (id, text, happened_ms, happened_precision, happened_zone) VALUES (?, ?, "
               "?, ?, ?)")
        .bindAll(claim.id, claim.text)
        .bindDate(claim.happened)
        .run();
}

void ClaimWriter::update(const Claim &claim)
{
    m_database
        .query("UPDATE claim SET text = ?, happened_ms = ?, happened_precision = ?, happened_zone = ? WHERE "
               "id = ?")
        .bind(claim.text)
        .bindDate(claim.happened)
        .bind(claim.id)
        .run();
}

void ClaimWriter::remove(ClaimId id)
{
    m_database.query("DELETE FROM claim WHERE id = ?").bind(id).run();
}

} // namespace parallax
