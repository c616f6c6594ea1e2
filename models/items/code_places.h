#pragma once

#include "models/domain/ids.h"

#include <span>
#include <unordered_map>

namespace parallax {

struct CodeRow;

/// The place of each code among all of them by age, from 0: what a code without a colour of its own gets one
/// by, so that a new code recolours no other.
std::unordered_map<CodeId, int> codePlaces(std::span<const CodeRow> codes);

} // namespace parallax
