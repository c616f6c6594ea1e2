#pragma once

#include <QHeaderView>

namespace parallax {

/// Column heads with the source's dot before its name.
class SourceHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit SourceHeader(QWidget *parent);
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    bool viewportEvent(QEvent *event) override;

private:
    QString title(int section) const;
};

} // namespace parallax
