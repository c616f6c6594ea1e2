#include "models/items/annotation_list_model.h"

#include "models/items/code_places.h"
#include "models/items/kind_text.h"
#include "models/project/project.h"

#include <algorithm>
#include <array>
#include <set>

namespace parallax {

namespace {

/// Above this many changed annotations reading the article anew is no dearer.
constexpr std::size_t mostSingleReads = 200;

auto readingOrder(const AnnotationRow &row)
{
    const auto &span = row.annotation.span;
    return std::tuple(span ? span->start() : -1, span ? span->end() : -1, row.annotation.id);
}

} // namespace

AnnotationListModel::AnnotationListModel(Project &project, QObject *parent)
    : QAbstractListModel(parent)
    , m_project(project)
    , m_text(QString())
{
    connect(&project.notifier(), &Notifier::annotationsChanged, this, &AnnotationListModel::apply);
    readPlaces();
}

void AnnotationListModel::setArticle(std::optional<ArticleId> article, const QString &body)
{
    m_article = article;
    m_text = CodePointIndex(body);
    reload();
}

void AnnotationListModel::reload()
{
    beginResetModel();
    m_rows = m_article ? m_project.read().annotations.ofArticle(*m_article) : std::vector<AnnotationRow>();
    // A span from a damaged file may lie outside the text, and can't be shown.
    std::erase_if(m_rows, [this](const AnnotationRow &row) {
        return row.annotation.span && !m_text.contains(*row.annotation.span);
    });
    endResetModel();
}

void AnnotationListModel::readPlaces()
{
    m_places = codePlaces(m_project.read().codes.all());
}

void AnnotationListModel::apply(const Changes &changes)
{
    const Changes::Rows &annotations = changes.rows(Table::Annotation);
    const auto changed =
        annotations.inserted.size() + annotations.updated.size() + annotations.deleted.size();
    if (changes.touches(Table::Code))
        readPlaces();
    if (!m_article)
        return;
    if (changes.isEverything() || changed > mostSingleReads) {
        reload();
        return;
    }
    for (const std::int64_t id : annotations.deleted)
        removeRow(AnnotationId(id));
    const AnnotationReader &read = m_project.read().annotations;
    std::set<std::int64_t> touched(annotations.inserted.begin(), annotations.inserted.end());
    touched.insert(annotations.updated.begin(), annotations.updated.end());
    const auto &statements = changes.rows(Table::ClaimStatement).updated;
    touched.insert(statements.begin(), statements.end());
    for (const std::int64_t id : touched) {
        if (auto row = read.row(AnnotationId(id)); row && row->annotation.article == m_article)
            put(std::move(*row));
    }
    const std::array here = {*m_article};
    for (const std::int64_t id : changes.rows(Table::Entity).updated)
        refresh(read.ofEntity(EntityId(id), here));
    for (const std::int64_t id : changes.rows(Table::Claim).updated)
        refresh(read.ofClaim(ClaimId(id), here));
    if (!changes.rows(Table::Code).updated.empty())
        refreshCodings();
}

void AnnotationListModel::refresh(std::vector<AnnotationRow> rows)
{
    for (AnnotationRow &row : rows)
        put(std::move(row));
}

/// A renamed or moved code changes the paths of all below it, and a code's age the colour of later ones.
void AnnotationListModel::refreshCodings()
{
    std::vector<AnnotationRow> rows = m_project.read().annotations.ofArticle(*m_article);
    std::erase_if(rows,
                  [](const AnnotationRow &row) { return row.annotation.kind() != AnnotationKind::Coding; });
    refresh(std::move(rows));
}

void AnnotationListModel::put(AnnotationRow row)
{
    if (row.annotation.span && !m_text.contains(*row.annotation.span))
        return;
    if (const auto at = rowOf(row.annotation.id)) {
        m_rows[std::size_t(*at)] = std::move(row);
        Q_EMIT dataChanged(index(*at), index(*at));
        return;
    }
    const auto place = std::ranges::upper_bound(m_rows, readingOrder(row), {}, readingOrder);
    const int at = int(place - m_rows.begin());
    beginInsertRows({}, at, at);
    m_rows.insert(place, std::move(row));
    endInsertRows();
}

void AnnotationListModel::removeRow(AnnotationId id)
{
    const auto at = rowOf(id);
    if (!at)
        return;
    beginRemoveRows({}, *at, *at);
    m_rows.erase(m_rows.begin() + *at);
    endRemoveRows();
}

std::optional<int> AnnotationListModel::rowOf(AnnotationId id) const
{
    const auto found =
        std::ranges::find(m_rows, id, [](const AnnotationRow &row) { return row.annotation.id; });
    return found == m_rows.end() ? std::nullopt : std::optional(int(found - m_rows.begin()));
}

QString AnnotationListModel::words(int row) const
{
    const auto &span = at(row).annotation.span;
    return span ? m_text.cut(*span).toString() : QString();
}

int AnnotationListModel::placeOf(CodeId code) const
{
    const auto place = m_places.find(code);
    return place == m_places.end() ? 0 : place->second;
}

int AnnotationListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant AnnotationListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AnnotationRow &row = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case WordsRole:
        return words(index.row()).simplified();
    case KindRole:
        return int(row.annotation.kind());
    case KindTextRole:
        return kindText(row);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(kindText(row), row.name);
    case EntityTypeRole:
        return row.entityType ? QVariant(int(*row.entityType)) : QVariant();
    case StanceRole:
        if (const auto *occurrence = std::get_if<ClaimOccurrence>(&row.annotation.target))
            return int(occurrence->statement.stance);
        return {};
    case ColourRole:
        return row.colour;
    case PlaceRole:
        if (const auto *coding = std::get_if<Coding>(&row.annotation.target))
            return placeOf(coding->code);
        return {};
    default:
        return {};
    }
}

} // namespace parallax
