#pragma once

#include "ui/widgets/palette.h"

#include <QList>
#include <QTextLayout>

#include <memory>
#include <optional>

namespace parallax {

class TextBlocks;

/// How the prose definition ("Parallax Prose", a KSyntaxHighlighting definition) dresses a text: numbers,
/// dates, quotations, who is made to say them, hedges. A quotation may go on over paragraphs, so each
/// paragraph starts from the state the one before it left; states are made in reading order, as far as they
/// are asked for.
class ProseFormats
{
public:
    ProseFormats();
    ~ProseFormats();

    /// Whether the definition was found and is valid; without it there are no formats.
    bool isValid() const;
    void setShade(Shade shade);
    /// Forgets all states. `text` and `blocks` must outlive their use.
    void setText(QStringView text, const TextBlocks *blocks);

    /// Formats of a block, with positions in it; std::nullopt when more than `budget` UTF-16 units stand
    /// between what has been read so far and the block: then advance() first.
    std::optional<QList<QTextLayout::FormatRange>> formats(int block, qsizetype budget);
    /// Reads on up to `budget` units towards a block; whether it got there.
    bool advance(int block, qsizetype budget);

private:
    class Highlighter;
    std::unique_ptr<Highlighter> m_highlighter;
};

} // namespace parallax
