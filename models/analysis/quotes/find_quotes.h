#pragma once

#include "models/analysis/quotes/quote_finding.h"

namespace parallax {

/// A span that names an actor, as findMentions() gives it.
struct NamedSpan
{
    Span span;
    QString entity; ///< key; the same for the same actor
    bool isPerson = false;
};

struct QuoteOptions
{
    /// In reading order, of the text; makes speakers entities. Without, names are guessed by capital letters.
    std::vector<NamedSpan> mentions;
    /// Whether the text is English; unset: guessed by its short words. Of other languages, only words between
    /// quotation marks are found, and no speakers.
    std::optional<bool> isEnglish;
};

/// What is said, written or thought in the text, and by whom, in reading order; spans lie in the text.
/// A linear-chain CRF (Lafferty, McCallum & Pereira 2001) labels tokens as source, cue and content, which are
/// put together by rules; attribution follows the scheme of Pareti (2012, "A Database of Attribution
/// Relations") as applied to political news by Newell, Margolin & Ruths (2018). Precision and recall:
/// docs/models.md. Pure and deterministic; time is linear in the text.
std::vector<QuoteFinding> findQuotes(const QString &text, const QuoteOptions &options = {});

} // namespace parallax
