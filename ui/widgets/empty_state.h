#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace parallax {

/// What an empty place shows: what will stand here, and the one action that fills it.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    /// No button without `actionText`.
    EmptyState(const QString &title, const QString &sentence, const QString &actionText = {},
               QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &sentence, const QString &actionText = {});

Q_SIGNALS:
    void actionRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    QLabel *m_title;
    QLabel *m_sentence;
    QPushButton *m_button;
};

} // namespace parallax
