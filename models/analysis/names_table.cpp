#include "models/analysis/names_table.h"

#include "models/text/normalise.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace parallax {

namespace {

/// What makes two labels the same name.
QString labelKey(const QString &label)
{
    const QString key = normalised(label);
    for (const QLatin1StringView article : {"the "_L1, "a "_L1, "an "_L1}) {
        if (key.size() > article.size() && key.startsWith(article))
            return key.sliced(article.size());
    }
    return key;
}

/// A name's passages and how they spell it.
struct Spellings
{
    std::map<QString, int> counts;
    std::vector<AnnotationId> annotations;
};

NameLabel labelOf(Spellings spellings)
{
    // std::map is sorted and max_element takes the first, so equal counts are settled by code point.
    const auto commonest =
        std::ranges::max_element(spellings.counts, {}, [](const auto &entry) { return entry.second; });
    std::ranges::sort(spellings.annotations);
    return {commonest->first, std::move(spellings.annotations)};
}

NamesCell cellOf(std::map<QString, Spellings> names)
{
    NamesCell cell;
    for (auto &[key, spellings] : names)
        cell.push_back(labelOf(std::move(spellings)));
    std::ranges::sort(cell, [](const NameLabel &x, const NameLabel &y) {
        return std::tuple(-x.count(), x.label) < std::tuple(-y.count(), y.label);
    });
    return cell;
}

} // namespace

std::vector<NamesRow> namesTable(std::span<const NamedMention> mentions, int columns)
{
    std::map<EntityId, std::vector<std::map<QString, Spellings>>> entities;
    std::map<EntityId, int> counts;
    for (const NamedMention &mention : mentions) {
        Q_ASSERT(0 <= mention.column && mention.column < columns);
        auto &cells = entities[mention.entity];
        cells.resize(size_t(columns));
        Spellings &spellings = cells[size_t(mention.column)][labelKey(mention.label)];
        ++spellings.counts[collapsed(mention.label)];
        spellings.annotations.push_back(mention.annotation);
        ++counts[mention.entity];
    }
    std::vector<NamesRow> rows;
    for (auto &[entity, cells] : entities) {
        NamesRow row{entity, counts[entity], {}};
        for (auto &names : cells)
            row.cells.push_back(cellOf(std::move(names)));
        rows.push_back(std::move(row));
    }
    std::ranges::stable_sort(rows, std::ranges::greater(), &NamesRow::mentions);
    return rows;
}

} // namespace parallax
