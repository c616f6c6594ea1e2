#pragma once

#include "models/import/reader_registry.h"

namespace parallax {

/// All formats Parallax reads.
ReaderRegistry standardReaders();

} // namespace parallax
