#pragma once

#include "models/import/exchange/table_preview.h"

namespace parallax {

/// How tables were read that a person confirmed, by the names of their columns: outlets deliver the same kind
/// of table again and again. A value; kept as text in the settings.
class TableMemory
{
public:
    static TableMemory fromText(const QString &text); ///< empty for what toText() didn't write
    QString toText() const;
    /// For a table with exactly these columns, in any order.
    std::optional<ColumnMapping> find(const QStringList &columns) const;
    /// The oldest is forgotten when there are more than `most`.
    void remember(const QStringList &columns, const ColumnMapping &mapping);
    static constexpr qsizetype most = 50;

private:
    struct Entry
    {
        QStringList columns; ///< sorted
        ColumnMapping mapping;
    };
    std::vector<Entry> m_entries; ///< the newest last
};

/// The preview with a remembered mapping instead of the guess. What the file itself proves (charset,
/// delimiter, order of dates) holds for it.
void adopt(TablePreview &preview, const ColumnMapping &remembered);

} // namespace parallax
