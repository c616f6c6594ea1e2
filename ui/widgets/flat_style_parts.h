#pragma once

#include "ui/widgets/palette.h"

#include <QStyleOption>

class QPainter;

/// What FlatStyle's controls are drawn of.
namespace parallax::flat {

inline constexpr qreal radius = 5;

inline bool has(const QStyleOption *option, QStyle::StateFlag flag)
{
    return option->state.testFlag(flag);
}

Shade shadeOf(const QStyleOption *option);
/// A touch darker in light, lighter in dark.
QColor stronger(const QColor &ground, Shade shade, int percent);
void box(QPainter *painter, const QRect &rect, const QColor &ground, const QColor &rim, qreal width = 1);
/// The ground and rim of a field that is typed in.
void field(QPainter *painter, const QStyleOption *option, bool focus);
/// The ground and rim of buttons and combo boxes.
void button(QPainter *painter, const QStyleOption *option, bool isDefault);
void checkBox(QPainter *painter, const QStyleOption *option);
void radioButton(QPainter *painter, const QStyleOption *option);
/// An arrow head in the middle of `rect`, pointing up or down.
void chevron(QPainter *painter, const QRect &rect, bool up, const QColor &ink);

} // namespace parallax::flat
