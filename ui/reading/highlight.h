#pragma once

#include "models/domain/claim.h"
#include "models/domain/entity.h"
#include "models/domain/span.h"

#include <QColor>

#include <cstdint>

namespace parallax {

/// Of an annotation or a suggestion, as the owner of the view names it; unique within a view.
using HighlightId = std::int64_t;

enum class HighlightKind {
    Mention,    ///< ground in the tint of its entity's type
    Claim,      ///< underline: solid asserted, double denied, dashed questioned
    Coding,     ///< bar and name in the margin
    Suggestion, ///< dotted underline, never filled
};

/// What the reading pane shows of an annotation.
struct Highlight
{
    HighlightId id;
    Span span;
    HighlightKind kind;
    QString label;                             ///< the entity's name, the claim's words, the code's name
    EntityType entityType = EntityType::Other; ///< of mentions
    Stance stance = Stance::Asserts;           ///< of claims
    QColor colour = {};                        ///< of codings: their code's
};

/// What it is, in a line: "Person: Ines Varro", "Claim, denied: …".
QString describe(const Highlight &highlight);

} // namespace parallax
