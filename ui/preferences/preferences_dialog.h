#pragma once

#include <QDialog>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace parallax {

class Settings;

/// Coder's name, theme and text size. Every change holds at once; there is nothing to confirm.
class PreferencesDialog : public QDialog
{
    Q_OBJECT
public:
    explicit PreferencesDialog(Settings &settings, QWidget *parent = nullptr);

Q_SIGNALS:
    void coderChanged(const QString &name);
    void themeChanged();
    void zoomChanged(int percent);

private:
    void takeCoder();

    Settings &m_settings;
    QLineEdit *m_coder;
    QComboBox *m_theme;
    QSpinBox *m_zoom;
};

} // namespace parallax
