#include "ui/widgets/palette.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QPalette>

#include <array>
#include <cmath>

namespace parallax {

namespace {

struct Pair
{
    QRgb light;
    QRgb dark;
    QColor in(Shade shade) const { return QColor::fromRgb(shade == Shade::Dark ? dark : light); }
};

Pair pairOf(ColourRole role)
{
    switch (role) {
    case ColourRole::Paper:
        return {0xffffff, 0x1e2127};
    case ColourRole::Surface:
        return {0xfbfbfd, 0x25282f};
    case ColourRole::Bar:
        return {0xf6f7fa, 0x2a2e36};
    case ColourRole::Line:
        return {0xd6d9e0, 0x3a3f4a};
    case ColourRole::Text:
        return {0x1f2430, 0xe4e6eb};
    case ColourRole::QuietText:
        return {0x5a6070, 0xa3a9b6};
    case ColourRole::Accent:
        return {0x1b3fa8, 0xa8bdff};
    case ColourRole::AccentSurface:
        return {0xdfe6fb, 0x26335e};
    case ColourRole::Shared:
        return {0xe8edfc, 0x26335e};
    case ColourRole::Reworded:
        return {0xfdf0d8, 0x4a3a17};
    case ColourRole::Conflict:
        return {0xfde3d8, 0x57291b};
    case ColourRole::Agreement:
        return {0xd9ecd9, 0x1f3f27};
    case ColourRole::SharedInk:
        return {0x5f7fdc, 0x7f9bf0};
    case ColourRole::RewordedInk:
        return {0xc98a16, 0xd9a441};
    case ColourRole::ConflictInk:
        return {0xc4481a, 0xf08a5f};
    case ColourRole::AgreementInk:
        return {0x2f8a3e, 0x6fc47e};
    case ColourRole::Selection:
        return {0xb9cdff, 0x3c549c};
    case ColourRole::SearchHit:
        return {0xffec9e, 0x5a4a12};
    case ColourRole::SearchCurrent:
        return {0xffc94d, 0x80630a};
    case ColourRole::Claim:
        return {0xe09a00, 0xe3a63a};
    case ColourRole::Denial:
        return {0xd55e00, 0xf5813f};
    case ColourRole::Question:
        return {0xb07800, 0xe3c27a};
    case ColourRole::Suggestion:
        return {0x7a8194, 0x9097a8};
    case ColourRole::ErrorText:
        return {0xa3210b, 0xffa38c};
    case ColourRole::Number:
        return {0x855600, 0xe6bd78};
    case ColourRole::Date:
        return {0x6a5a34, 0xc8b78e};
    case ColourRole::Quotation:
        return {0x394562, 0xbfc8dc};
    case ColourRole::Attribution:
        return {0x3d5d72, 0xa6c1d1};
    case ColourRole::Hedge:
        return {0x66526c, 0xc6b3cb};
    }
    Q_UNREACHABLE_RETURN({});
}

/// Okabe & Ito's eight in the order sources get them. Their black gives way to the text's colour, and on dark
/// the deep ones are lifted until they stand 3:1 off the paper.
constexpr std::array<Pair, 8> okabeIto = {{{0x0072b2, 0x3b97d3},
                                           {0xd55e00, 0xe8772a},
                                           {0x009e73, 0x1fb48a},
                                           {0xcc79a7, 0xd68fb7},
                                           {0xe69f00, 0xe6a827},
                                           {0x56b4e9, 0x6cc0ef},
                                           {0xd9c800, 0xf0e442},
                                           {0x1f2430, 0xcfd3db}}};

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

} // namespace

Shade shadeOf(const QPalette &palette)
{
    const bool dark =
        luminance(palette.color(QPalette::Window)) < luminance(palette.color(QPalette::WindowText));
    return dark ? Shade::Dark : Shade::Light;
}

Shade currentShade()
{
    return shadeOf(QGuiApplication::palette());
}

QColor colour(ColourRole role, Shade shade)
{
    return pairOf(role).in(shade);
}

QColor entityTint(EntityType type, Shade shade)
{
    switch (type) {
    case EntityType::Person:
        return Pair{0xd3e4f8, 0x23415f}.in(shade);
    case EntityType::Organisation:
        return Pair{0xc9ecdf, 0x1b4a3d}.in(shade);
    case EntityType::Place:
        return Pair{0xe5efc0, 0x464d1c}.in(shade);
    case EntityType::Group:
        return Pair{0xe6daf8, 0x46346b}.in(shade);
    case EntityType::Other:
        return Pair{0xe2e4ea, 0x41454f}.in(shade);
    }
    Q_UNREACHABLE_RETURN({});
}

QColor entityInk(EntityType type, Shade shade)
{
    switch (type) {
    case EntityType::Person:
        return Pair{0x1f5fa8, 0x8fc0f5}.in(shade);
    case EntityType::Organisation:
        return Pair{0x0b7350, 0x6fd3ad}.in(shade);
    case EntityType::Place:
        return Pair{0x606e0a, 0xc3d26a}.in(shade);
    case EntityType::Group:
        return Pair{0x6d43b8, 0xc3a8f5}.in(shade);
    case EntityType::Other:
        return Pair{0x5a6070, 0xa3a9b6}.in(shade);
    }
    Q_UNREACHABLE_RETURN({});
}

QString entityLetter(EntityType type)
{
    switch (type) {
    case EntityType::Person:
        return QCoreApplication::translate("palette", "P", "letter for a person");
    case EntityType::Organisation:
        return QCoreApplication::translate("palette", "O", "letter for an organisation");
    case EntityType::Place:
        return QCoreApplication::translate("palette", "L", "letter for a place (location)");
    case EntityType::Group:
        return QCoreApplication::translate("palette", "G", "letter for a group");
    case EntityType::Other:
        return QCoreApplication::translate("palette", "X", "letter for another entity");
    }
    Q_UNREACHABLE_RETURN({});
}

QColor stanceColour(Stance stance, Shade shade)
{
    switch (stance) {
    case Stance::Asserts:
        return colour(ColourRole::Claim, shade);
    case Stance::Denies:
        return colour(ColourRole::Denial, shade);
    case Stance::Questions:
        return colour(ColourRole::Question, shade);
    }
    Q_UNREACHABLE_RETURN({});
}

QColor sourceColour(int position, Shade shade)
{
    return okabeIto.at(static_cast<size_t>(std::max(position, 0)) % okabeIto.size()).in(shade);
}

QColor codeColour(const QString &own, int place, Shade shade)
{
    const QColor chosen = QColor::fromString(own);
    // Codes begin with the fourth colour, so that the first codes and the first sources differ.
    return chosen.isValid() ? chosen : sourceColour(std::max(place, 0) + 3, shade);
}

double contrastRatio(const QColor &one, const QColor &other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

QPalette widgetPalette(Shade shade)
{
    const auto of = [shade](ColourRole role) { return colour(role, shade); };
    const bool dark = shade == Shade::Dark;
    QPalette palette;
    palette.setColor(QPalette::Window, of(ColourRole::Bar));
    palette.setColor(QPalette::WindowText, of(ColourRole::Text));
    palette.setColor(QPalette::Base, of(ColourRole::Paper));
    palette.setColor(QPalette::AlternateBase, of(ColourRole::Surface));
    palette.setColor(QPalette::Text, of(ColourRole::Text));
    palette.setColor(QPalette::PlaceholderText, of(ColourRole::QuietText));
    palette.setColor(QPalette::Button, dark ? QColor(0x323741) : QColor(0xfdfdfe));
    palette.setColor(QPalette::ButtonText, of(ColourRole::Text));
    palette.setColor(QPalette::BrightText, of(ColourRole::ErrorText));
    palette.setColor(QPalette::Highlight, of(ColourRole::AccentSurface));
    palette.setColor(QPalette::HighlightedText, of(ColourRole::Text));
    palette.setColor(QPalette::Accent, of(ColourRole::Accent));
    palette.setColor(QPalette::Link, of(ColourRole::Accent));
    palette.setColor(QPalette::LinkVisited, of(ColourRole::Accent));
    palette.setColor(QPalette::ToolTipBase, dark ? QColor(0x323741) : QColor(0xffffff));
    palette.setColor(QPalette::ToolTipText, of(ColourRole::Text));
    palette.setColor(QPalette::Light, dark ? QColor(0x3a3f4a) : QColor(0xffffff));
    palette.setColor(QPalette::Midlight, dark ? QColor(0x343944) : QColor(0xeceef3));
    palette.setColor(QPalette::Mid, of(ColourRole::Line));
    palette.setColor(QPalette::Dark, dark ? QColor(0x14161a) : QColor(0xaab0bd));
    palette.setColor(QPalette::Shadow, dark ? QColor(0x0c0d10) : QColor(0x80869a));
    const QColor faded = dark ? QColor(0x6f7684) : QColor(0x9aa0ad);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, faded);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, of(ColourRole::Line));
    palette.setColor(QPalette::Disabled, QPalette::Accent, faded);
    return palette;
}

} // namespace parallax
