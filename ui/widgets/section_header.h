#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;

namespace parallax {

/// The head of a section in a panel, in small capitals, with an optional count and quiet buttons at the end:
/// "ARTICLES · 5 OF 212        + IMPORT".
class SectionHeader : public QWidget
{
    Q_OBJECT
public:
    explicit SectionHeader(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Said after the title, such as "5 of 212"; empty for nothing.
    void setDetail(const QString &detail);
    /// A flat button at the end, with the action's text (and tooltip, shortcut, enabled state).
    void addActionButton(QAction *action);

private:
    void showText();

    QHBoxLayout *m_row;
    QLabel *m_label;
    QString m_title;
    QString m_detail;
};

} // namespace parallax
