#include "models/items/found_articles_model.h"

#include "models/items/likeness_text.h"

#include <QFileInfo>
#include <QLocale>
#include <QSet>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

using Column = FoundArticlesModel::Column;

QString fileText(const FoundArticle &found)
{
    const QString name = QFileInfo(found.input).fileName();
    return found.place.isEmpty() ? name : u"%1, %2"_s.arg(name, found.place);
}

/// The day at most; the time is seen when the cell is edited or pointed at.
QString dayText(const PartialDate &date)
{
    return (date.precision() > DatePrecision::Day ? PartialDate::fromDate(date.date()) : date).toShortText();
}

QString otherText(const FoundLikeness &like)
{
    return like.article
        ? FoundArticlesModel::tr("“%1” in the project").arg(like.title)
        : FoundArticlesModel::tr("“%1” (%2)").arg(like.title, QFileInfo(like.input).fileName());
}

/// The row names the file already, and the place in it.
QString withoutInput(QString sentence, const FoundArticle &found)
{
    for (const QString &said : {u"%1, %2: "_s.arg(found.input, found.place), found.input + ": "_L1}) {
        if (!sentence.startsWith(said))
            continue;
        sentence.remove(0, said.size());
        if (!sentence.isEmpty())
            sentence[0] = sentence[0].toUpper();
        break;
    }
    return sentence;
}

} // namespace

std::optional<FoundField> FoundArticlesModel::fieldOf(int column)
{
    switch (column) {
    case TitleColumn:
        return FoundField::Title;
    case SourceColumn:
        return FoundField::Source;
    case PublishedColumn:
        return FoundField::Published;
    case AuthorColumn:
        return FoundField::Author;
    case LanguageColumn:
        return FoundField::Language;
    default:
        return std::nullopt;
    }
}

int FoundArticlesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

int FoundArticlesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString FoundArticlesModel::note(const Row &row) const
{
    const FoundArticle &found = row.found;
    QStringList notes;
    if (found.kind == FoundArticle::Kind::Question)
        notes << tr("A table: say what its columns are, and it is read.");
    if (found.duplicateOf)
        notes << tr("The project has an article with exactly this text.");
    else if (row.sameAs >= 0)
        notes << tr("Exactly the text of “%1” (%2).")
                     .arg(m_rows[std::size_t(row.sameAs)].found.title,
                          fileText(m_rows[std::size_t(row.sameAs)].found));
    else if (found.like)
        notes << likenessSentence(found.like->grade, found.like->shared, found.like->sharedOther,
                                  otherText(*found.like));
    for (const QString &warning : found.warnings)
        notes << withoutInput(warning, found);
    return notes.join(u'\n');
}

QString FoundArticlesModel::editText(const Row &row, int column)
{
    const FoundArticle &found = row.found;
    switch (column) {
    case TitleColumn:
        return found.title;
    case SourceColumn:
        return found.source;
    case PublishedColumn:
        return found.published ? found.published->toIso() : QString();
    case AuthorColumn:
        return found.author;
    case LanguageColumn:
        return found.language;
    default:
        return {};
    }
}

QString FoundArticlesModel::commonText(const std::vector<int> &rows, FoundField field) const
{
    std::optional<QString> common;
    for (int column = 0; column < ColumnCount; ++column) {
        if (fieldOf(column) != field)
            continue;
        for (const int place : rows) {
            const QString text = editText(rowAt(place), column);
            if (common && *common != text)
                return {};
            common = text;
        }
    }
    return common.value_or(QString());
}

QStringList FoundArticlesModel::textsOf(FoundField field) const
{
    QSet<QString> texts;
    for (int column = 0; column < ColumnCount; ++column) {
        if (fieldOf(column) != field)
            continue;
        for (const Row &row : m_rows)
            texts.insert(editText(row, column));
    }
    texts.remove(QString());
    QStringList all(texts.cbegin(), texts.cend());
    all.sort(Qt::CaseInsensitive);
    return all;
}

QVariant FoundArticlesModel::cell(const Row &row, int column) const
{
    const FoundArticle &found = row.found;
    switch (column) {
    case TitleColumn:
        return found.kind == FoundArticle::Kind::Article ? found.title : fileText(found);
    case PublishedColumn:
        return found.published ? dayText(*found.published) : QString();
    case WordsColumn:
        return found.kind == FoundArticle::Kind::Article ? QLocale().toString(found.words) : QString();
    case AlikeColumn:
        return found.like ? likenessText(found.like->grade, found.like->shared, found.like->sharedOther)
                          : QString();
    case NoteColumn:
        return note(row).replace(u'\n', u' ');
    default:
        return editText(row, column);
    }
}

bool FoundArticlesModel::isMissing(const Row &row, int column) const
{
    const bool wanted = column == SourceColumn || column == PublishedColumn;
    return row.found.kind == FoundArticle::Kind::Article && wanted && editText(row, column).isEmpty();
}

QVariant FoundArticlesModel::checkState(const Row &row, int column)
{
    if (column == TitleColumn && row.found.kind == FoundArticle::Kind::Article)
        return row.chosen ? Qt::Checked : Qt::Unchecked;
    if (column == AlikeColumn && row.found.like)
        return row.chosen && row.found.like->isKept ? Qt::Checked : Qt::Unchecked;
    return {};
}

QVariant FoundArticlesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cell(row, index.column());
    case Qt::EditRole:
        return editText(row, index.column());
    case Qt::CheckStateRole:
        return checkState(row, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((index.column() == WordsColumn ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
    case StandingRole:
        return int(row.standing);
    case NoteRole:
        return note(row);
    case InputRole:
        return row.found.input;
    case PlaceRole:
        return row.found.place;
    case MissingRole:
        return isMissing(row, index.column());
    case QuestionRole:
        return row.found.kind == FoundArticle::Kind::Question;
    case EditedRole:
        return fieldOf(index.column())
            .transform([&](FoundField field) { return row.found.isEdited(field); })
            .value_or(false);
    default:
        return {};
    }
}

bool FoundArticlesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    if (role == Qt::CheckStateRole && index.column() == TitleColumn) {
        setChosen({index.row()}, value.toInt() == Qt::Checked);
        return true;
    }
    if (role == Qt::CheckStateRole && index.column() == AlikeColumn && rowAt(index.row()).found.like) {
        setGrouped({index.row()}, value.toInt() == Qt::Checked);
        return true;
    }
    const std::optional<FoundField> field = fieldOf(index.column());
    if (role != Qt::EditRole || !field)
        return false;
    if (value.toString() == editText(rowAt(index.row()), index.column()))
        return true;
    const Result<void> set = setField({index.row()}, *field, value.toString());
    if (!set)
        Q_EMIT refused(set.error().message);
    return set.has_value();
}

Qt::ItemFlags FoundArticlesModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || rowAt(index.row()).found.kind != FoundArticle::Kind::Article)
        return flags;
    if (checkState(rowAt(index.row()), index.column()).isValid())
        flags |= Qt::ItemIsUserCheckable;
    if (fieldOf(index.column()))
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant FoundArticlesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == WordsColumn ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TitleColumn:
        return tr("Title");
    case SourceColumn:
        return tr("Source");
    case PublishedColumn:
        return tr("Published");
    case AuthorColumn:
        return tr("Author");
    case WordsColumn:
        return tr("Words");
    case LanguageColumn:
        return tr("Language");
    case AlikeColumn:
        return tr("Alike");
    case NoteColumn:
        return tr("Note");
    default:
        return {};
    }
}

QHash<int, QByteArray> FoundArticlesModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractTableModel::roleNames();
    names.insert({{StandingRole, "standing"},
                  {NoteRole, "note"},
                  {InputRole, "input"},
                  {PlaceRole, "place"},
                  {MissingRole, "missing"},
                  {QuestionRole, "question"},
                  {EditedRole, "edited"}});
    return names;
}

bool FoundArticlesModel::isBefore(int one, int other, int column) const
{
    const Row &a = m_rows[std::size_t(one)];
    const Row &b = m_rows[std::size_t(other)];
    switch (column) {
    case WordsColumn:
        return a.found.words < b.found.words;
    case PublishedColumn:
        return a.found.published < b.found.published;
    case AlikeColumn: {
        const auto key = [](const Row &row) {
            const std::optional<FoundLikeness> &like = row.found.like;
            return like ? std::pair(int(like->grade), like->shared) : std::pair(0, 0.0);
        };
        return key(a) > key(b);
    }
    case TitleColumn:
    case SourceColumn:
    case AuthorColumn:
    case LanguageColumn:
        return editText(a, column).compare(editText(b, column), Qt::CaseInsensitive) < 0;
    default:
        return a.standing < b.standing;
    }
}

} // namespace parallax
