#pragma once

#include "models/analysis/hedges/marker_class.h"
#include "models/text/code_points.h"

#include <array>
#include <vector>

namespace parallax {

/// A word or phrase that hedges, intensifies, judges, or says how sure what follows is.
struct Marker
{
    Span span;
    MarkerClass marker;
    QString entry; ///< the lexicon's: "claim" for "claimed"; the word itself where its form decided
};

/// Markers in reading order by the lexicons in resources/lexicons (English; which name the method's sources),
/// longest first, and adjectives by how they are made. A word has one class, whatever it does in its
/// sentence: "may" the month is left out by its neighbours only, and quoted words count like the article's
/// own. Empty for other languages. Linear.
std::vector<Marker> findMarkers(const CodePointIndex &text, const QString &language);

/// How often each class occurs in a text.
struct MarkerProfile
{
    int words = 0;
    std::array<int, markerClasses> counts = {};
    double perThousand(MarkerClass marker) const; ///< in a thousand words; 0 for an empty text
};
MarkerProfile markerProfile(const std::vector<Marker> &markers, int words);

} // namespace parallax
