#pragma once

#include <QStringView>

#include <vector>

namespace parallax {

/// What is laid out in one go: a paragraph, or a part of one that is too long. Positions are UTF-16 units of
/// the body.
struct TextBlock
{
    qsizetype start;
    qsizetype length; ///< without the line break
    bool continues;   ///< goes on with the paragraph of the block before
    bool rightToLeft; ///< the paragraph's direction
    qsizetype end() const { return start + length; }
};

/// A text cut at its line breaks, and its paragraphs over `longest` units softly between words: laying out a
/// paragraph costs more than its length, and only what is seen should be laid out.
class TextBlocks
{
public:
    static constexpr qsizetype longest = 10'000;

    TextBlocks() = default;
    explicit TextBlocks(QStringView text);

    int count() const { return static_cast<int>(m_blocks.size()); }
    const TextBlock &at(int index) const { return m_blocks[static_cast<size_t>(index)]; }
    /// The block that holds a position; the one that begins there where two blocks touch. @pre count() > 0
    int indexAt(qsizetype position) const;

private:
    void addParagraph(QStringView text, qsizetype start, qsizetype end);

    std::vector<TextBlock> m_blocks;
};

} // namespace parallax
