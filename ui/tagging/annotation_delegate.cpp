#include "ui/tagging/annotation_delegate.h"

#include "ui/tagging/kind_mark.h"
#include "ui/widgets/palette.h"

#include "models/domain/annotation.h"
#include "models/items/annotation_list_model.h"

#include <QPainter>

namespace parallax {

namespace {

constexpr int rowHeight = 46;
constexpr int padding = 12;
constexpr int markSize = 16;

void paintMark(QPainter &painter, const QRectF &rect, const QModelIndex &index)
{
    switch (AnnotationKind(index.data(AnnotationListModel::KindRole).toInt())) {
    case AnnotationKind::Mention:
        paintEntityMark(painter, rect, EntityType(index.data(AnnotationListModel::EntityTypeRole).toInt()));
        break;
    case AnnotationKind::Claim:
        paintClaimMark(painter, rect, Stance(index.data(AnnotationListModel::StanceRole).toInt()));
        break;
    case AnnotationKind::Coding:
        paintCodeMark(painter, rect,
                      codeColour(index.data(AnnotationListModel::ColourRole).toString(),
                                 index.data(AnnotationListModel::PlaceRole).toInt()));
        break;
    }
}

} // namespace

QSize AnnotationDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {120, rowHeight};
}

void AnnotationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, colour(ColourRole::AccentSurface));
    painter->setPen(colour(ColourRole::Line));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const QRect inner = option.rect.adjusted(padding, 5, -padding, -5);
    paintMark(*painter, QRectF(inner.left(), inner.top() + 2, markSize, markSize), index);
    const QRect text = inner.adjusted(markSize + 8, 0, 0, 0);

    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    painter->setFont(bold);
    painter->setPen(colour(ColourRole::Text));
    painter->drawText(text, Qt::AlignTop | Qt::TextSingleLine,
                      QFontMetrics(bold).elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    const QString words = index.data(AnnotationListModel::WordsRole).toString();
    const QString kind = index.data(AnnotationListModel::KindTextRole).toString();
    const QString second =
        words.isEmpty() ? tr("%1 · whole article").arg(kind) : QStringLiteral("%1 · %2").arg(kind, words);
    painter->setFont(option.font);
    painter->setPen(colour(ColourRole::QuietText));
    painter->drawText(text, Qt::AlignBottom | Qt::TextSingleLine,
                      QFontMetrics(option.font).elidedText(second, Qt::ElideRight, text.width()));
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(colour(ColourRole::Accent));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

} // namespace parallax
