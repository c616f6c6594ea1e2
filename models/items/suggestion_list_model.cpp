#include "models/items/suggestion_list_model.h"

#include "models/items/kind_text.h"
#include "models/project/project.h"

#include <algorithm>

namespace parallax {

namespace {

/// Above this many changed rows reading the article anew is no dearer.
constexpr std::size_t mostSingleReads = 200;

auto readingOrder(const Suggestion &suggestion)
{
    return std::tuple(suggestion.draft.span.start(), suggestion.draft.span.end(), suggestion.id);
}

} // namespace

SuggestionListModel::SuggestionListModel(Project &project, QObject *parent)
    : QAbstractListModel(parent)
    , m_project(project)
    , m_text(QString())
{
    connect(&project.notifier(), &Notifier::suggestionsChanged, this, &SuggestionListModel::apply);
}

void SuggestionListModel::setArticle(std::optional<ArticleId> article, const QString &body)
{
    m_article = article;
    m_text = CodePointIndex(body);
    reload();
}

void SuggestionListModel::reload()
{
    beginResetModel();
    m_rows =
        m_article ? m_project.read().suggestions.pendingOfArticle(*m_article) : std::vector<Suggestion>();
    // A span from a damaged file may lie outside the text, and can't be shown.
    std::erase_if(m_rows, [this](const Suggestion &row) { return !m_text.contains(row.draft.span); });
    endResetModel();
}

void SuggestionListModel::apply(const Changes &changes)
{
    if (!m_article)
        return;
    const Changes::Rows &rows = changes.rows(Table::Suggestion);
    const std::size_t changed = rows.inserted.size() + rows.updated.size() + rows.deleted.size();
    if (changes.isEverything() || changed > mostSingleReads) {
        reload();
        return;
    }
    for (const auto *ids : {&rows.inserted, &rows.updated, &rows.deleted})
        for (const std::int64_t id : *ids)
            follow(SuggestionId(id));
}

void SuggestionListModel::follow(SuggestionId id)
{
    auto now = m_project.read().suggestions.find(id);
    const bool shown = now && now->state == SuggestionState::Pending && now->article == m_article
        && m_text.contains(now->draft.span);
    const std::optional<int> at = rowOf(id);
    if (at && !shown) {
        beginRemoveRows({}, *at, *at);
        m_rows.erase(m_rows.begin() + *at);
        endRemoveRows();
    } else if (!at && shown) {
        const auto place = std::ranges::upper_bound(m_rows, readingOrder(*now), {}, readingOrder);
        const int row = int(place - m_rows.begin());
        beginInsertRows({}, row, row);
        m_rows.insert(place, std::move(*now));
        endInsertRows();
    }
}

std::optional<int> SuggestionListModel::rowOf(SuggestionId id) const
{
    const auto found = std::ranges::find(m_rows, id, &Suggestion::id);
    return found == m_rows.end() ? std::nullopt : std::optional(int(found - m_rows.begin()));
}

QString SuggestionListModel::words(int row) const
{
    return m_text.cut(at(row).draft.span).toString();
}

int SuggestionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant SuggestionListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Suggestion &row = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return nameOf(row.draft.proposal);
    case Qt::AccessibleTextRole:
        return tr("Suggested %1: %2").arg(kindText(row.draft.proposal), nameOf(row.draft.proposal));
    case WordsRole:
        return words(index.row()).simplified();
    case KindRole:
        return int(row.kind());
    case KindTextRole:
        return kindText(row.draft.proposal);
    case ReasonRole:
        return row.draft.reason;
    case ConfidenceRole:
        return row.draft.confidence;
    default:
        return {};
    }
}

} // namespace parallax
