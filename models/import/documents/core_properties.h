#pragma once

#include "models/import/documents/paragraph.h"

class QIODevice;

namespace parallax {

/// Dublin Core as DOCX (docProps/core.xml), ODT (meta.xml) and EPUB (the package's metadata) write it: the
/// first title, publisher, date and language, all creators. A broken file gives what came before.
DocumentProperties readCoreProperties(QIODevice &xml);

} // namespace parallax
