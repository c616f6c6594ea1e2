#pragma once

#include "models/import/documents/paragraph_builder.h"

#include <QHash>

#include <optional>

class QIODevice;

namespace parallax {

/// Style id → heading level, 1-6 (Office Open XML, ECMA-376 part 1, 17.7). A broken file gives what came
/// before.
QHash<QString, int> wordHeadingStyles(QIODevice &stylesXml);

/// Adds the paragraphs of word/document.xml, footnotes.xml or endnotes.xml. Cells come in reading order;
/// deleted and hidden text is left out; a line break ends a paragraph. What is wrong with the file, for
/// people, if anything is.
std::optional<QString> readWordText(QIODevice &xml, const QHash<QString, int> &headings,
                                    ParagraphBuilder &into);

} // namespace parallax
