#pragma once

#include "models/analysis/frames_table.h"

#include <array>

namespace parallax {

/// What the frames table says in a cell.
enum class FrameMeasure {
    Codings,         ///< number
    PerThousand,     ///< codings per 1,000 words of the column
    Share,           ///< words covered of the column's words, 0..1
    Articles,        ///< number of articles with the code
    ArticleShare,    ///< of the column's articles, 0..1
    FirstPlace,      ///< mean relative place of the first coding in an article, 0 first word .. 1 last
    Opens,           ///< number of articles that begin with the code
    LeadPerThousand, ///< codings that begin in first paragraphs, per 1,000 words there
    BodyPerThousand, ///< the others, per 1,000 words after first paragraphs
};

inline constexpr std::array frameMeasures = {
    FrameMeasure::Codings,  FrameMeasure::PerThousand,     FrameMeasure::Share,
    FrameMeasure::Articles, FrameMeasure::ArticleShare,    FrameMeasure::FirstPlace,
    FrameMeasure::Opens,    FrameMeasure::LeadPerThousand, FrameMeasure::BodyPerThousand};

/// For files and scripts: codings, per_1000_words, share, articles, article_share, first_place, opens,
/// lead_per_1000_words, body_per_1000_words.
QString toString(FrameMeasure measure);

/// Absent where there is nothing to divide by, and, of FirstPlace, where the code has no place.
std::optional<double> frameFigure(const FrameCell &cell, const FramesColumn &column, FrameMeasure measure);

} // namespace parallax
