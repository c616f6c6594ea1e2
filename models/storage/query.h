#pragma once

#include "models/domain/ids.h"
#include "models/domain/partial_date.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>
#include <string>

namespace SQLite {
class Statement;
}

namespace parallax {

/// A prepared statement in use: values are bound from left to right, columns are read from left to right, and
/// the statement is reset when this goes. Failures throw SQLite::Exception, which doesn't leave
/// models/storage.
class Query
{
public:
    /// `inUse` is the cache's mark for the statement; it is cleared at the end.
    Query(SQLite::Statement &statement, bool &inUse);
    ~Query();
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;

    Query &bind(std::int64_t value);
    Query &bind(int value) { return bind(std::int64_t(value)); }
    Query &bind(double value);
    Query &bind(const QString &value);
    Query &bind(const QByteArray &value); ///< a blob
    Query &bindNull();
    template <char L> Query &bind(Id<L> id) { return bind(id.value()); }
    template <typename T>
        requires std::is_enum_v<T>
    Query &bind(T value)
    {
        return bind(std::int64_t(value));
    }
    template <typename T> Query &bind(const std::optional<T> &value)
    {
        return value ? bind(*value) : bindNull();
    }
    /// Three values: start, precision and zone.
    Query &bindDate(const std::optional<PartialDate> &date);
    template <typename... T> Query &bindAll(const T &...values)
    {
        (bind(values), ...);
        return *this;
    }

    /// Moves to the next row; false after the last one.
    bool next();
    /// Runs to the end and makes the statement ready for new values.
    void run();

    std::int64_t integer();
    int number() { return int(integer()); }
    double real();
    QString text();
    QByteArray utf8(); ///< of a text
    QByteArray blob();
    bool isNull() const; ///< of the next column to be read
    void skip() { ++m_column; }
    template <typename IdType> IdType id() { return IdType(integer()); }
    template <typename IdType> std::optional<IdType> optionalId()
    {
        if (isNull()) {
            skip();
            return std::nullopt;
        }
        return IdType(integer());
    }
    std::optional<double> optionalReal();
    std::optional<std::int64_t> optionalInteger();
    /// Three columns: start, precision and zone. A file's numbers that make no date are read as no date.
    std::optional<PartialDate> date();

private:
    SQLite::Statement &m_statement;
    bool &m_inUse;
    int m_parameter = 0;
    int m_column = 0;
};

} // namespace parallax
