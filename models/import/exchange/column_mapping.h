#pragma once

#include "models/import/exchange/column_dates.h"
#include "models/import/exchange/table_rows.h"

#include <QJsonObject>
#include <QStringList>

namespace parallax {

/// What a column of a table of articles becomes.
enum class ColumnRole { Attribute, Title, Source, Published, Author, Url, Language, Body, LeftOut };

QString toString(ColumnRole role); ///< "title", …
std::optional<ColumnRole> columnRole(QStringView text);

struct MappedColumn
{
    QString name;
    ColumnRole role = ColumnRole::Attribute;
    friend bool operator==(const MappedColumn &, const MappedColumn &) = default;
};

/// How a table is read: guessed by previewTable, changed by a person, remembered as JSON.
struct ColumnMapping
{
    TableDialect dialect;
    DateOrder dateOrder = DateOrder::Undecided;
    std::vector<MappedColumn> columns; ///< a column that isn't listed is an attribute

    ColumnRole roleOf(const QString &column) const;
    bool has(ColumnRole role) const;
    QJsonObject toJson() const;
    /// std::nullopt for what toJson() didn't write.
    static std::optional<ColumnMapping> fromJson(const QJsonObject &object);
    friend bool operator==(const ColumnMapping &, const ColumnMapping &) = default;
};

/// Gives columns their roles by their names, in English, French, German, Spanish, Italian, Portuguese, Dutch,
/// Russian and Arabic (docs/guide/collecting-exchange.md lists them). Of several names for one role the
/// surest gets it ("text" before "summary"); the others are attributes.
std::vector<MappedColumn> guessColumns(const QStringList &names);

} // namespace parallax
