#include "models/analysis/mentions/tag_memory.h"

#include <algorithm>

namespace parallax {

std::vector<TaggedName> TagMemory::names(const NameTagger &tagger, const PreparedText &document)
{
    const quint64 key = qHash(document.text.text, 0) ^ (quint64(document.text.text.size()) << 40);
    if (const auto known = m_names.constFind(key); known != m_names.cend()) {
        // Another text of the same hash would have other names; its tokens at least must hold these.
        const auto isInside = [&](const TaggedName &name) {
            return name.end <= int(document.text.tokens.size());
        };
        if (std::ranges::all_of(*known, isInside))
            return *known;
    }
    std::vector<TaggedName> names = tagger.names(document);
    if (m_count + names.size() <= mostNames) {
        m_count += names.size();
        m_names.insert(key, names);
    }
    return names;
}

} // namespace parallax
