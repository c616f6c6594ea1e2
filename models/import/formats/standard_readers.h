#pragma once

#include "models/import/reader_registry.h"
#include "models/import/reader_service.h"

namespace parallax {

/// All formats Parallax reads. Hostile ones are read in processes of their own, which end with the registry.
ReaderRegistry standardReaders();

/// The readers of hostile formats as parallax-reader needs them.
std::vector<HostileReader> hostileReaders();

} // namespace parallax
