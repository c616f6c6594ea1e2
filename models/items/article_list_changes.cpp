#include "models/domain/source.h"
#include "models/items/article_list_model.h"
#include "models/project/project.h"

#include <QSet>

#include <algorithm>

namespace parallax {

namespace {

constexpr int mostSingleRows = 50; ///< changed articles that are read one by one

/// Whether two states of an article stand at one place of any list and pass one filter.
bool standsAlike(const Article &before, const Article &after)
{
    return before.title == after.title && before.source == after.source
        && before.published == after.published;
}

} // namespace

void ArticleListModel::followArticles(const Changes &changes)
{
    const Changes::Rows &rows = changes.rows(Table::Article);
    const bool eventMatters = m_filter.event && changes.touches(Table::EventArticle);
    const bool isSmall = std::ssize(rows.updated) <= mostSingleRows;
    if (changes.touches(Table::Source))
        readSources();
    if (changes.isEverything() || eventMatters || !isSmall || !rows.inserted.empty() || !rows.deleted.empty()
        || (m_order == ArticleOrder::Source && changes.touches(Table::Source))) {
        readAgain();
        return;
    }
    const bool inPlace =
        std::ranges::all_of(rows.updated, [this](std::int64_t id) { return replaceInPlace(ArticleId(id)); });
    if (!inPlace)
        readAgain();
    else if (changes.touches(Table::Source))
        reportAll();
}

/// False when the article may now stand elsewhere or not at all.
bool ArticleListModel::replaceInPlace(ArticleId id)
{
    const std::optional<int> place = rowOf(id);
    std::optional<ArticleRow> fresh = m_project.read().articles.row(id);
    if (!place || !fresh || !standsAlike(m_rows[std::size_t(*place)].article.article, fresh->article))
        return false;
    m_rows[std::size_t(*place)] = {std::move(*fresh)};
    Q_EMIT dataChanged(index(*place, 0), index(*place, ColumnCount - 1));
    return true;
}

void ArticleListModel::followAnnotations(const Changes &changes)
{
    if (changes.isEverything() || !changes.touches(Table::Annotation))
        return; // the former comes with articlesChanged too
    // Which article a removed annotation stood in is no longer known: each row on screen counts anew.
    const Changes::Rows &rows = changes.rows(Table::Annotation);
    if (rows.inserted.size() == 1 && rows.deleted.empty()) {
        const auto annotation = m_project.read().annotations.find(AnnotationId(rows.inserted.front()));
        const auto place = annotation ? rowOf(annotation->article) : std::nullopt;
        if (place) {
            m_rows[std::size_t(*place)].tagsStale = true;
            Q_EMIT dataChanged(index(*place, 0), index(*place, ColumnCount - 1));
        }
        return;
    }
    if (rows.inserted.empty() && rows.deleted.empty())
        return;
    for (const Row &row : m_rows)
        row.tagsStale = true;
    reportAll({Qt::DisplayRole, Qt::AccessibleDescriptionRole, TagsRole});
}

void ArticleListModel::reportAll(const QList<int> &roles)
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), roles);
}

void ArticleListModel::readAgain()
{
    if (std::ssize(m_rows) > mostRowsSought) {
        reset();
        return;
    }
    const int wanted = std::max(int(m_rows.size()), pageSize);
    std::vector<Row> fresh = read(std::nullopt, wanted);
    m_complete = std::ssize(fresh) < wanted;
    takeRows(std::move(fresh));
    count();
}

/// Goes from the present rows to `fresh` by removing, inserting and moving, so that views keep their place.
void ArticleListModel::takeRows(std::vector<Row> fresh)
{
    removeAbsent(fresh);
    insertAndMove(std::move(fresh));
    reportAll();
}

void ArticleListModel::removeAbsent(const std::vector<Row> &fresh)
{
    QSet<ArticleId> kept;
    for (const Row &row : fresh)
        kept.insert(row.article.article.id);
    const auto stays = [&](int row) { return kept.contains(*articleAt(row)); };
    for (int last = rowCount() - 1; last >= 0; --last) {
        if (stays(last))
            continue;
        int first = last;
        while (first > 0 && !stays(first - 1))
            --first;
        beginRemoveRows({}, first, last);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
}

/// @pre every present row is among `fresh`
void ArticleListModel::insertAndMove(std::vector<Row> fresh)
{
    QSet<ArticleId> present;
    for (const Row &row : m_rows)
        present.insert(row.article.article.id);
    const auto isNew = [&](int row) { return !present.contains(fresh[std::size_t(row)].article.article.id); };
    const int count = int(fresh.size());
    for (int place = 0; place < count; ++place) {
        if (isNew(place)) {
            int last = place;
            while (last + 1 < count && isNew(last + 1))
                ++last;
            beginInsertRows({}, place, last);
            m_rows.insert(m_rows.begin() + place, fresh.begin() + place, fresh.begin() + last + 1);
            endInsertRows();
            place = last;
            continue;
        }
        const int from = *rowOf(fresh[std::size_t(place)].article.article.id);
        if (from != place) {
            beginMoveRows({}, from, from, {}, place);
            std::rotate(m_rows.begin() + place, m_rows.begin() + from, m_rows.begin() + from + 1);
            endMoveRows();
        }
        m_rows[std::size_t(place)] = std::move(fresh[std::size_t(place)]);
    }
}

} // namespace parallax
