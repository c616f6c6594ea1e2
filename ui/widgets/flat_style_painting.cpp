#include "ui/widgets/flat_style.h"
#include "ui/widgets/flat_style_parts.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace parallax {

using namespace flat;

namespace {

void tab(QPainter *painter, const QStyleOption *option)
{
    const Shade shade = flat::shadeOf(option);
    const QRect rect = option->rect;
    const bool selected = has(option, QStyle::State_Selected);
    if (!selected && has(option, QStyle::State_MouseOver))
        painter->fillRect(rect.adjusted(2, 4, -2, -4),
                          stronger(option->palette.color(QPalette::Window), shade, 4));
    if (selected)
        painter->fillRect(QRect(rect.left() + 6, rect.bottom() - 2, rect.width() - 12, 3),
                          colour(ColourRole::Accent, shade));
}

void progress(QPainter *painter, const QStyleOption *option, bool groove)
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
    if (!bar)
        return;
    const Shade shade = flat::shadeOf(option);
    QRect rect = option->rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(groove ? colour(ColourRole::Line, shade) : colour(ColourRole::Selection, shade));
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    if (!groove && range > 0) {
        const auto done = (qint64(bar->progress) - bar->minimum) * rect.width() / range;
        rect.setWidth(static_cast<int>(std::clamp<qint64>(done, 0, rect.width())));
        rect = QStyle::visualRect(bar->direction, option->rect, rect);
    }
    if (!rect.isEmpty())
        painter->drawRoundedRect(rect, radius, radius);
    painter->restore();
}

} // namespace

void FlatStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    const Shade shade = flat::shadeOf(option);
    const QColor line = colour(ColourRole::Line, shade);
    switch (element) {
    case PE_PanelButtonCommand: {
        const auto *command = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (command && command->features.testFlag(QStyleOptionButton::Flat) && !has(option, State_MouseOver)
            && !has(option, State_Sunken) && !has(option, State_HasFocus))
            return;
        button(painter, option, command && command->features.testFlag(QStyleOptionButton::DefaultButton));
        return;
    }
    case PE_PanelButtonTool:
        if (has(option, State_On) || has(option, State_Sunken))
            box(painter, option->rect, colour(ColourRole::AccentSurface, shade), Qt::transparent);
        else if (has(option, State_MouseOver) && has(option, State_Enabled))
            box(painter, option->rect, stronger(option->palette.color(QPalette::Window), shade, 6),
                Qt::transparent);
        return;
    case PE_PanelLineEdit:
    case PE_FrameLineEdit: {
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            element == PE_PanelLineEdit && frame && frame->lineWidth == 0) {
            painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
            return; // an editor in a cell or in a combo box, which has a frame of its own
        }
        field(painter, option, has(option, State_HasFocus));
        return;
    }
    case PE_Frame:
    case PE_FrameTabWidget:
        painter->save();
        painter->setPen(line);
        painter->setBrush(Qt::NoBrush);
        if (element == PE_FrameTabWidget)
            painter->drawLine(option->rect.topLeft(), option->rect.topRight());
        else
            painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return;
    case PE_PanelMenu: // Fusion's edge can't be told from the dark page behind it
        painter->save();
        painter->setPen(line);
        painter->setBrush(option->palette.brush(QPalette::Base));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return;
    case PE_FrameFocusRect:
        box(painter, option->rect, Qt::transparent, colour(ColourRole::Accent, shade), 1.4);
        return;
    case PE_FrameStatusBarItem:
        return;
    case PE_PanelStatusBar:
        painter->fillRect(option->rect, option->palette.brush(QPalette::Window));
        painter->fillRect(QRect(option->rect.topLeft(), QSize(option->rect.width(), 1)), line);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        checkBox(painter, option);
        return;
    case PE_IndicatorRadioButton:
        radioButton(painter, option);
        return;
    case PE_IndicatorToolBarSeparator:
    case PE_FrameTabBarBase:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void FlatStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    const Shade shade = flat::shadeOf(option);
    switch (element) {
    case CE_TabBarTabShape:
        tab(painter, option);
        return;
    case CE_TabBarTabLabel: {
        const auto *label = qstyleoption_cast<const QStyleOptionTab *>(option);
        if (!label || !has(option, State_HasFocus)) {
            QProxyStyle::drawControl(element, option, painter, widget);
            return;
        }
        QStyleOptionTab calm(*label); // Fusion's own frame is a grey box
        calm.state &= ~State_HasFocus;
        QProxyStyle::drawControl(element, &calm, painter, widget);
        box(painter, option->rect.adjusted(2, 3, -2, -5), Qt::transparent, colour(ColourRole::Accent, shade),
            1.4);
        return;
    }
    case CE_ProgressBarGroove:
        progress(painter, option, true);
        return;
    case CE_ProgressBarContents: {
        const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
        if (bar && bar->maximum > bar->minimum)
            progress(painter, option, false);
        else
            QProxyStyle::drawControl(element, option, painter, widget); // busy: Fusion animates it
        return;
    }
    case CE_ToolBar:
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, option->palette.brush(QPalette::Window));
        return;
    case CE_MenuBarItem: {
        painter->fillRect(option->rect, option->palette.brush(QPalette::Window));
        if (has(option, State_Selected))
            box(painter, option->rect.adjusted(1, 1, -1, -1), colour(ColourRole::AccentSurface, shade),
                Qt::transparent);
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            const int hide = proxy()->styleHint(SH_UnderlineShortcut, option, widget) ? Qt::TextShowMnemonic
                                                                                      : Qt::TextHideMnemonic;
            drawItemText(painter, item->rect, Qt::AlignCenter | Qt::TextSingleLine | hide, item->palette,
                         has(option, State_Enabled), item->text, QPalette::WindowText);
        }
        return;
    }
    case CE_HeaderSection: {
        painter->fillRect(option->rect, option->palette.brush(QPalette::Window));
        const QColor line = colour(ColourRole::Line, shade);
        painter->fillRect(QRect(option->rect.bottomLeft(), QSize(option->rect.width(), 1)), line);
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        const bool last = header
            && (header->position == QStyleOptionHeader::End
                || header->position == QStyleOptionHeader::OnlyOneSection);
        if (!last && header && header->orientation == Qt::Horizontal)
            painter->fillRect(option->rect.right(), option->rect.top() + 6, 1, option->rect.height() - 12,
                              line);
        return;
    }
    case CE_Splitter:
        return; // the panels' own edges are enough
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

bool FlatStyle::drawComboBox(const QStyleOptionComplex *option, QPainter *painter,
                             const QWidget *widget) const
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (!combo)
        return false;
    if (combo->editable && combo->frame)
        field(painter, option, has(option, State_HasFocus));
    else if (combo->frame)
        button(painter, option, false);
    chevron(painter, proxy()->subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget), false,
            option->palette.color(QPalette::ButtonText));
    return true;
}

bool FlatStyle::drawSpinBox(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if (!spin || spin->buttonSymbols == QAbstractSpinBox::PlusMinus)
        return false;
    if (spin->frame)
        field(painter, option, has(option, State_HasFocus));
    if (spin->buttonSymbols == QAbstractSpinBox::NoButtons)
        return true;
    const auto ink = [&](QAbstractSpinBox::StepEnabledFlag step) {
        const bool can = spin->stepEnabled.testFlag(step);
        return option->palette.color(can ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText);
    };
    chevron(painter, proxy()->subControlRect(CC_SpinBox, option, SC_SpinBoxUp, widget), true,
            ink(QAbstractSpinBox::StepUpEnabled));
    chevron(painter, proxy()->subControlRect(CC_SpinBox, option, SC_SpinBoxDown, widget), false,
            ink(QAbstractSpinBox::StepDownEnabled));
    return true;
}

void FlatStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                   QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        const Shade shade = flat::shadeOf(option);
        painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (!bar || bar->maximum <= bar->minimum)
            return;
        const bool busy = has(option, State_Sunken) || has(option, State_MouseOver);
        QRect slider = proxy()->subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
        slider =
            bar->orientation == Qt::Vertical ? slider.adjusted(3, 2, -3, -2) : slider.adjusted(2, 3, -2, -3);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(stronger(colour(ColourRole::Line, shade), shade, busy ? 35 : 12));
        painter->drawRoundedRect(slider, 3, 3);
        painter->restore();
        return;
    }
    if (control == CC_ComboBox && drawComboBox(option, painter, widget))
        return;
    if (control == CC_SpinBox && drawSpinBox(option, painter, widget))
        return;
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace parallax
