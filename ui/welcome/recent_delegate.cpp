#include "ui/welcome/recent_delegate.h"

#include "ui/widgets/palette.h"

#include <QDir>
#include <QFileInfo>
#include <QPainter>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

QFont small(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

/// The folder, with the person's own written as ~.
QString folderOf(const QString &path)
{
    const QString folder = QFileInfo(path).path();
    const QString home = QDir::homePath();
    return folder == home || folder.startsWith(home + u'/') ? u'~' + folder.sliced(home.size()) : folder;
}

} // namespace

void RecentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    painter->save();
    const bool exists = index.data(ExistsRole).toBool();
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
        const bool selected = option.state & QStyle::State_Selected;
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour(selected ? ColourRole::AccentSurface : ColourRole::Bar));
        painter->drawRoundedRect(option.rect.adjusted(0, 1, 0, -1), 5, 5);
    }
    const QRect inner = option.rect.adjusted(12, 6, -12, -6);
    QFont name = option.font;
    name.setWeight(QFont::DemiBold);
    const QRect first(inner.left(), inner.top(), inner.width(), QFontMetrics(name).height());
    painter->setFont(name);
    painter->setPen(colour(exists ? ColourRole::Text : ColourRole::QuietText));
    painter->drawText(
        first, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, first.width()));
    const QString path = index.data(PathRole).toString();
    const QRect second(inner.left(), first.bottom() + 2, inner.width(), inner.bottom() - first.bottom() - 1);
    painter->setFont(small(option.font));
    painter->setPen(colour(ColourRole::QuietText));
    const QString where = exists ? folderOf(path) : tr("not found in %1").arg(folderOf(path));
    painter->drawText(second, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(where, Qt::ElideMiddle, second.width()));
    painter->restore();
}

QSize RecentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, QFontMetrics(option.font).height() + QFontMetrics(small(option.font)).height() + 14};
}

} // namespace parallax
