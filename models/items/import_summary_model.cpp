#include "models/items/import_summary_model.h"

#include "models/items/likeness_text.h"

#include <QFileInfo>

#include <algorithm>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

QString statusText(ImportLine::Status status)
{
    switch (status) {
    case ImportLine::Status::Imported:
        return ImportSummaryModel::tr("Imported");
    case ImportLine::Status::Duplicate:
        return ImportSummaryModel::tr("Duplicate");
    case ImportLine::Status::Failed:
        return ImportSummaryModel::tr("Failed");
    }
    Q_UNREACHABLE_RETURN({});
}

QString noteText(const ImportLine &line)
{
    QStringList notes = line.warnings;
    for (QString &note : notes) { // the row names the file already, but not the place in it
        if (note.startsWith(line.input + ", "_L1)) {
            note.remove(0, line.input.size() + 2);
        } else if (note.startsWith(line.input + ": "_L1)) {
            note.remove(0, line.input.size() + 2);
            note.replace(0, 1, note.left(1).toUpper());
        }
    }
    if (line.status == ImportLine::Status::Duplicate)
        notes.prepend(ImportSummaryModel::tr("The project has an article with exactly this text."));
    if (line.like)
        notes.prepend(likenessSentence(line.like->grade, line.like->shared, line.like->sharedOther,
                                       ImportSummaryModel::tr("article %1").arg(toString(line.like->other))));
    return notes.join(u'\n');
}

} // namespace

ImportSummaryModel::ImportSummaryModel(std::vector<ImportLine> lines, QObject *parent)
    : QAbstractTableModel(parent)
    , m_lines(std::move(lines))
{
    std::ranges::stable_partition(
        m_lines, [](const ImportLine &line) { return line.status == ImportLine::Status::Failed; });
}

int ImportSummaryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int ImportSummaryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ImportSummaryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportLine &line = m_lines[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return cell(line, index.column());
    case StatusRole:
        return int(line.status);
    case InputRole:
        return line.input;
    case ArticleRole:
        if (const auto article = line.article ? line.article : line.duplicateOf)
            return qlonglong(article->value());
        return {};
    case NoteRole:
        return noteText(line);
    default:
        return {};
    }
}

QVariant ImportSummaryModel::cell(const ImportLine &line, int column) const
{
    switch (column) {
    case InputColumn:
        return QFileInfo(line.input).fileName();
    case StatusColumn:
        return statusText(line.status);
    case TitleColumn:
        return line.title;
    case NoteColumn:
        return noteText(line).replace(u'\n', u' ');
    default:
        return {};
    }
}

QVariant ImportSummaryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case InputColumn:
        return tr("File");
    case StatusColumn:
        return tr("Result");
    case TitleColumn:
        return tr("Article");
    case NoteColumn:
        return tr("Note");
    default:
        return {};
    }
}

QHash<int, QByteArray> ImportSummaryModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractTableModel::roleNames();
    names.insert(
        {{StatusRole, "status"}, {InputRole, "input"}, {ArticleRole, "article"}, {NoteRole, "note"}});
    return names;
}

} // namespace parallax
