#pragma once

#include <zip.h>

class QIODevice;

namespace parallax {

/// libzip's view of an open device that can seek; nullptr when memory is short. `device` has to live as long
/// as the source, and nobody else may move it meanwhile.
zip_source_t *zipSource(QIODevice &device);

} // namespace parallax
