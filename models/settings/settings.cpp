#include "models/settings/settings.h"

#include "models/settings/login_name.h"

#include <QFileInfo>

#include <algorithm>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

QString toString(Theme theme)
{
    switch (theme) {
    case Theme::System:
        return u"system"_s;
    case Theme::Light:
        return u"light"_s;
    case Theme::Dark:
        return u"dark"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString windowKey(const QString &window, QLatin1StringView key)
{
    return u"window_%1/%2"_s.arg(window, key);
}

} // namespace

Settings::Settings()
    : m_file(QSettings::IniFormat, QSettings::UserScope, u"parallax"_s, u"parallax"_s)
{ }

Settings::Settings(const QString &iniPath)
    : m_file(iniPath, QSettings::IniFormat)
{ }

Theme Settings::value(const Setting<Theme> &setting) const
{
    const QString text = m_file.value(setting.key).toString();
    for (const Theme theme : {Theme::System, Theme::Light, Theme::Dark}) {
        if (text == toString(theme))
            return theme;
    }
    return setting.fallback;
}

int Settings::value(const Setting<int> &setting) const
{
    bool isNumber = false;
    const int number = m_file.value(setting.key).toInt(&isNumber);
    return isNumber && setting.least <= number && number <= setting.most ? number : setting.fallback;
}

bool Settings::value(const Setting<bool> &setting) const
{
    const QString text = m_file.value(setting.key).toString();
    return text == "true"_L1 || (text != "false"_L1 && setting.fallback);
}

EntityType Settings::value(const Setting<EntityType> &setting) const
{
    return entityTypeFromString(m_file.value(setting.key).toString()).value_or(setting.fallback);
}

QString Settings::value(const Setting<QString> &setting) const
{
    return m_file.value(setting.key, setting.fallback).toString();
}

QStringList Settings::value(const Setting<QStringList> &setting) const
{
    return m_file.value(setting.key, setting.fallback).toStringList();
}

void Settings::set(const Setting<Theme> &setting, Theme value)
{
    m_file.setValue(setting.key, toString(value));
}

void Settings::set(const Setting<int> &setting, int value)
{
    m_file.setValue(setting.key, std::clamp(value, setting.least, setting.most));
}

void Settings::set(const Setting<bool> &setting, bool value)
{
    m_file.setValue(setting.key, value);
}

void Settings::set(const Setting<EntityType> &setting, EntityType value)
{
    m_file.setValue(setting.key, parallax::toString(value));
}

void Settings::set(const Setting<QString> &setting, const QString &value)
{
    m_file.setValue(setting.key, value);
}

void Settings::set(const Setting<QStringList> &setting, const QStringList &value)
{
    m_file.setValue(setting.key, value);
}

QString Settings::coderName() const
{
    const QString name = value(settings::coderName).simplified();
    return name.isEmpty() ? loginName() : name;
}

void Settings::addRecentFile(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList files = value(settings::recentFiles);
    files.removeAll(absolute);
    files.prepend(absolute);
    set(settings::recentFiles, files.first(std::min<qsizetype>(files.size(), mostRecentFiles)));
}

void Settings::removeRecentFile(const QString &path)
{
    QStringList files = value(settings::recentFiles);
    files.removeAll(QFileInfo(path).absoluteFilePath());
    set(settings::recentFiles, files);
}

QString Settings::folder() const
{
    return QFileInfo(m_file.fileName()).path();
}

WindowPlacement Settings::window(const QString &name) const
{
    return {m_file.value(windowKey(name, settings::windowGeometry.key)).toByteArray(),
            m_file.value(windowKey(name, settings::windowState.key)).toByteArray()};
}

void Settings::setWindow(const QString &name, const WindowPlacement &placement)
{
    m_file.setValue(windowKey(name, settings::windowGeometry.key), placement.geometry);
    m_file.setValue(windowKey(name, settings::windowState.key), placement.state);
}

} // namespace parallax
