#include "ui/comparison/block_delegate.h"

#include "models/items/comparison_table_model.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/plain_text.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>

namespace parallax {

namespace {

constexpr int sidePadding = 12;
constexpr int blockPadding = 5; // above and below each block
constexpr int leastHeight = 44;

QFont detailFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

/// Wraps the layout's text to a width; its height.
double wrap(QTextLayout &layout, double width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    const QFontMetricsF metrics(layout.font()); // a mark from another face doesn't spread the lines
    double height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height + metrics.ascent() - line.ascent()});
        height += metrics.height();
    }
    layout.endLayout();
    return height;
}

/// A block, wrapped.
struct WrappedBlock
{
    WrappedBlock(const TableBlock &block, const QFont &font, int width)
        : main(block.text + block.strong, font)
        , detail(block.detail, detailFont(font))
    {
        QTextCharFormat strong;
        strong.setFontWeight(QFont::DemiBold);
        main.setFormats({{int(block.text.size()), int(block.strong.size()), strong}});
        const int amount =
            block.amount.isEmpty() ? 0 : QFontMetrics(font).horizontalAdvance(block.amount) + 8;
        if (!main.text().isEmpty())
            mainHeight = wrap(main, std::max(width - amount, 20));
        else if (amount > 0)
            mainHeight = QFontMetricsF(font).height();
        if (!block.detail.isEmpty())
            detailHeight = wrap(detail, std::max(width, 20));
    }
    double height() const { return mainHeight + detailHeight + 2 * blockPadding; }

    QTextLayout main;
    QTextLayout detail;
    double mainHeight = 0;
    double detailHeight = 0;
};

QColor groundOf(TableBlock::Tone tone)
{
    switch (tone) {
    case TableBlock::Tone::Plain:
    case TableBlock::Tone::Absent:
        return {};
    case TableBlock::Tone::Agreement:
        return colour(ColourRole::Agreement);
    case TableBlock::Tone::Doubt:
        return colour(ColourRole::Reworded);
    case TableBlock::Tone::Conflict:
        return colour(ColourRole::Conflict);
    }
    Q_UNREACHABLE_RETURN({});
}

void paintBlock(QPainter &painter, const TableBlock &block, const QStyleOptionViewItem &option,
                const QRectF &rect)
{
    const WrappedBlock wrapped(block, option.font, int(rect.width()) - 2 * sidePadding);
    const QPointF start = rect.topLeft() + QPointF(sidePadding, blockPadding);
    const bool absent = block.tone == TableBlock::Tone::Absent;
    painter.setPen(colour(absent ? ColourRole::QuietText : ColourRole::Text));
    wrapped.main.draw(&painter, start);
    if (!block.amount.isEmpty()) {
        painter.setFont(option.font);
        painter.setPen(colour(block.text.isEmpty() ? ColourRole::Text : ColourRole::QuietText));
        painter.drawText(rect.adjusted(sidePadding, blockPadding, -sidePadding, 0),
                         Qt::AlignRight | Qt::AlignTop, block.amount);
    }
    painter.setPen(colour(block.detailConflicts ? ColourRole::ConflictInk : ColourRole::QuietText));
    wrapped.detail.draw(&painter, start + QPointF(0, wrapped.mainHeight));
}

/// As suggestions are marked where one reads: dotted, below.
void paintSuggested(QPainter &painter, const QRect &cell)
{
    QPen dots(colour(ColourRole::Suggestion), 2, Qt::DotLine);
    painter.setPen(dots);
    const int y = cell.bottom() - 3;
    painter.drawLine(cell.left() + sidePadding, y, cell.right() - sidePadding, y);
}

QList<TableBlock> blocksOf(const QModelIndex &index)
{
    return index.data(ComparisonTableModel::BlocksRole).value<QList<TableBlock>>();
}

} // namespace

void BlockDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    const QList<TableBlock> blocks = blocksOf(index);
    QRectF rect = option.rect;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const TableBlock &block = blocks[i];
        rect.setHeight(WrappedBlock(block, option.font, option.rect.width() - 2 * sidePadding).height());
        QRectF ground = rect;
        if (i + 1 == blocks.size()) // the last one's goes on to the end of the cell
            ground.setBottom(option.rect.bottom() + 1);
        if (const QColor tint = groundOf(block.tone); tint.isValid())
            painter->fillRect(ground, tint);
        paintBlock(*painter, block, option, rect);
        rect.moveTop(rect.bottom());
    }
    if (index.data(ComparisonTableModel::SuggestedRole).toInt() > 0)
        paintSuggested(*painter, option.rect);
    if (option.state & QStyle::State_Selected) {
        painter->setPen(QPen(colour(ColourRole::Accent), 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    } else if (option.state & QStyle::State_MouseOver) {
        painter->setPen(colour(ColourRole::QuietText));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

QSize BlockDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int cell = view ? view->visualRect(index).width() : 0;
    double height = 0;
    for (const TableBlock &block : blocksOf(index))
        height += WrappedBlock(block, option.font, std::max(cell, 80) - 2 * sidePadding).height();
    return {120, std::max(leastHeight, qCeil(height) + 1)};
}

bool BlockDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &,
                              const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return false;
    QToolTip::showText(event->globalPos(), plainToolTip(index.data().toString()), view);
    return true;
}

} // namespace parallax
