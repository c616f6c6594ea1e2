#pragma once

#include <QObject>

namespace parallax {

/// Leaves letters to the menu that is open: E, C and K would tag the article that had the keyboard before.
/// Works in the whole application for as long as it is there.
class MenuLetters : public QObject
{
public:
    explicit MenuLetters(QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace parallax
