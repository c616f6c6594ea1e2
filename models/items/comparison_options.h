#pragma once

#include <QString>

#include <optional>

namespace parallax {

/// What the columns of a comparison are.
struct ColumnChoice
{
    enum class By { Source, Article, Month, Year, Attribute };
    By by = By::Source;
    QString attribute = {}; ///< its name; empty unless columns are by attribute
    friend bool operator==(const ColumnChoice &, const ColumnChoice &) = default;
};

/// For files and the command line: source, article, month, year, attribute:NAME. std::nullopt for another
/// text.
QString toString(const ColumnChoice &choice);
std::optional<ColumnChoice> columnChoiceFromString(const QString &text);
/// As a person chooses it: "Sources", "Months of publication", or the attribute's name.
QString columnChoiceName(const ColumnChoice &choice);

/// How a comparison counts.
struct ComparisonOptions
{
    bool suggestions = false; ///< pending suggestions count as if they were accepted
    ColumnChoice columns = {};
    friend bool operator==(const ComparisonOptions &, const ComparisonOptions &) = default;
};

} // namespace parallax
