#include "models/edits/source_choice.h"

#include "models/storage/writers.h"

namespace parallax {

std::optional<SourceId> sourceNamed(const SourceReader &sources, Writers &write, const QString &name)
{
    const QString wanted = name.simplified();
    if (wanted.isEmpty())
        return std::nullopt;
    if (const auto known = sources.named(wanted))
        return known->id;
    const auto id = write.ids.next<SourceId>();
    write.sources.insert(id, wanted);
    return id;
}

} // namespace parallax
