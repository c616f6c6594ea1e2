#include "models/items/article_list_model.h"

#include "models/domain/source.h"
#include "models/project/project.h"

#include <QLocale>

#include <algorithm>

namespace parallax {

using namespace Qt::StringLiterals;

ArticleListModel::ArticleListModel(Project &project, QObject *parent)
    : QAbstractTableModel(parent)
    , m_project(project)
{
    connect(&project.notifier(), &Notifier::articlesChanged, this, &ArticleListModel::followArticles);
    connect(&project.notifier(), &Notifier::annotationsChanged, this, &ArticleListModel::followAnnotations);
    reset();
}

ArticleListModel::~ArticleListModel() = default;

void ArticleListModel::setFilter(const ArticleFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    reset();
}

void ArticleListModel::setOrder(ArticleOrder order, bool descending)
{
    if (order == m_order && descending == m_descending)
        return;
    m_order = order;
    m_descending = descending;
    reset();
}

void ArticleListModel::sort(int column, Qt::SortOrder order)
{
    const bool descending = order == Qt::DescendingOrder;
    if (column == TitleColumn)
        setOrder(ArticleOrder::Title, descending);
    else if (column == SourceColumn)
        setOrder(ArticleOrder::Source, descending);
    else if (column == PublishedColumn)
        setOrder(ArticleOrder::Date, descending);
}

std::vector<ArticleListModel::Row> ArticleListModel::read(const std::optional<Article> &after,
                                                          int limit) const
{
    std::vector<Row> rows;
    for (ArticleRow &row : m_project.read().articles.page(m_filter, m_order, m_descending, after, limit))
        rows.push_back({std::move(row)});
    return rows;
}

void ArticleListModel::readSources()
{
    m_sources.clear();
    for (const Source &source : m_project.read().sources.all())
        m_sources.insert(source.id, source);
}

void ArticleListModel::reset()
{
    beginResetModel();
    readSources();
    m_rows = read(std::nullopt, pageSize);
    m_complete = std::ssize(m_rows) < pageSize;
    endResetModel();
    count();
}

void ArticleListModel::count()
{
    m_total = m_project.read().articles.count();
    if (m_complete)
        m_matching = std::ssize(m_rows);
    else
        m_matching = m_filter == ArticleFilter{} ? m_total : m_project.read().articles.count(m_filter);
    Q_EMIT countsChanged();
}

std::optional<ArticleId> ArticleListModel::articleAt(int row) const
{
    if (row < 0 || row >= std::ssize(m_rows))
        return std::nullopt;
    return m_rows[std::size_t(row)].article.article.id;
}

std::optional<int> ArticleListModel::rowOf(ArticleId id) const
{
    const auto found = std::ranges::find(m_rows, id, [](const Row &row) { return row.article.article.id; });
    return found == m_rows.end() ? std::nullopt : std::optional(int(found - m_rows.begin()));
}

bool ArticleListModel::contains(ArticleId id) const
{
    return m_project.read().articles.find(id).has_value();
}

std::optional<int> ArticleListModel::ensureLoaded(ArticleId id)
{
    std::optional<int> row = rowOf(id);
    while (!row && canFetchMore({}) && std::ssize(m_rows) < mostRowsSought) {
        fetchMore({});
        row = rowOf(id);
    }
    return row;
}

bool ArticleListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_complete;
}

void ArticleListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    std::vector<Row> page = read(m_rows.back().article.article, pageSize);
    m_complete = std::ssize(page) < pageSize;
    if (page.empty())
        return;
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(page.size()) - 1);
    std::ranges::move(page, std::back_inserter(m_rows));
    endInsertRows();
}

int ArticleListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ArticleListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

} // namespace parallax
