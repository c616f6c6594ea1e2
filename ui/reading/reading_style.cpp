#include "ui/reading/reading_style.h"

#include <QFontMetricsF>
#include <QGuiApplication>

#include <algorithm>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

constexpr int bodyPixels = 17;
constexpr double lineSpacing = 1.65;
constexpr int columnCharacters = 70;
constexpr int barsWidth = 36;
constexpr int widestMargin = 300;

QFont serif(int pixels)
{
    QFont font;
    font.setFamilies({u"Noto Serif"_s, u"Source Serif 4"_s, u"Charter"_s, u"Georgia"_s, u"Liberation Serif"_s,
                      u"DejaVu Serif"_s, u"serif"_s});
    font.setStyleHint(QFont::Serif);
    font.setPixelSize(pixels);
    return font;
}

QFont sans(int pixels)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(pixels);
    return font;
}

int scaled(double pixels, double zoom)
{
    return std::max(1, qRound(pixels * zoom));
}

} // namespace

ReadingStyle ReadingStyle::make(int viewportWidth, double zoom)
{
    ReadingStyle style = {};
    style.body = serif(scaled(bodyPixels, zoom));
    style.title = serif(scaled(25, zoom));
    style.title.setWeight(QFont::Bold);
    style.metadata = sans(scaled(13, zoom));
    style.marginal = sans(std::clamp(scaled(12, zoom), 11, 18));

    const QFontMetricsF metrics(style.body);
    style.ascent = qRound(metrics.ascent());
    style.descent = qRound(metrics.descent());
    style.lineHeight = std::max(scaled(bodyPixels * lineSpacing, zoom), style.ascent + style.descent);
    style.baseline = (style.lineHeight - style.ascent - style.descent) / 2 + style.ascent;
    // An average over running text: averageCharWidth() is of the whole face and too wide.
    const QString sample = u"the county said on Saturday that a wall of water went into the valley"_s;
    const double average = metrics.horizontalAdvance(sample) / double(sample.size());
    style.characterWidth = std::max(1, qRound(average));
    style.paragraphGap = qRound(style.lineHeight * 0.5);
    style.blankHeight = qRound(style.lineHeight * 0.25);

    const bool wide = viewportWidth >= 640;
    const int side = wide ? 40 : viewportWidth >= 480 ? 24 : 14;
    const int gutter = wide ? 40 : 16;
    const bool names = viewportWidth >= 560;
    const int margin = names ? std::clamp(viewportWidth / 5, 112, 200) : barsWidth;
    const int column = qRound(average * columnCharacters);
    style.top = wide ? 24 : 16;
    style.textWidth = std::max(120, std::min(column, viewportWidth - side - gutter - margin));
    const int spare = viewportWidth - side - style.textWidth - gutter - margin;
    style.textLeft = side + std::max(0, spare * 2 / 5);
    style.marginLeft = style.textLeft + style.textWidth + gutter;
    const int room = viewportWidth - style.marginLeft - 12;
    style.marginWidth = names ? std::min(room, widestMargin) : 0;
    return style;
}

} // namespace parallax
