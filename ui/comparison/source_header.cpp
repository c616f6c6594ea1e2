#include "ui/comparison/source_header.h"

#include "models/items/comparison_table_model.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/source_dot.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace parallax {

namespace {

constexpr int padding = 12;
constexpr int sourceDotSize = 9;
constexpr int dotGap = 7;
constexpr int leastHeight = 32;

} // namespace

SourceHeader::SourceHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    setMinimumSectionSize(64);
}

QSize SourceHeader::sizeHint() const
{
    // Two lines, so that names of sources can wrap.
    return {QHeaderView::sizeHint().width(), std::max(leastHeight, 2 * fontMetrics().height() + 8)};
}

QString SourceHeader::title(int section) const
{
    return model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
}

void SourceHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    painter->fillRect(rect, colour(ColourRole::Bar));
    painter->setPen(colour(ColourRole::Line));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->drawLine(rect.topRight(), rect.bottomRight());
    QRect inner = rect.adjusted(padding, 0, -padding, 0);
    const QVariant source =
        model()->headerData(section, Qt::Horizontal, ComparisonTableModel::SourcePositionRole);
    if (source.isValid()) {
        const QRect dot(inner.left(), inner.center().y() - sourceDotSize / 2, sourceDotSize, sourceDotSize);
        paintSourceDot(*painter, dot, source.toInt());
        inner.setLeft(inner.left() + sourceDotSize + dotGap);
    }
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    painter->setFont(strong);
    painter->setPen(colour(ColourRole::Text));
    const QFontMetrics metrics(strong);
    const int wrapping = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap;
    const QString name = title(section);
    const bool fits = metrics.boundingRect(inner, wrapping, name).height() <= inner.height()
        && metrics.boundingRect(inner, wrapping, name).width() <= inner.width();
    if (fits)
        painter->drawText(inner, wrapping, name);
    else
        painter->drawText(inner, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          metrics.elidedText(name, Qt::ElideRight, inner.width()));
    painter->restore();
}

bool SourceHeader::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QHeaderView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int section = logicalIndexAt(help->pos());
    QToolTip::showText(help->globalPos(), section < 0 ? QString() : plainToolTip(title(section)), viewport());
    return true;
}

} // namespace parallax
