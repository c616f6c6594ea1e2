#include "ui/search/search_delegate.h"

#include "models/items/search_model.h"
#include "models/storage/search_reader.h"
#include "ui/widgets/palette.h"

#include <QPainter>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

constexpr int sidePadding = 12;
constexpr int linePadding = 6;

/// What is matched stands between marks: drawn piece by piece, bold within them.
void drawMarked(QPainter &painter, QRect line, QString text, QFont font)
{
    text.replace(u'\n', u' ');
    bool bold = false;
    while (!text.isEmpty() && line.width() > 0) {
        const QChar mark = bold ? SearchReader::matchEnd : SearchReader::matchStart;
        const qsizetype at = text.indexOf(mark);
        const QString piece = at < 0 ? text : text.first(at);
        text = at < 0 ? QString() : text.sliced(at + 1);
        font.setBold(bold);
        const QFontMetrics metrics(font);
        const QString shown = metrics.elidedText(piece, Qt::ElideRight, line.width());
        painter.setFont(font);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
        if (shown != piece)
            return;
        line.setLeft(line.left() + metrics.horizontalAdvance(shown));
        bold = !bold;
    }
}

QString kindName(int kind)
{
    return kind == 0 ? SearchDelegate::tr("Article")
        : kind == 1  ? SearchDelegate::tr("Entity")
                     : SearchDelegate::tr("Claim");
}

QFont small(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

bool hasPassage(const QModelIndex &index)
{
    return !index.data(SearchModel::PassageRole).toString().isEmpty();
}

} // namespace

void SearchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    painter->save();
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    if (selected || hovered)
        painter->fillRect(option.rect, colour(selected ? ColourRole::AccentSurface : ColourRole::Bar));
    QRect inner = option.rect.adjusted(sidePadding, linePadding, -sidePadding, -linePadding);
    QRect first(inner.left(), inner.top(), inner.width(), QFontMetrics(option.font).height());

    const QString kind = kindName(index.data(SearchModel::KindRole).toInt());
    painter->setFont(small(option.font));
    painter->setPen(colour(ColourRole::QuietText));
    painter->drawText(first, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, kind);
    first.setRight(first.right() - painter->fontMetrics().horizontalAdvance(kind) - sidePadding);

    painter->setPen(colour(ColourRole::Text));
    drawMarked(*painter, first, index.data(SearchModel::TextRole).toString(), option.font);
    if (hasPassage(index)) {
        const QRect second(inner.left(), first.bottom() + 2, inner.width(),
                           inner.bottom() - first.bottom() - 1);
        painter->setPen(colour(ColourRole::QuietText));
        drawMarked(*painter, second, index.data(SearchModel::PassageRole).toString(), small(option.font));
    }
    painter->restore();
}

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int second = hasPassage(index) ? QFontMetrics(small(option.font)).height() + 2 : 0;
    return {200, QFontMetrics(option.font).height() + second + 2 * linePadding};
}

} // namespace parallax
