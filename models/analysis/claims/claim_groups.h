#pragma once

#include "models/analysis/claims/harm_groups.h"
#include "models/text/stem.h"

#include <QHash>

namespace parallax {

/// Which claim a statement is of, over many articles fed one after the other: harms as
/// harm_groups.h has it, acts and denials by the share of words in common (Dice 1945; half or more) where the
/// first word that carries meaning, mostly who acts, is the same. A group is worded as the first of it. What
/// is kept of a group is its wording and stems.
class ClaimGroups
{
public:
    /// A claim that is there already: those win.
    void know(const QString &wording);
    void beginText() { m_harms.beginText(); } ///< what follows is another article's
    /// The wording of the statement's group, a new one where it is like no other.
    QString wordingOf(const ClaimFinding &claim);

private:
    struct Stems
    {
        quint32 first = 0;
        std::vector<quint32> all; ///< ascending, each once
    };
    struct Group
    {
        QString wording;
        quint32 firstStem;
        int stems;
    };
    Stems stemsOf(const QString &wording) const;
    std::optional<std::size_t> nearest(const Stems &stems) const;
    void add(const QString &wording, const Stems &stems);

    claims::HarmGroups m_harms;
    Stemmer m_stemmer;
    std::vector<Group> m_groups;
    QHash<QString, std::size_t> m_byWording;
    QHash<quint32, std::vector<std::size_t>> m_byStem; ///< groups, ascending
};

} // namespace parallax
