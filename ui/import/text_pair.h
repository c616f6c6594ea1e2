#pragma once

#include <QWidget>

class QPlainTextEdit;

namespace parallax {

class ElidedLabel;

/// Two versions of a text side by side; lines that only one of them has are marked.
class TextPair : public QWidget
{
    Q_OBJECT
public:
    explicit TextPair(QWidget *parent = nullptr);

    /// Texts are bounded by the caller; heads say what they are.
    void setTexts(const QString &before, const QString &after);
    void showBefore(const QString &before); ///< alone; there is no other
    void setHeads(const QString &before, const QString &after);
    void clear(const QString &hint);

protected:
    void changeEvent(QEvent *event) override;

private:
    void mark();
    ElidedLabel *m_beforeHead;
    QPlainTextEdit *m_before;
    ElidedLabel *m_afterHead;
    QPlainTextEdit *m_after;
};

} // namespace parallax
