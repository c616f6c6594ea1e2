#pragma once

#include <QToolBar>

namespace parallax {

class SearchBox;
class WindowActions;

/// The row under the menu: a button for each mode, and the search box at its end.
class ModeBar : public QToolBar
{
    Q_OBJECT
public:
    explicit ModeBar(const WindowActions &actions, QWidget *parent = nullptr);
    SearchBox *searchBox() const { return m_search; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    SearchBox *m_search;
};

} // namespace parallax
