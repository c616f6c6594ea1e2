#pragma once

#include <QPushButton>

#include <optional>

namespace parallax {

/// A pill: a filter that can be checked, a value that can be pressed, or one that can be taken away (a cross
/// at its end, Delete or Backspace on the keyboard). With a source's position it shows that source's dot.
class Chip : public QPushButton
{
    Q_OBJECT
public:
    explicit Chip(const QString &text, QWidget *parent = nullptr);

    void setRemovable(bool removable);
    void setSourcePosition(std::optional<int> position);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QRect crossRect() const;
    QString shownText() const; ///< without the mnemonic's ampersand

    std::optional<int> m_source;
    bool m_removable = false;
};

} // namespace parallax
