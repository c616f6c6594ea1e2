#include "ui/tagging/choice_delegate.h"

#include "ui/tagging/kind_mark.h"
#include "ui/widgets/palette.h"

#include "models/items/choice_model.h"

#include <QPainter>

namespace parallax {

namespace {

constexpr int choiceMark = 16;
constexpr int choicePadding = 8;

void paintChoiceMark(QPainter &painter, const QRectF &rect, const QModelIndex &index)
{
    if (index.data(ChoiceModel::IsNewRole).toBool())
        paintNewMark(painter, rect);
    else if (const QVariant type = index.data(ChoiceModel::EntityTypeRole); type.isValid())
        paintEntityMark(painter, rect, EntityType(type.toInt()));
    else if (index.data(ChoiceModel::IsCodeRole).toBool())
        paintCodeMark(painter, rect,
                      codeColour(index.data(ChoiceModel::ColourRole).toString(),
                                 index.data(ChoiceModel::PlaceRole).toInt()));
    else
        paintClaimMark(painter, rect, Stance::Asserts);
}

} // namespace

QSize ChoiceDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, rowHeight};
}

void ChoiceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    painter->save();
    const bool chosen = option.state & QStyle::State_Selected;
    if (chosen)
        painter->fillRect(option.rect, colour(ColourRole::AccentSurface));
    if (chosen) // told apart without colour too
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()),
                          colour(ColourRole::Accent));
    QRect inner = option.rect.adjusted(choicePadding, 0, -choicePadding, 0);
    paintChoiceMark(*painter,
                    QRectF(inner.left(), inner.center().y() - choiceMark / 2.0 + 0.5, choiceMark, choiceMark),
                    index);
    inner.setLeft(inner.left() + choiceMark + choicePadding);
    const QString name = index.data().toString();
    const QString detail = index.data(ChoiceModel::DetailRole).toString();
    const QFontMetrics metrics(option.font);
    const int detailWidth = std::min(metrics.horizontalAdvance(detail), inner.width() * 55 / 100);
    const int nameWidth = std::min(metrics.horizontalAdvance(name),
                                   inner.width() - (detail.isEmpty() ? 0 : detailWidth + choicePadding));
    painter->setFont(option.font);
    painter->setPen(colour(ColourRole::Text));
    painter->drawText(inner, Qt::AlignVCenter | Qt::TextSingleLine,
                      metrics.elidedText(name, Qt::ElideRight, nameWidth + 1));
    painter->setPen(colour(ColourRole::QuietText));
    inner.setLeft(inner.left() + nameWidth + choicePadding);
    painter->drawText(inner, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine,
                      metrics.elidedText(detail, Qt::ElideRight, inner.width()));
    painter->restore();
}

} // namespace parallax
