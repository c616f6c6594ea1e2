#include "models/items/search_model.h"

#include "models/project/project.h"
#include "models/storage/database.h"
#include "models/storage/project_file.h"

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

QString plain(QString text)
{
    return text.remove(SearchReader::matchStart).remove(SearchReader::matchEnd);
}

std::vector<SearchFinding> findIn(const QString &path, const QString &text, JobContext &context)
{
    const auto database = openProjectFile(path, Database::Access::ReadOnly);
    if (!database)
        return {};
    const Interruption interruption(context, [&] { (*database)->interrupt(); });
    return findEverywhere(Readers(**database), text, SearchModel::mostOfAKind)
        .value_or(std::vector<SearchFinding>());
}

} // namespace

SearchModel::SearchModel(Project &project, JobRunner &jobs, QObject *parent)
    : QAbstractListModel(parent)
    , m_path(project.path())
    , m_job(jobs)
{ }

void SearchModel::search(const QString &text)
{
    if (SearchReader::expression(text).isEmpty()) {
        m_job.cancel();
        take({});
        return;
    }
    auto found = std::make_shared<std::vector<SearchFinding>>();
    m_job.start(
        tr("Searching"),
        [path = m_path, text, found](JobContext &context) { *found = findIn(path, text, context); },
        [this, found] { take(std::move(*found)); });
}

void SearchModel::take(std::vector<SearchFinding> findings)
{
    beginResetModel();
    m_findings = std::move(findings);
    endResetModel();
    Q_EMIT searched();
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_findings.size());
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SearchFinding &row = finding(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return plain(row.text);
    case Qt::AccessibleDescriptionRole:
        return plain(row.passage);
    case TextRole:
        return row.text;
    case PassageRole:
        return row.passage;
    case KindRole:
        return int(row.target.index());
    default:
        return {};
    }
}

QHash<int, QByteArray> SearchModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{TextRole, "text"}, {PassageRole, "passage"}, {KindRole, "kind"}});
    return names;
}

} // namespace parallax
