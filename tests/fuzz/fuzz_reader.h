#pragma once

#include "models/import/reader.h"

#include <cstddef>
#include <cstdint>

namespace parallax::testing {

/// Lets a reader read bytes as a file of that name, and aborts when it breaks its promises: every error
/// begins with the label, every article has a title and a body, nothing comes after `take` said no.
void fuzzReader(const Reader &reader, const std::uint8_t *data, std::size_t size, const QString &fileName);

} // namespace parallax::testing
