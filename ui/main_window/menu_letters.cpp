#include "ui/main_window/menu_letters.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMenu>

namespace parallax {

MenuLetters::MenuLetters(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool MenuLetters::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride || !qobject_cast<QMenu *>(watched))
        return false;
    if (static_cast<QKeyEvent *>(event)->modifiers()
        & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    event->accept();
    return true;
}

} // namespace parallax
