#pragma once

#include "models/analysis/alignment.h"
#include "ui/widgets/palette.h"

namespace parallax {

/// How the three kinds of sentences look and are called; Relation::Related stands for "only here".
QString relationWord(Relation relation); ///< shared, reworded, only here
QString relationMark(Relation relation); ///< = ≈, and nothing for "only here"
ColourRole groundRole(Relation relation);
ColourRole inkRole(Relation relation);
/// The ground of what the person points at.
QColor strongGround(Relation relation);
QColor fadedText();

} // namespace parallax
