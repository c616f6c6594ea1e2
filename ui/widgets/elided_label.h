#pragma once

#include <QFrame>

namespace parallax {

/// One line of plain text that gives way when there is little room: it ends in "…" and the tooltip has the
/// whole.
class ElidedLabel : public QFrame
{
    Q_OBJECT
public:
    explicit ElidedLabel(const QString &text = {}, QWidget *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text);
    /// Drawn in the quiet colour: for what is said beside.
    void setQuiet(bool quiet);
    bool isElided() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString m_text;
    bool m_quiet = false;
};

} // namespace parallax
