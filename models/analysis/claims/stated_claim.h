#pragma once

#include "models/analysis/quantities/quantity.h"
#include "models/analysis/quotes/quote_finding.h"
#include "models/domain/claim.h"
#include "models/domain/entity.h"
#include "models/text/code_points.h"

#include <vector>

namespace parallax {

/// A passage that refers to an actor or place, and who that is.
struct NamedActor
{
    Span span;
    QString name; ///< the same for the same actor in all texts
    EntityType type;
};

/// A text with what other analyses found in it; everything in reading order.
struct ReadText
{
    const CodePointIndex &text;
    const std::vector<QuoteFinding> &quotes;
    const std::vector<Quantity> &quantities;
    const std::vector<NamedActor> &actors;
    std::optional<PartialDate> published;
};

enum class ClaimSort {
    Harm,   ///< how many were killed, wounded, displaced, arrested …
    Act,    ///< what somebody says an actor did
    Denial, ///< what somebody says they didn't do
};

/// A passage that states something which other sources may state otherwise.
struct ClaimFinding
{
    Span span;
    ClaimSort sort;
    QString wording; ///< as a proposition that stands by itself
    ClaimStatement statement;
    QString reason; ///< a sentence for people
    double confidence;
    bool saysDay = false; ///< of a harm: its day is the text's own, not that of its publication
};

} // namespace parallax
