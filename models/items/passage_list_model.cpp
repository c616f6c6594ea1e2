#include "models/items/passage_list_model.h"

#include "models/items/project_reading.h"
#include "models/project/project.h"

namespace parallax {

using namespace Qt::StringLiterals;

PassageListModel::PassageListModel(Project &project, JobRunner &jobs, QObject *parent)
    : QAbstractListModel(parent)
    , m_path(project.path())
    , m_job(jobs)
{ }

void PassageListModel::show(PassageQuery query)
{
    if (!query) {
        m_job.cancel();
        take({});
        return;
    }
    auto found = std::make_shared<Result<FoundPassages>>();
    m_job.start(
        tr("Reading passages"),
        [path = m_path, query = std::move(query), found](JobContext &context) {
            *found = readProject(path, context, [&](const Readers &read) { return query(read, context); });
        },
        [this, found] { take(std::move(*found)); });
}

void PassageListModel::take(Result<FoundPassages> found)
{
    if (!found)
        Q_EMIT failed(found.error().message);
    beginResetModel();
    m_found = std::move(found).value_or(FoundPassages());
    endResetModel();
    Q_EMIT shown();
}

int PassageListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_found.passages.size());
}

QVariant PassageListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Passage &one = passage(index.row());
    const QString date = one.published ? one.published->toShortText() : QString();
    switch (role) {
    case Qt::DisplayRole:
        return one.before + one.words + one.after;
    case Qt::AccessibleTextRole:
        return u"%1, %2: %3"_s.arg(one.source.isEmpty() ? one.title : one.source,
                                   date.isEmpty() ? tr("no date") : date, one.words);
    case Qt::AccessibleDescriptionRole:
    case AboutRole:
        return one.about;
    case SourceRole:
        return one.source.isEmpty() ? one.title : one.source;
    case SourcePositionRole:
        return one.sourcePosition ? QVariant(*one.sourcePosition) : QVariant();
    case PublishedRole:
        return one.published ? QVariant(date) : QVariant();
    case BeforeRole:
        return one.before;
    case WordsRole:
        return one.words;
    case AfterRole:
        return one.after;
    default:
        return {};
    }
}

QHash<int, QByteArray> PassageListModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{SourceRole, "source"},
                  {SourcePositionRole, "sourcePosition"},
                  {PublishedRole, "published"},
                  {BeforeRole, "before"},
                  {WordsRole, "words"},
                  {AfterRole, "after"},
                  {AboutRole, "about"}});
    return names;
}

} // namespace parallax
