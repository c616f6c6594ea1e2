#include "models/items/found_articles_model.h"

#include <algorithm>
#include <numeric>

namespace parallax {

namespace {

bool isArticle(const FoundArticle &found)
{
    return found.kind == FoundArticle::Kind::Article;
}

/// The same words, whether here or in the project.
bool isExact(const FoundArticle &found)
{
    return found.duplicateOf || (found.like && found.like->grade == LikenessGrade::Exact);
}

bool isAlike(const FoundArticle &found, LikenessGrade least)
{
    return found.like && found.like->grade >= least && !isExact(found);
}

FoundArticlesModel::Standing standingOf(const FoundArticle &found, bool isDuplicate)
{
    if (!isArticle(found))
        return FoundArticlesModel::Problem;
    if (!found.warnings.isEmpty())
        return FoundArticlesModel::Warned;
    if (isDuplicate)
        return FoundArticlesModel::Duplicate;
    return isAlike(found, LikenessGrade::Rewrite) ? FoundArticlesModel::Alike : FoundArticlesModel::Good;
}

} // namespace

FoundArticlesModel::FoundArticlesModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void FoundArticlesModel::add(const FoundArticle &found)
{
    const int place = int(m_rows.size());
    Row row{.found = found};
    if (isArticle(found)) {
        const auto same = m_byText.constFind(found.bodyHash);
        if (same != m_byText.cend())
            row.sameAs = *same;
        else
            m_byText.insert(found.bodyHash, place);
    }
    const bool isDuplicate = row.sameAs >= 0 || isExact(found);
    row.chosen = isArticle(found) && !isDuplicate;
    row.standing = standingOf(found, isDuplicate);
    count(row, 1);
    m_rows.push_back(std::move(row));
}

void FoundArticlesModel::count(const Row &row, int by)
{
    m_counts.standing[row.standing] += by;
    if (!isArticle(row.found))
        return;
    m_counts.articles += by;
    m_counts.chosen += row.chosen ? by : 0;
    m_counts.withoutSource += row.found.source.isEmpty() ? by : 0;
    m_counts.withoutDate += row.found.published ? 0 : by;
    m_counts.alike += row.sameAs < 0 && isAlike(row.found, LikenessGrade::Quotation) ? by : 0;
    if (row.standing == Warned && (row.sameAs >= 0 || isExact(row.found)))
        m_counts.standing[Duplicate] += by; // counted as both, shown once
}

void FoundArticlesModel::append(const std::vector<FoundArticle> &found)
{
    const int before = int(m_rows.size());
    for (const FoundArticle &each : found)
        add(each);
    std::vector<int> fresh(found.size());
    std::iota(fresh.begin(), fresh.end(), before);
    insertShown(fresh);
    Q_EMIT countsChanged();
}

void FoundArticlesModel::insertShown(const std::vector<int> &fresh)
{
    const auto insert = [this](const std::vector<int> &rows, int at) {
        if (rows.empty())
            return;
        beginInsertRows({}, at, at + int(rows.size()) - 1);
        m_order.insert(m_order.begin() + at, rows.begin(), rows.end());
        endInsertRows();
    };
    int end = 0;
    for (int standing = 0; standing < StandingCount; ++standing) {
        std::vector<int> rows;
        for (const int place : fresh) {
            const Row &row = m_rows[std::size_t(place)];
            if (row.standing == standing && isShown(row))
                rows.push_back(place);
        }
        m_shownOf[std::size_t(standing)] += int(rows.size());
        end += m_shownOf[std::size_t(standing)] - int(rows.size());
        insert(rows, m_sortColumn >= 0 ? int(m_order.size()) : end);
        end += int(rows.size());
    }
}

void FoundArticlesModel::forget()
{
    m_rows.clear();
    m_byText.clear();
    m_counts = {};
}

void FoundArticlesModel::removeInput(const QString &path)
{
    beginResetModel();
    std::vector<Row> kept = std::move(m_rows);
    std::erase_if(kept, [&](const Row &row) { return row.found.input == path; });
    forget();
    for (Row &row : kept) {
        if (row.found.like && row.found.like->input == path)
            row.found.like.reset();
        add(row.found);
        if (isArticle(row.found) && m_rows.back().chosen != row.chosen
            && (row.sameAs >= 0) == (m_rows.back().sameAs >= 0)) {
            count(m_rows.back(), -1);
            m_rows.back().chosen = row.chosen;
            count(m_rows.back(), 1);
        }
    }
    showAgain();
    endResetModel();
    Q_EMIT countsChanged();
}

bool FoundArticlesModel::isShown(const Row &row) const
{
    switch (m_shown) {
    case Show::All:
        return true;
    case Show::Problems:
        return row.standing == Problem;
    case Show::Warnings:
        return row.standing == Warned;
    case Show::Duplicates:
        return row.sameAs >= 0 || isExact(row.found);
    case Show::Alike:
        return row.sameAs < 0 && isAlike(row.found, LikenessGrade::Quotation);
    case Show::WithoutSource:
        return isArticle(row.found) && row.found.source.isEmpty();
    case Show::WithoutDate:
        return isArticle(row.found) && !row.found.published;
    }
    Q_UNREACHABLE_RETURN(true);
}

/// Within a reset: which rows are shown, and in which order.
void FoundArticlesModel::showAgain()
{
    m_order.clear();
    m_shownOf = {};
    for (int place = 0; place < int(m_rows.size()); ++place) {
        const Row &row = m_rows[std::size_t(place)];
        if (!isShown(row))
            continue;
        m_order.push_back(place);
        ++m_shownOf[std::size_t(row.standing)];
    }
    std::ranges::stable_sort(m_order,
                             [this](int one, int other) { return isBefore(one, other, m_sortColumn); });
    if (m_sortColumn >= 0 && m_sortOrder == Qt::DescendingOrder)
        std::ranges::reverse(m_order);
}

void FoundArticlesModel::show(Show which)
{
    beginResetModel();
    m_shown = which;
    showAgain();
    endResetModel();
}

void FoundArticlesModel::sort(int column, Qt::SortOrder order)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList old = persistentIndexList();
    std::vector<int> places;
    for (const QModelIndex &index : old)
        places.push_back(m_order[std::size_t(index.row())]);
    m_sortColumn = column;
    m_sortOrder = order;
    showAgain();
    std::vector<int> rowOf(m_rows.size(), -1);
    for (std::size_t row = 0; row < m_order.size(); ++row)
        rowOf[std::size_t(m_order[row])] = int(row);
    QModelIndexList now;
    for (qsizetype i = 0; i < old.size(); ++i) {
        const int row = rowOf[std::size_t(places[std::size_t(i)])];
        now << (row < 0 ? QModelIndex() : index(row, old[i].column()));
    }
    changePersistentIndexList(old, now);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

const FoundArticle *FoundArticlesModel::at(int row) const
{
    return row >= 0 && row < int(m_order.size()) ? &rowAt(row).found : nullptr;
}

bool FoundArticlesModel::isEdited() const
{
    return std::ranges::any_of(m_rows, [](const Row &row) { return row.found.edited != 0; });
}

std::vector<FoundArticle> FoundArticlesModel::chosen() const
{
    std::vector<FoundArticle> all;
    for (const Row &row : m_rows) {
        if (row.chosen)
            all.push_back(row.found);
    }
    return all;
}

std::vector<ImportLine> FoundArticlesModel::otherLines() const
{
    std::vector<ImportLine> lines;
    for (const Row &row : m_rows) {
        const FoundArticle &found = row.found;
        ImportLine line{.input = found.input, .title = found.title};
        line.warnings = found.warnings;
        if (found.kind == FoundArticle::Kind::Question)
            line.warnings << tr("%1: not read, since nobody said what its columns are.").arg(found.input);
        if (isArticle(found)) {
            if (row.chosen || (row.sameAs < 0 && !isExact(found)))
                continue;
            line.status = ImportLine::Status::Duplicate;
            line.duplicateOf = found.duplicateOf || !found.like ? found.duplicateOf : found.like->article;
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace parallax
