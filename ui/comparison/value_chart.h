#pragma once

#include "models/items/claim_background.h"

#include <QWidget>

namespace parallax {

/// How a number moved: each value that is asserted for a claim, at the time its article was published. A
/// click, or Enter on the value that Left and Right walk to, opens its passage.
class ValueChart : public QWidget
{
    Q_OBJECT
public:
    explicit ValueChart(QWidget *parent = nullptr);

    /// Values of the commonest unit are drawn; those without a date can't be.
    void setValues(const std::vector<ClaimValue> &values);
    bool hasValues() const { return m_values.size() > 1; } ///< one alone doesn't move
    const std::vector<ClaimValue> &values() const { return m_values; }
    QPointF pointOf(int value) const;

    QSize sizeHint() const override;

Q_SIGNALS:
    void articleActivated(parallax::ArticleId article, std::optional<parallax::Span> place);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void measure();
    QRectF plot() const;
    std::optional<int> valueAt(QPointF position) const;
    QString describe(int value) const;
    void setCurrent(std::optional<int> value);
    void paintAxes(QPainter &painter) const;

    std::vector<ClaimValue> m_values; ///< by date
    std::optional<int> m_current;
    double m_labelWidth = 0;           ///< pixels, of the widest number
    std::pair<double, double> m_times; ///< ms, first and last
    std::pair<double, double> m_range; ///< of the values
};

} // namespace parallax
