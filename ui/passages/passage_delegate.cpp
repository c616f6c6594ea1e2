#include "ui/passages/passage_delegate.h"

#include "models/items/passage_list_model.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/source_dot.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QScrollBar>
#include <QTextLayout>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

constexpr int sidePadding = 12;
constexpr int linePadding = 8;
constexpr int dotSize = 9;
constexpr int gap = 4;
constexpr qsizetype mostContext = 240; // characters on each side of the words

QFont bodyFont(QFont font)
{
    font.setFamilies({u"Noto Serif"_s, u"Source Serif 4"_s, u"Charter"_s, u"Georgia"_s, u"Liberation Serif"_s,
                      u"DejaVu Serif"_s, u"serif"_s});
    font.setStyleHint(QFont::Serif);
    return font;
}

QFont detailFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

QFont strongFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

/// The passage wrapped to a width, its words marked.
struct WrappedPassage
{
    WrappedPassage(const QModelIndex &index, const QFont &font, int width)
    {
        QString before = index.data(PassageListModel::BeforeRole).toString();
        QString after = index.data(PassageListModel::AfterRole).toString();
        const QString words = index.data(PassageListModel::WordsRole).toString();
        if (before.size() > mostContext)
            before = u"…"_s + before.last(mostContext);
        if (after.size() > mostContext)
            after = after.first(mostContext) + u"…"_s;
        layout.setText(before + words + after);
        layout.setFont(bodyFont(font));
        QTextCharFormat mark;
        mark.setBackground(colour(ColourRole::Selection));
        mark.setForeground(colour(ColourRole::Text));
        layout.setFormats({{int(before.size()), int(words.size()), mark}});
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(std::max(width, 60));
            line.setPosition({0, height});
            height += line.height() * 1.15;
        }
        layout.endLayout();
    }
    QTextLayout layout;
    double height = 0;
};

void drawHead(QPainter &painter, QRect line, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QVariant position = index.data(PassageListModel::SourcePositionRole);
    if (position.isValid()) {
        paintSourceDot(painter, QRect(line.left(), line.center().y() - dotSize / 2, dotSize, dotSize),
                       position.toInt());
        line.setLeft(line.left() + dotSize + 7);
    }
    const QVariant published = index.data(PassageListModel::PublishedRole);
    const QString date =
        u"  "_s + (published.isValid() ? published.toString() : PassageDelegate::tr("no date"));
    const int dateWidth = QFontMetrics(detailFont(option.font)).horizontalAdvance(date);
    const QFont strong = strongFont(option.font);
    const QString name = QFontMetrics(strong).elidedText(index.data(PassageListModel::SourceRole).toString(),
                                                         Qt::ElideRight, line.width() - dateWidth);
    painter.setFont(strong);
    painter.setPen(colour(ColourRole::Text));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, name);
    line.setLeft(line.left() + QFontMetrics(strong).horizontalAdvance(name));
    painter.setFont(detailFont(option.font));
    painter.setPen(colour(ColourRole::QuietText));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, date);
}

int headHeight(const QFont &font)
{
    return QFontMetrics(strongFont(font)).height();
}

} // namespace

void PassageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, colour(ColourRole::AccentSurface));
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, colour(ColourRole::Bar));
    painter->setPen(colour(ColourRole::Line));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const QRect inner = option.rect.adjusted(sidePadding, linePadding, -sidePadding, -linePadding);
    drawHead(*painter, {inner.left(), inner.top(), inner.width(), headHeight(option.font)}, option, index);
    const WrappedPassage passage(index, option.font, inner.width());
    const int top = inner.top() + headHeight(option.font) + gap;
    painter->setPen(colour(ColourRole::Text));
    passage.layout.draw(painter, QPointF(inner.left(), top));
    const QString about = index.data(PassageListModel::AboutRole).toString();
    if (!about.isEmpty()) {
        const QRect line(inner.left(), top + qCeil(passage.height) + gap, inner.width(),
                         QFontMetrics(detailFont(option.font)).height());
        painter->setFont(detailFont(option.font));
        painter->setPen(colour(ColourRole::QuietText));
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(about, Qt::ElideRight, line.width()));
    }
    painter->restore();
}

QSize PassageDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    int width = view ? view->viewport()->width() : 280;
    if (view && !view->verticalScrollBar()->isVisible()) // it may come, and passages then wrap earlier
        width -= view->verticalScrollBar()->sizeHint().width();
    const WrappedPassage passage(index, option.font, width - 2 * sidePadding);
    const bool about = !index.data(PassageListModel::AboutRole).toString().isEmpty();
    const int third = about ? QFontMetrics(detailFont(option.font)).height() + gap : 0;
    return {120, 2 * linePadding + headHeight(option.font) + gap + qCeil(passage.height) + third};
}

} // namespace parallax
