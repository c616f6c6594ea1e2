#include "ui/main_window/panes.h"

#include <QApplication>
#include <QWidget>

#include <algorithm>

namespace parallax {

namespace {

bool takesKeys(const QWidget *widget)
{
    return widget && widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
}

/// nullptr: nothing in the pane takes the keyboard.
QWidget *entryOf(const QWidget *pane)
{
    for (QWidget *wanted : {pane->focusWidget(), pane->focusProxy()}) {
        if (wanted != pane && takesKeys(wanted))
            return wanted;
    }
    for (QWidget *next = pane->nextInFocusChain(); next != pane; next = next->nextInFocusChain()) {
        if (pane->isAncestorOf(next) && takesKeys(next))
            return next;
    }
    return nullptr;
}

} // namespace

QWidget *nextForTab(const QWidget *window)
{
    const QWidget *from = window->focusWidget() ? window->focusWidget() : window;
    for (QWidget *next = from->nextInFocusChain(); next != from; next = next->nextInFocusChain()) {
        if (next->window() == window && takesKeys(next) && !next->focusProxy())
            return next;
    }
    return nullptr;
}

void goToPane(const QList<QWidget *> &panes, int step)
{
    const auto has = std::ranges::find_if(
        panes, [](const QWidget *pane) { return pane->isAncestorOf(QApplication::focusWidget()); });
    const qsizetype count = panes.size();
    qsizetype at = has != panes.end() ? has - panes.begin() : step > 0 ? -1 : count;
    for (qsizetype tried = 0; tried < count; ++tried) {
        at = (at + step + count) % count;
        if (QWidget *entry = panes[at]->isVisible() ? entryOf(panes[at]) : nullptr) {
            entry->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

} // namespace parallax
