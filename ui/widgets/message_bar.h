#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace parallax {

/// A message where the thing happened, instead of a box in front of everything. Hidden until something is
/// shown.
class MessageBar : public QFrame
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// A failure, with what to do about it; with `actionText` ("Retry") a button that emits
    /// actionRequested().
    void showError(const QString &message, const QString &actionText = {});
    void showInfo(const QString &message, const QString &actionText = {});
    void dismiss();
    /// Dismisses what only was good to know: no failure, and nothing with a button.
    void dismissPassing();
    QString message() const;

Q_SIGNALS:
    void actionRequested();
    void dismissed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Tone { Error, Info };
    void showMessage(Tone tone, const QString &message, const QString &actionText);
    void dress();

    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
    Tone m_tone = Tone::Info;
};

} // namespace parallax
