#include "models/storage/project_reader.h"

#include "models/storage/database.h"

#include <algorithm>

namespace parallax {

QString ProjectReader::value(const QString &key) const
{
    return m_database.read([&] {
        Query query = m_database.query("SELECT value FROM project WHERE key = ?");
        query.bind(key);
        return query.next() ? query.text() : QString();
    });
}

QString ProjectReader::title() const
{
    return value(QStringLiteral("title"));
}

QString ProjectReader::uuid() const
{
    return value(QStringLiteral("uuid"));
}

std::int64_t ProjectReader::greatestId() const
{
    static constexpr const char *tables[] = {
        "coder",      "source", "import_batch", "article",     "undone_article", "original_file",
        "attribute",  "entity", "claim",        "code",        "event",          "annotation",
        "suggestion", "memo",   "comparison",   "speaker_side"};
    return m_database.read([&] {
        std::int64_t greatest = 0;
        for (const char *table : tables) {
            Query query = m_database.query(std::string("SELECT ifnull(max(id), 0) FROM ") + table);
            query.next();
            greatest = std::max(greatest, query.integer());
        }
        return greatest;
    });
}

void ProjectWriter::setTitle(const QString &title)
{
    m_database.query("UPDATE project SET value = ? WHERE key = 'title'").bind(title).run();
}

} // namespace parallax
