#pragma once

#include "models/items/claim_background.h"
#include "models/items/compared_frames.h"

namespace parallax {

/// What a row of the summary tells.
enum class DifferenceKind {
    Numbers,  ///< a claim is asserted with different values
    Stances,  ///< a claim is asserted and denied
    Names,    ///< an entity has different labels
    Omission, ///< a claim that most state and some don't
    Absence,  ///< an entity that most name and some don't
    Frames,   ///< a code is used far more by one than by the others
};

/// What a column has of it.
struct DifferenceCell
{
    enum class Tone { Plain, Silent, StandsOut };
    QString text;
    Tone tone = Tone::Plain;
    std::vector<AnnotationId> annotations; ///< none: nothing is tagged there
};

struct Difference
{
    DifferenceKind kind;
    qint64 key;                        ///< the id of the claim, entity or code
    QString subject;                   ///< the claim's wording, the entity's name, the code's path
    QString detail;                    ///< how they differ, in a few words
    double weight;                     ///< the larger the more they differ; compares rows of one kind
    std::vector<DifferenceCell> cells; ///< one a column
};

/// How the columns differ, worked out from the tables: kinds in the order above, and of each kind what
/// differs most first. The formulas stand in docs/compare.md. Empty where there are less than two columns.
std::vector<Difference> differences(const ComparedTables &tables, const FramesTable &frames,
                                    const QHash<CodeId, QString> &paths);

/// "Numbers", "Left out", … in the window's language.
QString differenceName(DifferenceKind kind);

} // namespace parallax
