#include "models/items/read_again_model.h"

#include <QLocale>

#include <algorithm>

namespace parallax {

namespace {

bool isChanged(const ReadAgain &article)
{
    return article.status == ReadAgain::Status::Changed;
}

int urgencyOf(const ReadAgain &article)
{
    switch (article.status) {
    case ReadAgain::Status::Changed:
        return article.lost.empty() ? 1 : 0;
    case ReadAgain::Status::Failed:
        return 2;
    case ReadAgain::Status::Same:
        return 3;
    }
    Q_UNREACHABLE_RETURN(0);
}

int alignmentOf(int column)
{
    const bool isText = column == ReadAgainModel::TitleColumn || column == ReadAgainModel::NoteColumn;
    return int((isText ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
}

QString noteOf(const ReadAgain &article)
{
    switch (article.status) {
    case ReadAgain::Status::Changed:
        return article.lost.empty() ? ReadAgainModel::tr("Another text")
                                    : ReadAgainModel::tr("Another text; tags would be lost");
    case ReadAgain::Status::Failed:
        return article.why;
    case ReadAgain::Status::Same:
        return ReadAgainModel::tr("The same text");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

ReadAgainModel::ReadAgainModel(std::vector<ReadAgain> articles, QObject *parent)
    : QAbstractTableModel(parent)
{
    std::ranges::stable_sort(articles, {}, urgencyOf);
    for (ReadAgain &article : articles) {
        const bool chosen = isChanged(article) && article.lost.empty();
        m_rows.push_back({std::move(article), chosen});
    }
}

int ReadAgainModel::chosenCount() const
{
    return int(std::ranges::count_if(m_rows, &Row::isChosen));
}

int ReadAgainModel::chosenLosses() const
{
    int losses = 0;
    for (const Row &row : m_rows)
        losses += row.isChosen ? int(row.article.lost.size()) : 0;
    return losses;
}

int ReadAgainModel::count(ReadAgain::Status status) const
{
    return int(std::ranges::count_if(m_rows, [&](const Row &row) { return row.article.status == status; }));
}

int ReadAgainModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ReadAgainModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

Qt::ItemFlags ReadAgainModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == TitleColumn && isChanged(at(index.row()))
        ? flags | Qt::ItemIsUserCheckable
        : flags;
}

QVariant ReadAgainModel::cell(const ReadAgain &article, int column) const
{
    const QLocale locale;
    switch (column) {
    case TitleColumn:
        return article.title;
    case WordsColumn:
        return isChanged(article)
            ? tr("%1 → %2").arg(locale.toString(article.wordsBefore), locale.toString(article.wordsAfter))
            : locale.toString(article.wordsBefore);
    case KeptColumn:
        return isChanged(article) ? locale.toString(article.keptTags) : QString();
    case LostColumn:
        return isChanged(article) ? locale.toString(qlonglong(article.lost.size())) : QString();
    case NoteColumn:
        return noteOf(article);
    default:
        return {};
    }
}

QVariant ReadAgainModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ReadAgain &article = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cell(article, index.column());
    case Qt::CheckStateRole:
        if (index.column() != TitleColumn || !isChanged(article))
            return {};
        return isChosen(index.row()) ? Qt::Checked : Qt::Unchecked;
    case Qt::TextAlignmentRole:
        return alignmentOf(index.column());
    case StatusRole:
        return int(article.status);
    case LosesTagsRole:
        return !article.lost.empty();
    default:
        return {};
    }
}

bool ReadAgainModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    m_rows[std::size_t(index.row())].isChosen = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    return true;
}

QVariant ReadAgainModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case TitleColumn:
        return tr("Article");
    case WordsColumn:
        return tr("Words");
    case KeptColumn:
        return tr("Tags kept");
    case LostColumn:
        return tr("Tags lost");
    case NoteColumn:
        return tr("Result");
    default:
        return {};
    }
}

} // namespace parallax
