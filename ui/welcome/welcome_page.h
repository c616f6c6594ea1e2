#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QListWidget;
class QPushButton;

namespace parallax {

class Settings;

/// The window without a project: make one, open one, try the sample, or go on with a recent one.
class WelcomePage : public QWidget
{
    Q_OBJECT
public:
    WelcomePage(Settings &settings, const QList<QAction *> &actions, QWidget *parent = nullptr);

    /// Reads the recent projects anew.
    void refresh();

Q_SIGNALS:
    void openRequested(const QString &path);

private:
    QWidget *makeButtons(const QList<QAction *> &actions);
    void makeRecentList();
    void removeCurrent();

    Settings &m_settings;
    QLabel *m_recentHead;
    QListWidget *m_recent;
    QAction *m_remove;
};

} // namespace parallax
