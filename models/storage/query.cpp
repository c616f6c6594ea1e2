#include "models/storage/query.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

namespace parallax {

Query::Query(SQLite::Statement &statement, bool &inUse)
    : m_statement(statement)
    , m_inUse(inUse)
{
    m_inUse = true;
}

Query::~Query()
{
    m_statement.tryReset();
    m_inUse = false;
}

Query &Query::bind(std::int64_t value)
{
    m_statement.bind(++m_parameter, value);
    return *this;
}

Query &Query::bind(double value)
{
    m_statement.bind(++m_parameter, value);
    return *this;
}

Query &Query::bind(const QString &value)
{
    m_statement.bind(++m_parameter, value.toStdString());
    return *this;
}

Query &Query::bind(const QByteArray &value)
{
    // A null pointer would bind NULL, not an empty blob.
    m_statement.bind(++m_parameter, value.isEmpty() ? static_cast<const void *>("") : value.constData(),
                     int(value.size()));
    return *this;
}

Query &Query::bindNull()
{
    m_statement.bind(++m_parameter);
    return *this;
}

Query &Query::bindDate(const std::optional<PartialDate> &date)
{
    if (!date)
        return bindNull().bindNull().bindNull();
    bind(date->startMs()).bind(date->precision());
    if (const auto zone = date->zoneMinutes())
        return bind(*zone);
    return bindNull();
}

bool Query::next()
{
    m_column = 0;
    return m_statement.executeStep();
}

void Query::run()
{
    while (m_statement.executeStep()) { }
    m_statement.reset();
    m_parameter = 0;
}

std::int64_t Query::integer()
{
    return m_statement.getColumn(m_column++).getInt64();
}

double Query::real()
{
    return m_statement.getColumn(m_column++).getDouble();
}

QString Query::text()
{
    const SQLite::Column column = m_statement.getColumn(m_column++);
    const char *bytes = column.getText();
    return QString::fromUtf8(bytes, column.getBytes());
}

QByteArray Query::utf8()
{
    const SQLite::Column column = m_statement.getColumn(m_column++);
    const char *bytes = column.getText();
    return QByteArray(bytes, column.getBytes());
}

QByteArray Query::blob()
{
    const SQLite::Column column = m_statement.getColumn(m_column++);
    const auto *bytes = static_cast<const char *>(column.getBlob());
    return QByteArray(bytes, column.getBytes());
}

bool Query::isNull() const
{
    return m_statement.isColumnNull(m_column);
}

std::optional<double> Query::optionalReal()
{
    if (!isNull())
        return real();
    skip();
    return std::nullopt;
}

std::optional<std::int64_t> Query::optionalInteger()
{
    if (!isNull())
        return integer();
    skip();
    return std::nullopt;
}

std::optional<PartialDate> Query::date()
{
    const auto start = optionalInteger();
    const auto precision = optionalInteger();
    const auto zone = optionalInteger();
    if (!start || !precision)
        return std::nullopt;
    return PartialDate::fromParts(*start, DatePrecision(*precision),
                                  zone ? std::optional<int>(int(*zone)) : std::nullopt);
}

} // namespace parallax
