#pragma once

#include "models/domain/span.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace parallax {

/// Direct: the speaker's own words between marks. Mixed: the reporter's words with some of the speaker's.
enum class QuoteForm : std::uint8_t { Direct, Indirect, Mixed };

/// What introducing a quotation says about its truth, in the reporter's words (Hyland 2005, "Metadiscourse";
/// Recasens, Danescu-Niculescu-Mizil & Jurafsky 2013).
enum class CueClass : std::uint8_t { Neutral, Asserting, Doubting, Denying };

/// Something said, written or thought, and who is told to have done so. Spans are code points of the text.
struct QuoteFinding
{
    QuoteForm form = QuoteForm::Indirect;
    std::vector<Span> parts; ///< the content, in reading order, never empty; several where it is interrupted
    std::optional<Span> cue; ///< "said", "according to"; none where a quotation stands by itself
    CueClass cueClass = CueClass::Neutral;
    std::optional<Span> source; ///< who is named at the cue: "she", "Mr. Osei", "Turkish security sources"
    std::optional<Span>
        speaker;    ///< the fullest name in the text of whom `source` means; `source` if none is found
    QString entity; ///< key of the mention that is the speaker; empty without mentions

    Span span() const { return Span(parts.front().start(), parts.back().end()); }
    friend bool operator==(const QuoteFinding &, const QuoteFinding &) = default;
};

QStringView toString(QuoteForm form);
QStringView toString(CueClass cueClass);

} // namespace parallax
