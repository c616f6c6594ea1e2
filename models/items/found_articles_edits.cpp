#include "models/items/found_articles_model.h"

#include "models/import/typed_metadata.h"

#include <algorithm>
#include <functional>

namespace parallax {

namespace {

/// Sets the field to what was typed.
Result<std::function<void(FoundArticle &)>> setterOf(FoundField field, const QString &text)
{
    using Setter = std::function<void(FoundArticle &)>;
    if (field == FoundField::Published)
        return typedDate(text).transform([](const std::optional<PartialDate> &date) -> Setter {
            return [date](FoundArticle &found) { found.published = date; };
        });
    const Result<QString> typed = field == FoundField::Language ? typedLanguage(text) : typedLine(text);
    if (!typed)
        return std::unexpected(typed.error());
    if (field == FoundField::Title && typed->isEmpty())
        return error(tr("A title can't be empty."));
    return [field, value = *typed](FoundArticle &found) {
        if (field == FoundField::Title) {
            found.title = value;
            found.titleOrigin = TitleOrigin::Edited;
        } else if (field == FoundField::Source) {
            found.source = value;
        } else if (field == FoundField::Author) {
            found.author = value;
        } else {
            found.language = value;
        }
    };
}

} // namespace

void FoundArticlesModel::setChosen(const std::vector<int> &rows, bool chosen)
{
    for (const int place : rows) {
        Row &row = rowAt(place);
        if (row.found.kind != FoundArticle::Kind::Article)
            continue;
        count(row, -1);
        row.chosen = chosen;
        count(row, 1);
    }
    reportRows(rows);
}

void FoundArticlesModel::setGrouped(const std::vector<int> &rows, bool grouped)
{
    for (const int place : rows) {
        Row &row = rowAt(place);
        if (!row.found.like)
            continue;
        count(row, -1);
        row.found.like->isKept = grouped;
        row.chosen = row.chosen || grouped;
        count(row, 1);
    }
    reportRows(rows);
}

Result<void> FoundArticlesModel::setField(const std::vector<int> &rows, FoundField field, const QString &text)
{
    const auto set = setterOf(field, text);
    if (!set)
        return std::unexpected(set.error());
    for (const int place : rows) {
        Row &row = rowAt(place);
        if (row.found.kind != FoundArticle::Kind::Article)
            continue;
        count(row, -1);
        markEdited(row.found, field);
        (*set)(row.found);
        count(row, 1);
    }
    reportRows(rows);
    return {};
}

void FoundArticlesModel::setBack(const std::vector<int> &rows)
{
    for (const int place : rows) {
        Row &row = rowAt(place);
        count(row, -1);
        resetFields(row.found);
        count(row, 1);
    }
    reportRows(rows);
}

std::vector<int> FoundArticlesModel::rowsOf(std::vector<qint64> spooled) const
{
    std::ranges::sort(spooled);
    std::vector<int> rows;
    for (int row = 0; row < rowCount(); ++row)
        if (std::ranges::binary_search(spooled, rowAt(row).found.spooled))
            rows.push_back(row);
    return rows;
}

Result<void> FoundArticlesModel::check(FoundField field, const QString &text)
{
    return setterOf(field, text).transform([](const auto &) { });
}

/// The rows stay where they are, so that nothing runs away under the person's hands.
void FoundArticlesModel::reportRows(const std::vector<int> &rows)
{
    if (rows.empty())
        return;
    const auto [first, last] = std::ranges::minmax(rows);
    Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
    Q_EMIT countsChanged();
}

} // namespace parallax
