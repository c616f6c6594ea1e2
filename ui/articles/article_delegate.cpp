#include "ui/articles/article_delegate.h"

#include "models/items/article_list_model.h"
#include "models/items/counted.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/source_dot.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

constexpr int sidePadding = 12;
constexpr int linePadding = 6;
constexpr int dotSize = 9;
constexpr int dotGap = 6;

QFont titleFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont detailFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

/// Draws a piece of the second line at the start of `rect` and takes its width away from it.
void drawPiece(QPainter &painter, QRect &rect, const QString &text, bool absent)
{
    QFont font = painter.font();
    font.setItalic(absent);
    painter.setFont(font);
    const QFontMetrics metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, rect.width());
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    rect.setLeft(rect.left() + metrics.horizontalAdvance(shown));
}

void drawTitle(QPainter &painter, QRect line, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QFont font = titleFont(option.font);
    font.setItalic(index.data(ArticleListModel::TitleIsDerivedRole).toBool());
    painter.setFont(font);
    painter.setPen(colour(ColourRole::Text));
    const QString title = index.data(ArticleListModel::TitleRole).toString();
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(title, Qt::ElideRight, line.width()));
}

void drawDetails(QPainter &painter, QRect line, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    painter.setFont(detailFont(option.font));
    painter.setPen(colour(ColourRole::QuietText));
    const QVariant source = index.data(ArticleListModel::SourceRole);
    const QVariant date = index.data(ArticleListModel::PublishedRole);
    const int tags = index.data(ArticleListModel::TagsRole).toInt();
    const QString tagText =
        u" · "_s + counted(tags, ArticleDelegate::tr("1 tag"), ArticleDelegate::tr("%1 tags"));
    const QString dateText = date.isValid() ? date.toString() : ArticleDelegate::tr("no date");
    if (source.isValid()) {
        const QRect dot(line.left(), line.center().y() - dotSize / 2, dotSize, dotSize);
        paintSourceDot(painter, dot, index.data(ArticleListModel::SourcePositionRole).toInt());
        line.setLeft(line.left() + dotSize + dotGap);
    }
    // The source gives way, so that date and tags stay in view.
    const QFontMetrics metrics(painter.font());
    const int rest = metrics.horizontalAdvance(u" · "_s + dateText + tagText);
    QRect name = line.adjusted(0, 0, -rest, 0);
    drawPiece(painter, name, source.isValid() ? source.toString() : ArticleDelegate::tr("no source"),
              !source.isValid());
    line.setLeft(name.left());
    drawPiece(painter, line, u" · "_s, false);
    drawPiece(painter, line, dateText, !date.isValid());
    drawPiece(painter, line, tagText, false);
}

void drawGround(QPainter &painter, const QStyleOptionViewItem &option)
{
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        painter.fillRect(option.rect, colour(ColourRole::AccentSurface));
    else if (option.state & QStyle::State_MouseOver)
        painter.fillRect(option.rect, colour(ColourRole::Bar));
    painter.setPen(colour(ColourRole::Line));
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
        painter.setPen(QPen(colour(ColourRole::Accent), 1));
        painter.drawRect(option.rect.adjusted(0, 0, -1, -2));
    }
}

} // namespace

void ArticleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    drawGround(*painter, option);
    const int titleHeight = QFontMetrics(titleFont(option.font)).height();
    const int detailHeight = QFontMetrics(detailFont(option.font)).height();
    const QRect inner = option.rect.adjusted(sidePadding, linePadding, -sidePadding, -linePadding);
    drawTitle(*painter, {inner.left(), inner.top(), inner.width(), titleHeight}, option, index);
    drawDetails(*painter, {inner.left(), inner.bottom() + 1 - detailHeight, inner.width(), detailHeight},
                option, index);
    painter->restore();
}

QSize ArticleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int height = QFontMetrics(titleFont(option.font)).height() + 2
        + QFontMetrics(detailFont(option.font)).height() + 2 * linePadding;
    return {120, (height + 3) / 4 * 4};
}

bool ArticleDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &,
                                const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return false;
    QStringList lines{index.data(ArticleListModel::TitleRole).toString()};
    if (index.data(ArticleListModel::TitleIsDerivedRole).toBool())
        lines << tr("The beginning of the text stands for a missing title.");
    const QVariant source = index.data(ArticleListModel::SourceRole);
    const QVariant date = index.data(ArticleListModel::PublishedIsoRole);
    lines << tr("Source: %1").arg(source.isValid() ? source.toString() : tr("none known"));
    lines << tr("Published: %1").arg(date.isValid() ? date.toString() : tr("no date known"));
    lines << counted(index.data(ArticleListModel::WordsRole).toInt(), tr("1 word"), tr("%1 words"));
    lines << index.data(ArticleListModel::AlikeRole).toStringList();
    QToolTip::showText(event->globalPos(), plainToolTip(lines.join(u'\n')), view);
    return true;
}

} // namespace parallax
