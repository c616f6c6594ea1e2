#include "ui/preferences/preferences_dialog.h"

#include "models/settings/login_name.h"
#include "models/settings/settings.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace parallax {

PreferencesDialog::PreferencesDialog(Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_coder(new QLineEdit(settings.value(settings::coderName), this))
    , m_theme(new QComboBox(this))
    , m_zoom(new QSpinBox(this))
{
    setWindowTitle(tr("Preferences"));
    m_coder->setPlaceholderText(loginName());
    m_coder->setToolTip(tr("Stands beside every tag you make from now on"));
    m_coder->setMinimumWidth(240);
    m_theme->addItem(tr("As the desktop"), int(Theme::System));
    m_theme->addItem(tr("Light"), int(Theme::Light));
    m_theme->addItem(tr("Dark"), int(Theme::Dark));
    m_theme->setCurrentIndex(m_theme->findData(int(settings.value(settings::theme))));
    m_zoom->setRange(settings::readingZoom.least, settings::readingZoom.most);
    m_zoom->setSingleStep(10);
    m_zoom->setSuffix(tr(" %"));
    m_zoom->setValue(settings.value(settings::readingZoom));

    auto *form = new QFormLayout(this);
    form->setContentsMargins(16, 16, 16, 12);
    form->setSpacing(10);
    form->addRow(tr("&Coder's name"), m_coder);
    form->addRow(tr("C&olours"), m_theme);
    form->addRow(tr("&Text size when reading"), m_zoom);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::finished, this, &PreferencesDialog::takeCoder);
    connect(m_coder, &QLineEdit::editingFinished, this, &PreferencesDialog::takeCoder);
    connect(m_theme, &QComboBox::currentIndexChanged, this, [this] {
        m_settings.set(settings::theme, Theme(m_theme->currentData().toInt()));
        Q_EMIT themeChanged();
    });
    connect(m_zoom, &QSpinBox::valueChanged, this, [this](int percent) {
        m_settings.set(settings::readingZoom, percent);
        Q_EMIT zoomChanged(percent);
    });
}

void PreferencesDialog::takeCoder()
{
    const QString name = m_coder->text().simplified();
    if (name == m_settings.value(settings::coderName))
        return;
    m_settings.set(settings::coderName, name);
    Q_EMIT coderChanged(m_settings.coderName());
}

} // namespace parallax
