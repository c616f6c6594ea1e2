#include "models/storage/coder_reader.h"

#include "models/storage/database.h"

namespace parallax {

std::vector<Coder> CoderReader::all() const
{
    return m_database.read([&] {
        std::vector<Coder> coders;
        Query query = m_database.query("SELECT id, name FROM coder ORDER BY id");
        while (query.next()) {
            const auto id = query.id<CoderId>();
            coders.push_back({id, query.text()});
        }
        return coders;
    });
}

std::optional<Coder> CoderReader::named(const QString &name) const
{
    return m_database.read([&]() -> std::optional<Coder> {
        Query query = m_database.query("SELECT id FROM coder WHERE name = ?");
        query.bind(name);
        return query.next() ? std::optional(Coder{query.id<CoderId>(), name}) : std::nullopt;
    });
}

void CoderWriter::insert(const Coder &coder)
{
    m_database.query("INSERT INTO coder (id, name) VALUES (?, ?)").bindAll(coder.id, coder.name).run();
}

} // namespace parallax
