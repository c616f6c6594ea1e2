#include "ui/widgets/flat_style_parts.h"

#include <QPainter>

#include <algorithm>

namespace parallax::flat {

Shade shadeOf(const QStyleOption *option)
{
    return parallax::shadeOf(option->palette);
}

QColor stronger(const QColor &ground, Shade shade, int percent)
{
    return shade == Shade::Light ? ground.darker(100 + percent) : ground.lighter(100 + 3 * percent);
}

void box(QPainter *painter, const QRect &rect, const QColor &ground, const QColor &rim, qreal width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(rim, width));
    painter->setBrush(ground);
    const qreal half = width / 2;
    painter->drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), radius, radius);
    painter->restore();
}

void field(QPainter *painter, const QStyleOption *option, bool focus)
{
    const Shade shade = shadeOf(option);
    const QColor rim =
        focus ? colour(ColourRole::Accent, shade) : stronger(colour(ColourRole::Line, shade), shade, 10);
    box(painter, option->rect, option->palette.color(QPalette::Base), rim, focus ? 1.6 : 1);
}

void button(QPainter *painter, const QStyleOption *option, bool isDefault)
{
    const Shade shade = shadeOf(option);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool pressed = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    QColor ground = option->palette.color(QPalette::Button);
    QColor rim = stronger(colour(ColourRole::Line, shade), shade, 10);
    if (pressed || isDefault)
        ground = colour(ColourRole::AccentSurface, shade);
    if (enabled && (isDefault || pressed))
        rim = colour(ColourRole::Accent, shade);
    if (enabled && !pressed && has(option, QStyle::State_MouseOver))
        ground = stronger(ground, shade, 4);
    const bool focus = has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange);
    if (focus)
        rim = colour(ColourRole::Accent, shade);
    box(painter, option->rect, enabled ? ground : option->palette.color(QPalette::Window), rim,
        focus ? 2 : 1);
}

namespace {

struct Indicator
{
    QRectF rect;
    QColor ground;
    QColor rim;
    QColor sign;
};

/// Filled with the accent when on; a rim that stands 3:1 off the ground when off.
Indicator indicator(const QStyleOption *option, bool on)
{
    const Shade shade = shadeOf(option);
    const bool enabled = has(option, QStyle::State_Enabled);
    const qreal side = std::min({option->rect.width(), option->rect.height(), 16});
    QRectF rect(0, 0, side, side);
    rect.moveCenter(QRectF(option->rect).center());
    const QColor ink = enabled ? colour(ColourRole::Accent, shade)
                               : option->palette.color(QPalette::Disabled, QPalette::Text);
    const QColor quiet = enabled ? colour(ColourRole::QuietText, shade) : ink;
    return {rect.adjusted(1, 1, -1, -1), on ? ink : option->palette.color(QPalette::Base),
            on || has(option, QStyle::State_MouseOver) ? ink : quiet, colour(ColourRole::Paper, shade)};
}

} // namespace

void checkBox(QPainter *painter, const QStyleOption *option)
{
    const bool partly = has(option, QStyle::State_NoChange);
    const bool on = has(option, QStyle::State_On) || partly;
    const Indicator mark = indicator(option, on);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(mark.rim, 1.2));
    painter->setBrush(mark.ground);
    painter->drawRoundedRect(mark.rect, 3, 3);
    painter->setPen(QPen(mark.sign, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&](qreal x, qreal y) {
        return mark.rect.topLeft() + QPointF(x * mark.rect.width(), y * mark.rect.height());
    };
    if (partly)
        painter->drawLine(at(0.25, 0.5), at(0.75, 0.5));
    else if (on)
        painter->drawPolyline(QPolygonF{at(0.22, 0.52), at(0.42, 0.72), at(0.78, 0.3)});
    painter->restore();
}

void radioButton(QPainter *painter, const QStyleOption *option)
{
    const bool on = has(option, QStyle::State_On);
    const Indicator mark = indicator(option, on);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(mark.rim, 1.2));
    painter->setBrush(mark.ground);
    painter->drawEllipse(mark.rect);
    if (on) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(mark.sign);
        painter->drawEllipse(mark.rect.center(), 2.6, 2.6);
    }
    painter->restore();
}

void chevron(QPainter *painter, const QRect &rect, bool up, const QColor &ink)
{
    const QPointF centre = QRectF(rect).center();
    const qreal tip = up ? -1.7 : 1.7;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(ink, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(
        QPolygonF{centre + QPointF(-3.5, -tip), centre + QPointF(0, tip), centre + QPointF(3.5, -tip)});
    painter->restore();
}

} // namespace parallax::flat
