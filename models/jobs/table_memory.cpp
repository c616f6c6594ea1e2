#include "models/jobs/table_memory.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

QStringList sortedNames(QStringList columns)
{
    columns.sort();
    return columns;
}

} // namespace

TableMemory TableMemory::fromText(const QString &text)
{
    TableMemory memory;
    for (const QJsonValue &value : QJsonDocument::fromJson(text.toUtf8()).array()) {
        QStringList columns;
        for (const QJsonValue &column : value["table"_L1].toArray())
            columns << column.toString();
        if (const auto mapping = ColumnMapping::fromJson(value["mapping"_L1].toObject()))
            memory.remember(columns, *mapping);
    }
    return memory;
}

QString TableMemory::toText() const
{
    QJsonArray list;
    for (const Entry &entry : m_entries)
        list.append(QJsonObject{{u"table"_s, QJsonArray::fromStringList(entry.columns)},
                                {u"mapping"_s, entry.mapping.toJson()}});
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

std::optional<ColumnMapping> TableMemory::find(const QStringList &columns) const
{
    const auto found = std::ranges::find(m_entries, sortedNames(columns), &Entry::columns);
    return found == m_entries.end() ? std::nullopt : std::optional(found->mapping);
}

void TableMemory::remember(const QStringList &columns, const ColumnMapping &mapping)
{
    QStringList names = sortedNames(columns);
    std::erase_if(m_entries, [&](const Entry &entry) { return entry.columns == names; });
    m_entries.push_back({std::move(names), mapping});
    if (std::ssize(m_entries) > most)
        m_entries.erase(m_entries.begin());
}

void adopt(TablePreview &preview, const ColumnMapping &remembered)
{
    ColumnMapping mapping = remembered;
    const ColumnMapping &guessed = preview.mapping;
    mapping.dialect.format = guessed.dialect.format;
    if (preview.charsetSure)
        mapping.dialect.charset = guessed.dialect.charset;
    if (preview.delimiterSure)
        mapping.dialect.delimiter = guessed.dialect.delimiter;
    if (guessed.dateOrder != DateOrder::Undecided)
        mapping.dateOrder = guessed.dateOrder;
    preview.mapping = std::move(mapping);
}

} // namespace parallax
