#pragma once

#include "models/text/code_points.h"

namespace parallax::quoting {

/// Words between quotation marks. `range` takes the marks in, `inner` doesn't.
struct QuotedRange
{
    Utf16Range range;
    Utf16Range inner;
    bool isClosed; ///< false: runs to the paragraph's end, because the quotation goes on in the next one
};

/// What stands between quotation marks in `text[paragraph]`, outermost pairs only, in reading order. Knows “
/// ”, ‘ ’, « », ‹ ›, „ “, 「 」, 『 』, straight marks, and the doubled `` and '' of typewriters; tells an
/// apostrophe from a single quotation mark by the letters around it. Marks that close nothing are passed
/// over. Time is linear.
std::vector<QuotedRange> quotedRanges(QStringView text, Utf16Range paragraph);

} // namespace parallax::quoting
