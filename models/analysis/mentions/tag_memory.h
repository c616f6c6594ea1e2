#pragma once

#include "models/analysis/mentions/tagger.h"

#include <QHash>

namespace parallax {

/// Names of texts that were tagged before: who is who needs each text twice, and tagging is most of the work.
/// Keeps names, not texts, up to a bound; what doesn't fit is tagged again.
class TagMemory
{
public:
    std::vector<TaggedName> names(const NameTagger &tagger, const PreparedText &document);

private:
    static constexpr std::size_t mostNames = 4'000'000; ///< 64 MB

    QHash<quint64, std::vector<TaggedName>> m_names; ///< by the text's hash
    std::size_t m_count = 0;
};

} // namespace parallax
