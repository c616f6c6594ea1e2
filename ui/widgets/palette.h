#pragma once

#include "models/domain/claim.h"
#include "models/domain/entity.h"

#include <QColor>

class QPalette;

namespace parallax {

/// What a colour means. The only place that says which colour that is, in light and in dark, is palette.cpp.
enum class ColourRole {
    Paper,   ///< what articles are read on, and the ground of lists and fields
    Surface, ///< panels beside the text
    Bar,     ///< menu, mode and status bars
    Line,    ///< hairlines between things
    Text,
    QuietText,     ///< what is said beside: dates, counts, hints
    Accent,        ///< text and outlines of what is chosen or can be pressed
    AccentSurface, ///< ground of what is chosen
    Shared,        ///< passages that articles share
    Reworded,
    Conflict,
    Agreement,
    SharedInk, ///< the same four as marks and connectors instead of grounds
    RewordedInk,
    ConflictInk,
    AgreementInk,
    Selection, ///< ground of selected text
    SearchHit,
    SearchCurrent, ///< the hit that Next and Previous stand on
    Claim,         ///< underline of a claim that is asserted
    Denial,
    Question,
    Suggestion, ///< dotted underline of what the program proposes
    ErrorText,
    Number, ///< prose: numbers with their unit
    Date,
    Quotation,
    Attribution, ///< prose: "said", "according to"
    Hedge,       ///< prose: "reportedly", "may"
};

enum class Shade { Light, Dark };

/// Dark when the palette's window is darker than its text.
Shade shadeOf(const QPalette &palette);
/// That of the application's palette.
Shade currentShade();

QColor colour(ColourRole role, Shade shade = currentShade());

/// Ground of a mention: text on it keeps a contrast of 4.5:1.
QColor entityTint(EntityType type, Shade shade = currentShade());
/// The same type as a mark or as text on paper.
QColor entityInk(EntityType type, Shade shade = currentShade());
/// One letter that tells the type without colour, in the language of the window.
QString entityLetter(EntityType type);
QColor stanceColour(Stance stance, Shade shade = currentShade());

/// A source's colour by its position (Okabe & Ito 2008, safe for colour-blind eyes); eight, then they come
/// again with another shape of the dot (source_dot.h).
QColor sourceColour(int position, Shade shade = currentShade());
/// A code's own colour ("#rrggbb") or, where that is empty, the one of its place in the codebook.
QColor codeColour(const QString &own, int place, Shade shade = currentShade());

/// Contrast ratio of WCAG 2.2, from 1 to 21, of opaque colours.
double contrastRatio(const QColor &one, const QColor &other);

/// Every role of the platform's palette from the colours above, for the standard widgets.
QPalette widgetPalette(Shade shade);

} // namespace parallax
