#include "models/storage/typed_query.h"

#include "models/storage/connection_setup.h"
#include "models/storage/database.h"

#include <sqlite3.h>

#include <memory>

namespace parallax {

namespace {

using Statement = std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)>;

/// The limits of a typed statement, for as long as it runs.
class Limits
{
public:
    Limits(sqlite3 *connection, int milliseconds)
        : m_connection(connection)
    {
        limitTypedStatements(connection, milliseconds);
    }
    ~Limits() { limitTypedStatements(m_connection, 0); }
    Limits(const Limits &) = delete;
    Limits &operator=(const Limits &) = delete;

private:
    sqlite3 *m_connection;
};

std::unexpected<Error> failure(sqlite3 *connection, int milliseconds)
{
    switch (sqlite3_errcode(connection) & 0xff) {
    case SQLITE_AUTH:
        return error(tr("This statement isn't allowed here: only reading is."));
    case SQLITE_INTERRUPT:
        return error(tr("The statement took longer than %1 seconds and was ended.").arg(milliseconds / 1000));
    default:
        return error(QString::fromUtf8(sqlite3_errmsg(connection)));
    }
}

Result<Statement> prepare(sqlite3 *connection, const QByteArray &sql, int milliseconds)
{
    sqlite3_stmt *prepared = nullptr;
    const char *tail = nullptr;
    if (sqlite3_prepare_v2(connection, sql.constData(), int(sql.size()), &prepared, &tail) != SQLITE_OK)
        return failure(connection, milliseconds);
    Statement statement(prepared, &sqlite3_finalize);
    if (!statement)
        return error(tr("There is no statement to run."));
    // White space, semicolons and comments prepare to nothing.
    sqlite3_stmt *second = nullptr;
    const int code = sqlite3_prepare_v2(connection, tail, -1, &second, nullptr);
    sqlite3_finalize(second);
    if (second || code != SQLITE_OK)
        return error(tr("Only one statement can be run at a time."));
    if (!sqlite3_stmt_readonly(statement.get()))
        return error(tr("This statement isn't allowed here: only reading is."));
    return statement;
}

QueryValue valueAt(sqlite3_stmt *statement, int column)
{
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER:
        return std::int64_t(sqlite3_column_int64(statement, column));
    case SQLITE_FLOAT:
        return sqlite3_column_double(statement, column);
    case SQLITE_NULL:
        return {};
    case SQLITE_BLOB: {
        const auto *bytes = static_cast<const char *>(sqlite3_column_blob(statement, column));
        return QString::fromLatin1(
            QByteArray::fromRawData(bytes, sqlite3_column_bytes(statement, column)).toHex());
    }
    default:
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
        return QString::fromUtf8(text, sqlite3_column_bytes(statement, column));
    }
}

} // namespace

Result<void> runTypedQuery(const Database &database, const QString &sql, int milliseconds,
                           const QueryResult &result)
{
    sqlite3 *connection = database.handle();
    const Limits limits(connection, milliseconds);
    const Result<Statement> statement = prepare(connection, sql.toUtf8(), milliseconds);
    if (!statement)
        return std::unexpected(statement.error());
    const int width = sqlite3_column_count(statement->get());
    QStringList names;
    for (int column = 0; column < width; ++column)
        names << QString::fromUtf8(sqlite3_column_name(statement->get(), column));
    result.columns(names);
    std::vector<QueryValue> row;
    row.resize(std::size_t(width));
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(statement->get())) == SQLITE_ROW) {
        for (int column = 0; column < width; ++column)
            row[std::size_t(column)] = valueAt(statement->get(), column);
        if (!result.row(row))
            return {};
    }
    if (code != SQLITE_DONE)
        return failure(connection, milliseconds);
    return {};
}

} // namespace parallax
