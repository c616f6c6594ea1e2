#include "ui/tagging/code_delegate.h"

#include "ui/widgets/palette.h"

#include "models/items/code_tree_model.h"

#include <QLocale>
#include <QPainter>

namespace parallax {

namespace {
constexpr int codeRowHeight = 28;
constexpr int dotSize = 10;
constexpr int codePadding = 6;
} // namespace

QSize CodeDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {100, codeRowHeight};
}

void CodeDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &) const
{
    editor->setGeometry(option.rect.adjusted(dotSize + codePadding, 1, 0, -1));
}

void CodeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, colour(ColourRole::AccentSurface));
    const QRect inner = option.rect.adjusted(2, 0, -12, 0);
    painter->setPen(Qt::NoPen);
    painter->setBrush(codeColour(index.data(CodeTreeModel::ColourRole).toString(),
                                 index.data(CodeTreeModel::PlaceRole).toInt()));
    painter->drawRoundedRect(QRectF(inner.left(), inner.center().y() - dotSize / 2.0 + 0.5, dotSize, dotSize),
                             2, 2);
    const int count = index.data(CodeTreeModel::CountRole).toInt();
    const QString number = count > 0 ? QLocale().toString(count) : QString();
    painter->setFont(option.font);
    painter->setPen(colour(ColourRole::QuietText));
    painter->drawText(inner, Qt::AlignVCenter | Qt::AlignRight, number);
    const QFontMetrics metrics(option.font);
    const QRect name =
        inner.adjusted(dotSize + codePadding + 2, 0, -metrics.horizontalAdvance(number) - codePadding, 0);
    painter->setPen(colour(ColourRole::Text));
    painter->drawText(name, Qt::AlignVCenter | Qt::TextSingleLine,
                      metrics.elidedText(index.data().toString(), Qt::ElideRight, name.width()));
    painter->restore();
}

} // namespace parallax
