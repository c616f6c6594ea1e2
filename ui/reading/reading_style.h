#pragma once

#include <QFont>

namespace parallax {

/// Fonts and measures of the reading pane for a viewport's width and a zoom, in pixels: a serif face at 17 px
/// with a line height of 1.65, a column of about 70 characters a little left of the middle, and a margin for
/// the coding bars, which loses its names where there is no room for them.
struct ReadingStyle
{
    static ReadingStyle make(int viewportWidth, double zoom);

    QFont title;
    QFont metadata;
    QFont body;
    QFont marginal; ///< names beside the coding bars

    int lineHeight;     ///< from baseline to baseline
    int baseline;       ///< from a line's top to its baseline
    int ascent;         ///< of the body's face above the baseline
    int descent;        ///< below it
    int characterWidth; ///< average

    int top; ///< above the title and below the text
    int textLeft;
    int textWidth;
    int paragraphGap; ///< after a paragraph
    int blankHeight;  ///< of an empty line, on top of the gap
    int marginLeft;   ///< where the first bar stands
    int marginWidth;  ///< of bars and names, 0 when only bars fit
};

} // namespace parallax
