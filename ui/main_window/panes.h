#pragma once

#include <QList>

class QWidget;

namespace parallax {

/// Moves the keyboard to the next (`step` 1) or previous (-1) of the panes that are in view, from the one
/// that has it, and round. Within a pane it goes to what had it last, else to the pane's focus proxy, else to
/// the first widget that takes it.
void goToPane(const QList<QWidget *> &panes, int step);

/// Where Tab goes in the window from what has the keyboard; nullptr where nothing else takes it. Qt gives a
/// page's turn to the page's focus proxy, so that what stands before the proxy is only reached backwards.
QWidget *nextForTab(const QWidget *window);

} // namespace parallax
