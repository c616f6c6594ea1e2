#pragma once

#include "models/import/documents/paragraph_builder.h"

#include <optional>

class QIODevice;

namespace parallax {

/// Adds the paragraphs of an OpenDocument content.xml (OpenDocument 1.3, part 3): headings with their level,
/// lists and cells in reading order, footnotes after everything else; deleted text and comments are left out.
/// What is wrong with the file, for people, if anything is.
std::optional<QString> readOdtText(QIODevice &contentXml, ParagraphBuilder &into);

} // namespace parallax
