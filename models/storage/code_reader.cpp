#include "models/storage/code_reader.h"

#include "models/storage/database.h"

namespace parallax {

namespace {

Code codeFrom(Query &row)
{
    const auto id = row.id<CodeId>();
    const auto parent = row.optionalId<CodeId>();
    QString name = row.text();
    QString definition = row.text();
    return {id, parent, std::move(name), std::move(definition), row.text()};
}

} // namespace

std::optional<Code> CodeReader::find(CodeId id) const
{
    return m_database.read([&]() -> std::optional<Code> {
        Query query =
            m_database.query("SELECT id, parent_id, name, definition, colour FROM code WHERE id = ?");
        query.bind(id);
        return query.next() ? std::optional(codeFrom(query)) : std::nullopt;
    });
}

std::optional<Code> CodeReader::child(std::optional<CodeId> parent, const QString &name) const
{
    return m_database.read([&]() -> std::optional<Code> {
        Query query = m_database.query("SELECT id, parent_id, name, definition, colour FROM code "
                                       "WHERE ifnull(parent_id, 0) = ifnull(?, 0) AND name = ?");
        query.bindAll(parent, name);
        return query.next() ? std::optional(codeFrom(query)) : std::nullopt;
    });
}

std::vector<CodeRow> CodeReader::all() const
{
    return m_database.read([&] {
        std::vector<CodeRow> rows;
        // The depth is bounded, so that a cycle in a file from elsewhere ends.
        Query query = m_database.query(
            "WITH RECURSIVE tree (id, path, depth, sort) AS ("
            "SELECT id, name, 0, name FROM code WHERE parent_id IS NULL UNION ALL "
            "SELECT c.id, t.path || '/' || c.name, t.depth + 1, t.sort || char(1) || c.name FROM code c "
            "JOIN tree t ON c.parent_id = t.id WHERE t.depth < 30) "
            "SELECT c.id, c.parent_id, c.name, c.definition, c.colour, t.path, t.depth, "
            "(SELECT count(*) FROM annotation n WHERE n.code_id = c.id) "
            "FROM tree t JOIN code c ON c.id = t.id ORDER BY t.sort");
        while (query.next()) {
            Code code = codeFrom(query);
            QString path = query.text();
            const int depth = query.number();
            rows.push_back({std::move(code), std::move(path), depth, query.number()});
        }
        return rows;
    });
}

void CodeWriter::insert(const Code &code)
{
    m_database.query("INSERT INTO code (id, parent_id, name, definition, colour) VALUES (?, ?, ?, ?, ?)")
        .bindAll(code.id, code.parent, code.name, code.definition, code.colour)
        .run();
}

void CodeWriter::update(const Code &code)
{
    m_database.query("UPDATE code SET parent_id = ?, name = ?, definition = ?, colour = ? WHERE id = ?")
        .bindAll(code.parent, code.name, code.definition, code.colour, code.id)
        .run();
}

void CodeWriter::remove(CodeId id)
{
    m_database.query("DELETE FROM code WHERE id = ?").bind(id).run();
}

} // namespace parallax
