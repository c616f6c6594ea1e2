#include "models/storage/changes.h"

#include <sqlite3.h>

#include <algorithm>
#include <utility>

namespace parallax {

namespace {

std::int64_t firstKey(sqlite3_changeset_iter *changes, int operation)
{
    unsigned char *isKey = nullptr;
    int columns = 0;
    sqlite3changeset_pk(changes, &isKey, &columns);
    const auto *key = std::find(isKey, isKey + columns, 1);
    sqlite3_value *value = nullptr;
    if (operation == SQLITE_INSERT)
        sqlite3changeset_new(changes, int(key - isKey), &value);
    else
        sqlite3changeset_old(changes, int(key - isKey), &value);
    return value ? sqlite3_value_int64(value) : 0;
}

} // namespace

Changes Changes::everything()
{
    Changes changes;
    changes.m_everything = true;
    return changes;
}

Changes Changes::ofChangeset(const QByteArray &changeset)
{
    sqlite3_changeset_iter *iterator = nullptr;
    if (sqlite3changeset_start(&iterator, int(changeset.size()), const_cast<char *>(changeset.constData()))
        != SQLITE_OK)
        return everything();
    Changes result;
    while (sqlite3changeset_next(iterator) == SQLITE_ROW) {
        const char *name = nullptr;
        int columns = 0;
        int operation = 0;
        sqlite3changeset_op(iterator, &name, &columns, &operation, nullptr);
        const auto *const table = std::ranges::find(tableNames, std::string_view(name));
        if (table == tableNames.end())
            continue;
        Rows &rows = result.m_rows[std::size_t(table - tableNames.begin())];
        auto &ids = operation == SQLITE_INSERT ? rows.inserted
            : operation == SQLITE_DELETE       ? rows.deleted
                                               : rows.updated;
        ids.push_back(firstKey(iterator, operation));
    }
    return sqlite3changeset_finalize(iterator) == SQLITE_OK ? result : everything();
}

bool Changes::touchesOnly(Table table) const
{
    if (m_everything)
        return false;
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (Table(i) != table && !m_rows[i].isEmpty())
            return false;
    return true;
}

Changes Changes::inverted() const
{
    Changes result = *this;
    for (Rows &rows : result.m_rows)
        std::swap(rows.inserted, rows.deleted);
    return result;
}

} // namespace parallax
