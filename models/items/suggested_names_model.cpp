#include "models/items/suggested_names_model.h"

#include "models/items/kind_text.h"
#include "models/items/project_reading.h"
#include "models/project/project.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <memory>

namespace parallax {

namespace {

using Show = SuggestedNamesModel::Show;

Show showOf(const SuggestedName &name)
{
    if (name.kind == SuggestionKind::Claim)
        return Show::Claims;
    if (name.kind == SuggestionKind::Event)
        return Show::Events;
    switch (name.type) {
    case EntityType::Person:
        return Show::Persons;
    case EntityType::Organisation:
        return Show::Organisations;
    case EntityType::Place:
        return Show::Places;
    case EntityType::Group:
        return Show::Groups;
    case EntityType::Other:
        return Show::Others;
    }
    Q_UNREACHABLE_RETURN(Show::Others);
}

QString suggestedKindText(const SuggestedName &name)
{
    if (name.kind == SuggestionKind::Mention)
        return typeText(name.type);
    return name.kind == SuggestionKind::Claim ? SuggestedNamesModel::tr("Claim")
                                              : SuggestedNamesModel::tr("Event");
}

/// "80 %", or "60 – 80 %" where they differ.
QString sureText(const SuggestedName &name)
{
    const int least = int(std::lround(name.leastSure * 100));
    const int most = int(std::lround(name.mostSure * 100));
    return least == most ? SuggestedNamesModel::tr("%1 %").arg(most)
                         : SuggestedNamesModel::tr("%1 – %2 %").arg(least).arg(most);
}

/// Numbers stand to the right.
QVariant suggestedColumnAlignment(int column)
{
    const bool isNumber = column == SuggestedNamesModel::CountColumn
        || column == SuggestedNamesModel::ArticlesColumn || column == SuggestedNamesModel::SureColumn;
    return int(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
}

QString ownText(const SuggestedName &name)
{
    if (name.own.isEmpty())
        return SuggestedNamesModel::tr("new");
    return name.own == name.name ? SuggestedNamesModel::tr("in the project")
                                 : SuggestedNamesModel::tr("is %1").arg(name.own);
}

} // namespace

SuggestedNamesModel::SuggestedNamesModel(Project &project, JobRunner &jobs, QObject *parent)
    : QAbstractTableModel(parent)
    , m_path(project.path())
    , m_job(jobs)
{ }

void SuggestedNamesModel::reload()
{
    const auto result = std::make_shared<Result<std::vector<SuggestedName>>>();
    m_job.start(
        tr("Reading suggestions"),
        [path = m_path, result](JobContext &context) {
            *result = readProject(path, context,
                                  [&](const Readers &read) { return suggestedNames(read, context); });
        },
        [this, result] {
            if (*result)
                take(std::move(**result));
            else
                Q_EMIT failed(result->error().message);
        });
}

void SuggestedNamesModel::take(std::vector<SuggestedName> names)
{
    beginResetModel();
    m_names = std::move(names);
    m_counts.fill(0);
    m_counts[std::size_t(Show::All)] = int(m_names.size());
    for (const SuggestedName &name : m_names)
        ++m_counts[std::size_t(showOf(name))];
    arrange();
    endResetModel();
    Q_EMIT loaded();
}

void SuggestedNamesModel::show(Show which, const QString &text)
{
    if (which == m_show && text == m_text)
        return;
    beginResetModel();
    m_show = which;
    m_text = text;
    arrange();
    endResetModel();
}

void SuggestedNamesModel::arrange()
{
    m_rows.clear();
    for (std::size_t i = 0; i < m_names.size(); ++i)
        if ((m_show == Show::All || showOf(m_names[i]) == m_show)
            && m_names[i].name.contains(m_text, Qt::CaseInsensitive))
            m_rows.push_back(i);
    if (m_sorted < 0)
        return;
    std::ranges::stable_sort(m_rows, [this](std::size_t a, std::size_t b) {
        return m_order == Qt::AscendingOrder ? isBefore(a, b) : isBefore(b, a);
    });
}

bool SuggestedNamesModel::isBefore(std::size_t a, std::size_t b) const
{
    const SuggestedName &one = m_names[a];
    const SuggestedName &other = m_names[b];
    switch (m_sorted) {
    case NameColumn:
        return one.name.compare(other.name, Qt::CaseInsensitive) < 0;
    case KindColumn:
        return showOf(one) < showOf(other);
    case CountColumn:
        return one.suggestions < other.suggestions;
    case ArticlesColumn:
        return one.articles < other.articles;
    case SureColumn:
        return std::pair(one.leastSure, one.mostSure) < std::pair(other.leastSure, other.mostSure);
    default:
        return one.own.compare(other.own, Qt::CaseInsensitive) < 0;
    }
}

void SuggestedNamesModel::sort(int column, Qt::SortOrder order)
{
    if (column == m_sorted && order == m_order)
        return;
    beginResetModel();
    m_sorted = column;
    m_order = order;
    arrange();
    endResetModel();
}

int SuggestedNamesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SuggestedNamesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant SuggestedNamesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return suggestedColumnAlignment(index.column());
    return role == Qt::DisplayRole ? cell(at(index.row()), index.column()) : QVariant();
}

QVariant SuggestedNamesModel::cell(const SuggestedName &name, int column) const
{
    switch (column) {
    case NameColumn:
        return name.name;
    case KindColumn:
        return suggestedKindText(name);
    case CountColumn:
        return QLocale().toString(qlonglong(name.suggestions));
    case ArticlesColumn:
        return QLocale().toString(qlonglong(name.articles));
    case SureColumn:
        return sureText(name);
    default:
        return ownText(name);
    }
}

QVariant SuggestedNamesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return suggestedColumnAlignment(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name or wording");
    case KindColumn:
        return tr("Kind");
    case CountColumn:
        return tr("Passages");
    case ArticlesColumn:
        return tr("Articles");
    case SureColumn:
        return tr("Sure");
    default:
        return tr("Accepted as");
    }
}

} // namespace parallax
