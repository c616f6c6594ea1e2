#include "ui/comparison/kind_chip.h"

#include "ui/comparison/relation_look.h"

#include <QLocale>
#include <QPainter>

namespace parallax {

using namespace Qt::StringLiterals;

KindChip::KindChip(Relation relation, QWidget *parent)
    : QAbstractButton(parent)
    , m_relation(relation)
{
    setCheckable(true);
    setChecked(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void KindChip::setCount(int sentences)
{
    setText(u"%1 %2"_s.arg(relationWord(m_relation), QLocale().toString(sentences)));
    setAccessibleName(text());
    setToolTip(m_relation == Relation::Related
                   ? tr("Sentences that no other column tells. Click to fade them.")
                   : tr("Sentences that another column tells too. Click to fade them."));
    updateGeometry();
    update();
}

QSize KindChip::sizeHint() const
{
    const QString mark = relationMark(m_relation);
    const int width = fontMetrics().horizontalAdvance(mark.isEmpty() ? text() : mark + u' ' + text());
    return {width + 22, std::max(24, fontMetrics().height() + 6)};
}

void KindChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool only = m_relation == Relation::Related;
    const QColor ground = isChecked() ? colour(groundRole(m_relation)) : colour(ColourRole::Bar);
    const QColor rim = hasFocus() ? colour(ColourRole::Accent)
        : isChecked() && !only    ? colour(inkRole(m_relation))
                                  : colour(underMouse() ? ColourRole::QuietText : ColourRole::Line);
    painter.setPen(QPen(rim, hasFocus() ? 2 : 1, isChecked() ? Qt::SolidLine : Qt::DashLine));
    painter.setBrush(ground);
    const QRectF pill = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter.setPen(colour(isChecked() ? ColourRole::Text : ColourRole::QuietText));
    const QString mark = relationMark(m_relation);
    painter.drawText(rect(), Qt::AlignCenter, mark.isEmpty() ? text() : mark + u' ' + text());
}

} // namespace parallax
