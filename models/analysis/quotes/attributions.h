#pragma once

#include "models/analysis/quotes/quote_labels.h"

namespace parallax::quoting {

/// Tokens [begin, end) of a paragraph.
struct TokenRun
{
    int begin;
    int end;
};

/// Content with its cue and source, by the tokens of one paragraph.
struct Attribution
{
    std::vector<TokenRun> contents; ///< in reading order
    std::optional<TokenRun> cue;
    std::optional<TokenRun> source;
    bool isQuoted = false; ///< the contents are between marks, all of them
};

/// Puts the labelled runs of a paragraph together: each content goes to a cue of its sentence, or, in another
/// sentence, to the cue of the quotation that it goes on with. Content that no cue claims is given out only
/// where it stands between quotation marks; a cue that claims none only where a colon after it ends the
/// paragraph.
std::vector<Attribution> attributionsOf(const TokenParagraph &paragraph, std::span<const Label> labels);

} // namespace parallax::quoting
