#include "ui/import/found_delegate.h"

#include "models/items/found_articles_model.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/plain_text.h"

#include <QCompleter>
#include <QHelpEvent>
#include <QLineEdit>
#include <QToolTip>
#include <QValidator>

#include <functional>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

/// Keeps an editor open while its text makes no sense for the field.
class FieldValidator : public QValidator
{
public:
    FieldValidator(FoundField field, std::function<void(const QString &)> refuse, QObject *parent)
        : QValidator(parent)
        , m_field(field)
        , m_refuse(std::move(refuse))
    { }
    State validate(QString &text, int &) const override
    {
        return FoundArticlesModel::check(m_field, text) ? Acceptable : Intermediate;
    }
    void fixup(QString &text) const override // called when the person is done and the text isn't acceptable
    {
        if (const Result<void> checked = FoundArticlesModel::check(m_field, text); !checked)
            m_refuse(checked.error().message);
    }

private:
    FoundField m_field;
    std::function<void(const QString &)> m_refuse;
};

QString missingText(int column)
{
    return column == FoundArticlesModel::SourceColumn ? FoundDelegate::tr("no source")
                                                      : FoundDelegate::tr("no date");
}

} // namespace

QWidget *FoundDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                     const QModelIndex &index) const
{
    const std::optional<FoundField> field = FoundArticlesModel::fieldOf(index.column());
    if (!field)
        return nullptr;
    auto *editor = new QLineEdit(parent);
    editor->setFrame(false);
    editor->setAutoFillBackground(true);
    editor->setTextMargins(4, 0, 0, 0); // the words stay where they stand
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    if (field == FoundField::Published)
        editor->setPlaceholderText(tr("2024-11-28"));
    if (const QStringList choices = m_choices ? m_choices(*field) : QStringList(); !choices.isEmpty()) {
        auto *completer = new QCompleter(choices, editor);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        editor->setCompleter(completer);
        // With the list open the key goes past the delegate, which would end the editing.
        connect(editor, &QLineEdit::returnPressed, this, [self = const_cast<FoundDelegate *>(this), editor] {
            Q_EMIT self->commitData(editor);
            Q_EMIT self->closeEditor(editor, NoHint);
        });
    }
    editor->setValidator(
        new FieldValidator(*field, [this](const QString &why) { Q_EMIT refused(why); }, editor));
    return editor;
}

void FoundDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto set = [&](ColourRole role) {
        option->palette.setColor(QPalette::Text, colour(role));
        option->palette.setColor(QPalette::HighlightedText, colour(role));
    };
    const int column = index.column();
    const auto standing = FoundArticlesModel::Standing(index.data(FoundArticlesModel::StandingRole).toInt());
    const QModelIndex title = index.siblingAtColumn(FoundArticlesModel::TitleColumn);
    option->textElideMode = Qt::ElideRight;
    if (index.data(FoundArticlesModel::MissingRole).toBool()) {
        option->text = missingText(column);
        option->features |= QStyleOptionViewItem::HasDisplay;
        option->font.setItalic(true);
        set(ColourRole::QuietText);
    } else if (standing == FoundArticlesModel::Problem) {
        if (column == FoundArticlesModel::NoteColumn)
            set(index.data(FoundArticlesModel::QuestionRole).toBool() ? ColourRole::Accent
                                                                      : ColourRole::ErrorText);
    } else if (title.data(Qt::CheckStateRole).toInt() == Qt::Unchecked
               || column == FoundArticlesModel::NoteColumn) {
        set(ColourRole::QuietText);
    } else if (index.data(FoundArticlesModel::EditedRole).toBool()) {
        set(ColourRole::Accent);
    }
}

bool FoundDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &,
                              const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return false;
    QStringList lines{index.data(FoundArticlesModel::InputRole).toString()};
    if (const QString place = index.data(FoundArticlesModel::PlaceRole).toString(); !place.isEmpty())
        lines.last() += u", "_s + place;
    if (index.column() != FoundArticlesModel::NoteColumn)
        lines.prepend(
            index.data(index.column() == FoundArticlesModel::PublishedColumn ? Qt::EditRole : Qt::DisplayRole)
                .toString());
    lines << index.data(FoundArticlesModel::NoteRole).toString();
    if (index.data(FoundArticlesModel::EditedRole).toBool())
        lines << tr("You set this; “As read” takes it back.");
    lines.removeAll(QString());
    QToolTip::showText(event->globalPos(), plainToolTip(lines.join(u'\n')), view);
    return true;
}

} // namespace parallax
