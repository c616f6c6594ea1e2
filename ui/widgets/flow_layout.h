#pragma once

#include <QLayout>

#include <vector>

namespace parallax {

/// Lays its items in rows like words, each at its own width, and wraps to the next row where there is no more
/// room; an item wider than a row gets the row's width.
class FlowLayout : public QLayout
{
    Q_OBJECT
public:
    explicit FlowLayout(QWidget *parent = nullptr, int horizontalSpacing = 6, int verticalSpacing = 6);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &rect, bool place) const; ///< returns the height that it takes

    std::vector<QLayoutItem *> m_items; // deleted in the destructor, as QLayout asks
    int m_horizontal;
    int m_vertical;
};

} // namespace parallax
