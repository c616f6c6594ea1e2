#include "models/items/code_places.h"

#include "models/storage/code_reader.h"

#include <algorithm>

namespace parallax {

std::unordered_map<CodeId, int> codePlaces(std::span<const CodeRow> codes)
{
    std::vector<CodeId> ids;
    ids.reserve(codes.size());
    for (const CodeRow &row : codes)
        ids.push_back(row.code.id);
    std::ranges::sort(ids); // ids ascend with time
    std::unordered_map<CodeId, int> places;
    for (const CodeId id : ids)
        places.emplace(id, int(places.size()));
    return places;
}

} // namespace parallax
