#include "models/domain/source.h"
#include "models/items/article_list_model.h"
#include "models/items/likeness_text.h"
#include "models/project/project.h"

#include <QLocale>

namespace parallax {

using namespace Qt::StringLiterals;

QVariant ArticleListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    const Article &article = row.article.article;
    switch (role) {
    case Qt::DisplayRole:
        return cell(row, index.column());
    case Qt::TextAlignmentRole:
        return int((index.column() >= WordsColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::AccessibleDescriptionRole:
        return accessibleDescription(row);
    case IdRole:
        return qlonglong(article.id.value());
    case TitleRole:
        return article.title;
    case TitleIsDerivedRole:
        return article.titleOrigin == TitleOrigin::Derived;
    case SourceRole:
    case SourcePositionRole:
        return sourceRole(row, role);
    case PublishedRole:
        return article.published ? article.published->toShortText() : QVariant();
    case PublishedIsoRole:
        return article.published ? article.published->toIso() : QVariant();
    case WordsRole:
        return article.words;
    case TagsRole:
        return tags(row);
    case AlikeRole:
        return alike(article.id);
    default:
        return {};
    }
}

QVariant ArticleListModel::cell(const Row &row, int column) const
{
    switch (column) {
    case TitleColumn:
        return row.article.article.title;
    case SourceColumn:
        return sourceRole(row, SourceRole);
    case PublishedColumn:
        return row.article.article.published ? row.article.article.published->toShortText() : QVariant();
    case WordsColumn:
        return QLocale().toString(row.article.article.words);
    case TagsColumn:
        return QLocale().toString(tags(row));
    default:
        return {};
    }
}

/// Read when a view asks, since few are looked at.
QStringList ArticleListModel::alike(ArticleId id) const
{
    const Readers &read = m_project.read();
    QStringList lines;
    for (const ArticleLikeness &like : read.likenesses.ofArticle(id, mostAlike)) {
        const auto other = read.articles.find(like.other);
        lines << likenessSentence(like.grade, like.shared, like.sharedOther,
                                  tr("“%1”").arg(other ? other->title : QString()));
    }
    return lines;
}

QVariant ArticleListModel::sourceRole(const Row &row, int role) const
{
    const std::optional<SourceId> id = row.article.article.source;
    const auto source = id ? m_sources.constFind(*id) : m_sources.cend();
    if (source == m_sources.cend())
        return {};
    return role == SourceRole ? QVariant(source->name) : QVariant(source->position);
}

int ArticleListModel::tags(const Row &row) const
{
    if (row.tagsStale) {
        row.tagsStale = false;
        if (const std::optional<ArticleRow> fresh = m_project.read().articles.row(row.article.article.id))
            const_cast<Row &>(row).article.annotations = fresh->annotations;
    }
    return row.article.annotations;
}

QString ArticleListModel::accessibleDescription(const Row &row) const
{
    const QVariant source = sourceRole(row, SourceRole);
    const std::optional<PartialDate> &published = row.article.article.published;
    const int count = tags(row);
    return u"%1, %2, %3"_s.arg(source.isValid() ? source.toString() : tr("no source"),
                               published ? published->toShortText() : tr("no date"),
                               count == 1 ? tr("1 tag") : tr("%L1 tags").arg(count));
}

QVariant ArticleListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case TitleColumn:
        return tr("Title");
    case SourceColumn:
        return tr("Source");
    case PublishedColumn:
        return tr("Published");
    case WordsColumn:
        return tr("Words");
    case TagsColumn:
        return tr("Tags");
    default:
        return {};
    }
}

QHash<int, QByteArray> ArticleListModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractTableModel::roleNames();
    names.insert({{IdRole, "articleId"},
                  {TitleRole, "title"},
                  {TitleIsDerivedRole, "titleIsDerived"},
                  {SourceRole, "source"},
                  {SourcePositionRole, "sourcePosition"},
                  {PublishedRole, "published"},
                  {PublishedIsoRole, "publishedIso"},
                  {WordsRole, "words"},
                  {TagsRole, "tags"},
                  {AlikeRole, "alike"}});
    return names;
}

} // namespace parallax
