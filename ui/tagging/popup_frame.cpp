#include "ui/tagging/popup_frame.h"

#include "ui/widgets/palette.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace parallax {

namespace {

constexpr int shadow = 14; ///< pixels around the panel
constexpr int gap = 4;     ///< between the words and the panel
constexpr qreal radius = 8;

QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

} // namespace

PopupFrame::PopupFrame(const QString &title, const QString &confirmText, QWidget *over)
    : QFrame(over->window())
    , m_column(new QVBoxLayout)
    , m_error(new QLabel(this))
    , m_confirm(new QPushButton(confirmText, this))
{
    setAccessibleName(title);
    setFocusPolicy(Qt::ClickFocus); // a click on its ground is not a click elsewhere
    hide();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(shadow + 14, shadow + 12, shadow + 14, shadow + 12);
    all->setSpacing(8);
    all->addWidget(heading(title, this));
    m_column->setSpacing(8);
    all->addLayout(m_column, 1);
    m_error->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);
    m_error->hide();
    all->addWidget(m_error);
    auto *last = new QHBoxLayout;
    auto *hint = new QLabel(tr("Enter confirms, Esc closes"), this);
    hint->setForegroundRole(QPalette::PlaceholderText);
    last->addWidget(hint, 1);
    last->addWidget(m_confirm);
    all->addLayout(last);
    m_confirm->setAccessibleName(confirmText);
    connect(m_confirm, &QPushButton::clicked, this, [this] { accept(); });
}

PopupFrame::~PopupFrame()
{
    disconnect(qApp, nullptr, this, nullptr); // the field with the focus goes after this
}

void PopupFrame::popUp(const QRect &globalPlace)
{
    m_focusBefore = QApplication::focusWidget();
    m_place = QRect(window()->mapFromGlobal(globalPlace.topLeft()), globalPlace.size());
    window()->installEventFilter(this);
    m_isOpen = true;
    fit();
    show();
    raise();
    setTabOrder(m_confirm, m_firstField);
    m_firstField->setFocus(Qt::PopupFocusReason);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { focusMoved(now); });
}

void PopupFrame::fit()
{
    const QSize size = sizeHint().expandedTo(minimumSize()).boundedTo(window()->size());
    const QRect room = window()->rect();
    const int below = m_place.bottom() + gap - shadow;
    const int above = m_place.top() - gap + shadow - size.height();
    const int right = room.width() - size.width();
    int x = m_place.left() - shadow;
    int y = below;
    if (below + size.height() > room.bottom() && above >= room.top()) {
        y = above;
    } else if (below + size.height() > room.bottom()) { // beside the words, so that they can be read
        y = room.bottom() - size.height();
        x = m_place.center().x() < room.center().x() ? right : 0;
    }
    setGeometry(std::clamp(x, 0, std::max(0, right)), std::max(y, 0), size.width(), size.height());
}

void PopupFrame::focusMoved(QWidget *now)
{
    // Lists of completions and combo boxes are windows of their own, and belong here.
    if (now && now->window() == window() && now != this && !isAncestorOf(now))
        close(false);
}

void PopupFrame::dismiss()
{
    close(true);
}

void PopupFrame::close(bool giveFocusBack)
{
    if (!std::exchange(m_isOpen, false))
        return;
    disconnect(qApp, nullptr, this, nullptr);
    const QPointer<QWidget> before = m_focusBefore;
    hide();
    if (giveFocusBack && before)
        before->setFocus(Qt::PopupFocusReason);
    Q_EMIT dismissed();
    deleteLater();
}

void PopupFrame::showError(const QString &sentence)
{
    QPalette colours;
    colours.setColor(QPalette::WindowText, colour(ColourRole::ErrorText));
    m_error->setPalette(colours);
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
    fit();
}

void PopupFrame::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        accept();
    else
        QFrame::keyPressEvent(event);
    event->accept(); // nothing typed here is for the window below
}

bool PopupFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && m_isOpen)
        fit();
    return QFrame::eventFilter(watched, event);
}

bool PopupFrame::event(QEvent *event)
{
    const bool handled = QFrame::event(event);
    if (event->type() == QEvent::LayoutRequest && m_isOpen)
        fit();
    return handled;
}

void PopupFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF panel = QRectF(rect()).adjusted(shadow, shadow, -shadow, -shadow);
    painter.setPen(Qt::NoPen);
    const int strength = currentShade() == Shade::Dark ? 14 : 4;
    painter.setBrush(QColor(0, 0, 0, strength));
    for (int i = shadow; i > 0; i -= 2)
        painter.drawRoundedRect(panel.adjusted(-i, -i + 3, i, i - 1), radius + i, radius + i);
    painter.setBrush(colour(ColourRole::Surface));
    painter.setPen(colour(ColourRole::Line));
    painter.drawRoundedRect(panel.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace parallax
