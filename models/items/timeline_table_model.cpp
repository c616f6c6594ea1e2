#include "models/items/timeline_table_model.h"

#include "models/storage/article_reader.h"

#include <algorithm>

namespace parallax {

namespace {

QString kindOf(const TimelineTableModel::Target &target)
{
    struct Visitor
    {
        QString operator()(ArticleId) const { return TimelineTableModel::tr("Article"); }
        QString operator()(EventId) const { return TimelineTableModel::tr("Event"); }
        QString operator()(ClaimId) const { return TimelineTableModel::tr("Claim"); }
    };
    return std::visit(Visitor{}, target);
}

bool isIn(TimeWindow window, const PartialDate &date)
{
    return date.startMs() < window.endMs && date.endMs() > window.startMs;
}

} // namespace

TimelineTableModel::TimelineTableModel(const ArticleReader &articles, QObject *parent)
    : QAbstractTableModel(parent)
    , m_articles(articles)
{ }

void TimelineTableModel::setRows(std::vector<Row> rows, std::vector<Source> sources)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_sources = std::move(sources);
    m_titles.clear();
    endResetModel();
}

int TimelineTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TimelineTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString TimelineTableModel::titleOf(const Row &row) const
{
    const auto *article = std::get_if<ArticleId>(&row.target);
    if (!article)
        return row.text;
    const auto known = m_titles.find(*article);
    if (known != m_titles.end())
        return known->second;
    const auto found = m_articles.find(*article);
    return m_titles.emplace(*article, found ? found->title : QString()).first->second;
}

const Source *TimelineTableModel::sourceOf(const Row &row) const
{
    const auto found = row.source ? std::ranges::find(m_sources, *row.source, &Source::id) : m_sources.end();
    return found == m_sources.end() ? nullptr : &*found;
}

QVariant TimelineTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &shown = row(index.row());
    const Source *source = sourceOf(shown);
    if (role == SourcePositionRole)
        return source ? QVariant(source->position) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case When:
        return shown.date ? shown.date->toShortText() : tr("No date");
    case What:
        return titleOf(shown);
    case Kind:
        return kindOf(shown.target);
    case SourceName:
        return source ? source->name : QString();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant TimelineTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (Column(section)) {
    case When:
        return tr("When");
    case What:
        return tr("What");
    case Kind:
        return tr("Kind");
    case SourceName:
        return tr("Source");
    case ColumnCount:
        break;
    }
    return {};
}

std::vector<TimelineTableModel::Row> rowsIn(const TimelineData &data, TimeWindow window, bool published,
                                            bool happened)
{
    std::vector<TimelineTableModel::Row> rows;
    if (published)
        for (const TimelineArticle &article : data.articles)
            if (article.published && isIn(window, *article.published))
                rows.push_back({article.id, article.published, {}, article.source});
    if (happened)
        for (const Happening &one : data.happenings)
            if (isIn(window, one.happened))
                rows.push_back({std::visit([](auto id) -> TimelineTableModel::Target { return id; }, one.id),
                                one.happened, one.text, std::nullopt});
    std::ranges::stable_sort(rows, {}, &TimelineTableModel::Row::date);
    return rows;
}

} // namespace parallax
