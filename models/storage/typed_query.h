#pragma once

#include "models/domain/result.h"

#include <QStringList>

#include <cstdint>
#include <functional>
#include <variant>
#include <vector>

namespace parallax {

class Database;

/// A value of a query's result. Blobs come as lower-case hexadecimal.
using QueryValue = std::variant<std::monostate, QString, std::int64_t, double>;

/// Who takes a typed statement's result; false from `row`: no more is wanted.
struct QueryResult
{
    std::function<void(const QStringList &columns)> columns; ///< called once, first
    std::function<bool(const std::vector<QueryValue> &row)> row;
};

/// Runs one statement that a person typed. It can only read: what would write, attach or change a setting is
/// an error, and so are text behind the statement and a statement that takes longer than `milliseconds`. The
/// documented views `articles` and `annotations` are there.
Result<void> runTypedQuery(const Database &database, const QString &sql, int milliseconds,
                           const QueryResult &result);

} // namespace parallax
