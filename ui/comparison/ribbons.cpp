#include "ui/comparison/ribbons.h"

#include "ui/comparison/relation_look.h"
#include "ui/comparison/text_column.h"

#include <QPainter>
#include <QPainterPath>

namespace parallax {

namespace {

constexpr int gutterWidth = 34;
constexpr float restingAlpha = 0.30F;
constexpr float faintAlpha = 0.14F;
constexpr float strongAlpha = 0.75F;

} // namespace

Ribbons::Ribbons(const TextColumn &left, const TextColumn &right, QWidget *parent)
    : QWidget(parent)
    , m_left(left)
    , m_right(right)
{
    setFixedWidth(gutterWidth);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void Ribbons::setRibbons(std::vector<Ribbon> ribbons)
{
    m_ribbons = std::move(ribbons);
    update();
}

void Ribbons::setEmphasised(std::set<int> left, std::set<int> right)
{
    m_strongLeft = std::move(left);
    m_strongRight = std::move(right);
    update();
}

bool Ribbons::isStrong(const Ribbon &ribbon) const
{
    return m_strongLeft.contains(ribbon.left) && m_strongRight.contains(ribbon.right);
}

void Ribbons::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const bool strong : {false, true}) { // the strong ones above
        for (const Ribbon &ribbon : m_ribbons) {
            if (isStrong(ribbon) == strong && !m_left.isFaded(ribbon.left) && !m_right.isFaded(ribbon.right))
                paint(painter, ribbon);
        }
    }
}

void Ribbons::paint(QPainter &painter, const Ribbon &ribbon) const
{
    const auto [leftTop, leftBottom] = m_left.extent(ribbon.left);
    const auto [rightTop, rightBottom] = m_right.extent(ribbon.right);
    const bool above = leftBottom < 0 && rightBottom < 0;
    const bool below = leftTop > height() && rightTop > height();
    if (above || below)
        return;
    const double middle = width() / 2.0;
    QPainterPath path(QPointF(0, leftTop + 1));
    path.cubicTo({middle, leftTop + 1}, {middle, rightTop + 1}, {double(width()), rightTop + 1});
    path.lineTo(width(), rightBottom - 1);
    path.cubicTo({middle, rightBottom - 1}, {middle, leftBottom - 1}, {0, leftBottom - 1});
    path.closeSubpath();
    QColor ink = colour(inkRole(ribbon.relation));
    ink.setAlphaF(isStrong(ribbon) ? strongAlpha : ribbon.partners ? restingAlpha : faintAlpha);
    painter.fillPath(path, ink);
}

} // namespace parallax
