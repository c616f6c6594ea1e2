#include "ui/widgets/theme.h"

#include "ui/widgets/flat_style.h"
#include "ui/widgets/palette.h"

#include <QApplication>
#include <QIcon>
#include <QPalette>
#include <QStyle>
#include <QStyleHints>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

Qt::ColorScheme schemeOf(Theme theme)
{
    switch (theme) {
    case Theme::System:
        return Qt::ColorScheme::Unknown; // no wish: the desktop's
    case Theme::Light:
        return Qt::ColorScheme::Light;
    case Theme::Dark:
        return Qt::ColorScheme::Dark;
    }
    Q_UNREACHABLE_RETURN(Qt::ColorScheme::Unknown);
}

void dress(Theme theme)
{
    const bool dark = theme == Theme::Dark
        || (theme == Theme::System && QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark);
    const QStyle *style = QApplication::style();
    if (!style->name().startsWith("breeze"_L1, Qt::CaseInsensitive)
        && !qobject_cast<const FlatStyle *>(style))
        QApplication::setStyle(new FlatStyle);
    const QString icons = dark ? u"breeze-dark"_s : u"breeze"_s;
    const QString current = QIcon::themeName();
    if (current.isEmpty() || current == "hicolor"_L1 || current.startsWith("breeze"_L1))
        QIcon::setThemeName(icons);
    QIcon::setFallbackThemeName(icons);
    const QPalette palette = widgetPalette(dark ? Shade::Dark : Shade::Light);
    if (QApplication::palette() != palette)
        QApplication::setPalette(palette);
}

} // namespace

void applyTheme(QApplication &app, Theme theme)
{
    QStyleHints *hints = QGuiApplication::styleHints();
    delete app.findChild<QObject *>(u"themeFollower"_s, Qt::FindDirectChildrenOnly);
    hints->setColorScheme(schemeOf(theme));
    dress(theme);
    auto *follower = new QObject(&app);
    follower->setObjectName(u"themeFollower"_s);
    QObject::connect(hints, &QStyleHints::colorSchemeChanged, follower, [theme] { dress(theme); });
}

} // namespace parallax
