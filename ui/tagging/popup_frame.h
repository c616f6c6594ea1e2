#pragma once

#include <QFrame>
#include <QPointer>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace parallax {

/// A question asked over the window, beside the words it is about. It blocks nothing: Escape, or the focus
/// going elsewhere in the window, takes it away. Enter answers it.
class PopupFrame : public QFrame
{
    Q_OBJECT
public:
    /// Lies over the window that `over` is in.
    PopupFrame(const QString &title, const QString &confirmText, QWidget *over);

    ~PopupFrame() override;

    /// Shows itself below `place`, or above where there is more room, and takes the focus. It deletes itself
    /// when it closes.
    void popUp(const QRect &globalPlace);
    /// The focus goes back to where it was.
    void dismiss();

Q_SIGNALS:
    void dismissed();

protected:
    QVBoxLayout *column() const { return m_column; }
    QPushButton *confirmButton() const { return m_confirm; }
    void setFirstField(QWidget *field) { m_firstField = field; }
    /// Says beside the button what is wrong; empty for nothing.
    void showError(const QString &sentence);
    /// The person pressed Enter or the button.
    virtual void accept() = 0;

    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void focusMoved(QWidget *now);
    void close(bool giveFocusBack);
    void fit(); ///< into the window, beside its place

    QVBoxLayout *m_column;
    QLabel *m_error;
    QPushButton *m_confirm;
    QPointer<QWidget> m_firstField;
    QPointer<QWidget> m_focusBefore;
    QRect m_place; ///< in the window's coordinates
    bool m_isOpen = false;
};

} // namespace parallax
