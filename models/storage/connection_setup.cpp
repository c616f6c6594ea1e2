#include "models/storage/connection_setup.h"

#include <sqlite3.h>

#include <array>
#include <chrono>
#include <cstring>
#include <memory>
#include <utility>

namespace parallax {

namespace {

constexpr std::array<std::pair<int, int>, 9> switches{{
    {SQLITE_DBCONFIG_DEFENSIVE, 1},
    {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
    {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
    {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
    {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
    {SQLITE_DBCONFIG_WRITABLE_SCHEMA, 0},
    {SQLITE_DBCONFIG_DQS_DDL, 0},
    {SQLITE_DBCONFIG_DQS_DML, 0},
    {SQLITE_DBCONFIG_ENABLE_FKEY, 1},
}};

constexpr std::array<std::pair<int, int>, 9> limits{{
    {SQLITE_LIMIT_LENGTH, 512 * 1024 * 1024},
    {SQLITE_LIMIT_SQL_LENGTH, 100'000},
    {SQLITE_LIMIT_COLUMN, 100},
    {SQLITE_LIMIT_EXPR_DEPTH, 100},
    {SQLITE_LIMIT_COMPOUND_SELECT, 20},
    {SQLITE_LIMIT_FUNCTION_ARG, 20},
    {SQLITE_LIMIT_ATTACHED, 1},
    {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1'000},
    {SQLITE_LIMIT_TRIGGER_DEPTH, 10},
}};

int allowReadsOnly(void *, int action, const char *first, const char *second, const char *, const char *)
{
    static constexpr const char *pragmas[] = {"table_info", "table_xinfo", "index_list", "index_info"};
    switch (action) {
    case SQLITE_SELECT:
    case SQLITE_READ:
    case SQLITE_RECURSIVE:
        return SQLITE_OK;
    case SQLITE_FUNCTION:
        return second && std::strcmp(second, "load_extension") == 0 ? SQLITE_DENY : SQLITE_OK;
    case SQLITE_PRAGMA:
        for (const char *pragma : pragmas)
            if (std::strcmp(first, pragma) == 0)
                return SQLITE_OK;
        return SQLITE_DENY;
    default:
        return SQLITE_DENY;
    }
}

using Clock = std::chrono::steady_clock;

int pastDeadline(void *deadline)
{
    return Clock::now() > *static_cast<Clock::time_point *>(deadline);
}

} // namespace

int hardenConnection(sqlite3 *connection)
{
    for (const auto &[option, value] : switches) {
        int now = -1;
        if (const int code = sqlite3_db_config(connection, option, value, &now);
            code != SQLITE_OK || now != value)
            return code != SQLITE_OK ? code : SQLITE_MISUSE;
    }
    for (const auto &[limit, value] : limits)
        sqlite3_limit(connection, limit, value);
    sqlite3_extended_result_codes(connection, 1);
    return sqlite3_exec(connection,
                        "PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA temp_store = MEMORY;"
                        "PRAGMA secure_delete = ON;",
                        nullptr, nullptr, nullptr);
}

void limitTypedStatements(sqlite3 *connection, int milliseconds)
{
    static thread_local Clock::time_point deadline;
    if (milliseconds <= 0) {
        sqlite3_set_authorizer(connection, nullptr, nullptr);
        sqlite3_progress_handler(connection, 0, nullptr, nullptr);
        return;
    }
    deadline = Clock::now() + std::chrono::milliseconds(milliseconds);
    sqlite3_set_authorizer(connection, allowReadsOnly, nullptr);
    sqlite3_progress_handler(connection, 10'000, pastDeadline, &deadline);
}

} // namespace parallax
