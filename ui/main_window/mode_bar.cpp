#include "ui/main_window/mode_bar.h"

#include "ui/main_window/window_actions.h"
#include "ui/search/search_box.h"
#include "ui/widgets/palette.h"

#include <QAction>
#include <QPainter>
#include <QToolButton>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

/// A quiet text; the current mode stands on a rounded ground, in bold.
class ModeButton : public QToolButton
{
public:
    ModeButton(QAction *action, QWidget *parent)
        : QToolButton(parent)
    {
        setDefaultAction(action);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setText(action->text().remove(u'&'));
        setAccessibleName(text());
        setToolTip(
            u"%1 (%2)"_s.arg(action->statusTip(), action->shortcut().toString(QKeySequence::NativeText)));
    }
    QSize sizeHint() const override
    {
        const QFontMetrics metrics(boldFont());
        return {metrics.horizontalAdvance(text()) + 28, std::max(30, metrics.height() + 12)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const QRectF ground = QRectF(rect()).adjusted(1, 1, -1, -1);
        if (isChecked() || (underMouse() && isEnabled())) {
            painter.setBrush(colour(isChecked() ? ColourRole::AccentSurface : ColourRole::Surface));
            painter.drawRoundedRect(ground, 5, 5);
        }
        if (hasFocus()) {
            painter.setPen(QPen(colour(ColourRole::Accent), 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(ground, 5, 5);
        }
        painter.setFont(isChecked() ? boldFont() : font());
        painter.setPen(isChecked()       ? colour(ColourRole::Accent)
                           : isEnabled() ? colour(ColourRole::Text)
                                         : palette().color(QPalette::Disabled, QPalette::ButtonText));
        painter.drawText(rect(), Qt::AlignCenter, text());
    }

private:
    QFont boldFont() const
    {
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        return bold;
    }
};

} // namespace

ModeBar::ModeBar(const WindowActions &actions, QWidget *parent)
    : QToolBar(tr("Modes"), parent)
    , m_search(new SearchBox(this))
{
    setObjectName(u"modeBar"_s);
    setMovable(false);
    setFloatable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    const auto addSpace = [this](int width) { // margins of a tool bar are its style's
        auto *space = new QWidget(this);
        space->setFixedWidth(width);
        addWidget(space);
    };
    addSpace(6);
    for (const Mode mode : allModes)
        addWidget(new ModeButton(actions.modes.at(mode), this));
    auto *space = new QWidget(this);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(space);
    m_search->setMinimumWidth(200);
    m_search->setMaximumWidth(380);
    m_search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    addWidget(m_search);
    addSpace(6);
}

void ModeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(ColourRole::Bar));
    painter.setPen(colour(ColourRole::Line));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace parallax
