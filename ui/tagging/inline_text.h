#pragma once

#include <QPlainTextEdit>

namespace parallax {

/// Text that is changed where it stands: plain like a label until it is pointed at or typed in, as high as
/// its words. Enter (Ctrl+Enter where lines can be many) or leaving it commits, Escape takes the words back.
class InlineText : public QPlainTextEdit
{
    Q_OBJECT
public:
    enum class Lines { One, Many };
    InlineText(const QString &name, Lines lines, QWidget *parent = nullptr);

    /// Emits nothing. What a person is typing stays.
    void setText(const QString &text);
    QString text() const;
    void commit(); ///< if it is other than what was set

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void committed(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void fitHeight();
    void dress();

    Lines m_lines;
    QString m_kept;
};

} // namespace parallax
