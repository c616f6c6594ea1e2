#pragma once

#include <QMenu>

namespace parallax {

/// The colours a code can get: those that tell apart, and the one its place gives.
class ColourMenu : public QMenu
{
    Q_OBJECT
public:
    ColourMenu(const QString &title, QWidget *parent);

Q_SIGNALS:
    void picked(const QString &colour); ///< #rrggbb, or empty for the one its place gives
};

} // namespace parallax
