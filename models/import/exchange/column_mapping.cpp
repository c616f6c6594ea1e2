#include "models/import/exchange/column_mapping.h"

#include <QJsonArray>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

constexpr ColumnRole allRoles[] = {ColumnRole::Attribute, ColumnRole::Title,  ColumnRole::Source,
                                   ColumnRole::Published, ColumnRole::Author, ColumnRole::Url,
                                   ColumnRole::Language,  ColumnRole::Body,   ColumnRole::LeftOut};
constexpr TableFormat allFormats[] = {TableFormat::Delimited, TableFormat::Json, TableFormat::JsonLines,
                                      TableFormat::Workbook};
constexpr DateOrder allOrders[] = {DateOrder::Undecided, DateOrder::DayFirst, DateOrder::MonthFirst};

QString toString(TableFormat format)
{
    switch (format) {
    case TableFormat::Delimited:
        return u"delimited"_s;
    case TableFormat::Json:
        return u"json"_s;
    case TableFormat::JsonLines:
        return u"jsonl"_s;
    case TableFormat::Workbook:
        return u"workbook"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

/// The value whose name is the text.
template <typename T, std::size_t N> std::optional<T> named(const T (&values)[N], QStringView text)
{
    for (const T value : values) {
        if (toString(value) == text)
            return value;
    }
    return std::nullopt;
}

} // namespace

QString toString(ColumnRole role)
{
    switch (role) {
    case ColumnRole::Attribute:
        return u"attribute"_s;
    case ColumnRole::Title:
        return u"title"_s;
    case ColumnRole::Source:
        return u"source"_s;
    case ColumnRole::Published:
        return u"published"_s;
    case ColumnRole::Author:
        return u"author"_s;
    case ColumnRole::Url:
        return u"url"_s;
    case ColumnRole::Language:
        return u"language"_s;
    case ColumnRole::Body:
        return u"body"_s;
    case ColumnRole::LeftOut:
        return u"left-out"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<ColumnRole> columnRole(QStringView text)
{
    return named(allRoles, text);
}

ColumnRole ColumnMapping::roleOf(const QString &column) const
{
    const auto found = std::ranges::find(columns, column, &MappedColumn::name);
    return found == columns.end() ? ColumnRole::Attribute : found->role;
}

bool ColumnMapping::has(ColumnRole role) const
{
    return std::ranges::contains(columns, role, &MappedColumn::role);
}

QJsonObject ColumnMapping::toJson() const
{
    QJsonArray list;
    for (const MappedColumn &column : columns)
        list.append(QJsonObject{{u"name"_s, column.name}, {u"role"_s, toString(column.role)}});
    return {{u"format"_s, toString(dialect.format)},
            {u"charset"_s, dialect.charset},
            {u"delimiter"_s, QString(QLatin1Char(dialect.delimiter))},
            {u"date_order"_s, toString(dateOrder)},
            {u"columns"_s, list}};
}

std::optional<ColumnMapping> ColumnMapping::fromJson(const QJsonObject &object)
{
    const auto format = named(allFormats, object.value("format"_L1).toString());
    const auto order = named(allOrders, object.value("date_order"_L1).toString());
    const QString delimiter = object.value("delimiter"_L1).toString();
    if (!format || !order || delimiter.size() != 1 || delimiter.front().unicode() > 0x7F)
        return std::nullopt;
    ColumnMapping mapping;
    mapping.dialect = {*format, object.value("charset"_L1).toString(), delimiter.front().toLatin1()};
    mapping.dateOrder = *order;
    for (const QJsonValue &value : object.value("columns"_L1).toArray()) {
        const auto role = columnRole(value["role"_L1].toString());
        if (!role)
            return std::nullopt;
        mapping.columns.push_back({value["name"_L1].toString(), *role});
    }
    return mapping;
}

} // namespace parallax
