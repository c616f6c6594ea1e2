#pragma once

#include "models/import/pages/page_tree.h"

namespace parallax {

enum class BlockKind { Paragraph, Heading, Item, Quote, Caption, Row, Code };

/// A run of text that stands on lines of its own.
struct PageBlock
{
    BlockKind kind = BlockKind::Paragraph;
    int node = 0;        ///< the block element that it stands in
    int text0 = 0;       ///< its first text node
    QString text;        ///< LF where a line is broken by hand; else white space is single spaces
    int letters = 0;     ///< characters but white space; a Han, kana or Hangul character counts three
    int linkLetters = 0; ///< of them, inside links
    int stops = 0;       ///< full stops, commas and the like
};

/// The text that a page shows, in its order, and which part of it each node holds.
class PageBlocks
{
public:
    explicit PageBlocks(const PageTree &page);

    const std::vector<PageBlock> &all() const { return m_blocks; }
    const PageBlock &operator[](int i) const { return m_blocks[std::size_t(i)]; }
    int size() const { return int(m_blocks.size()); }
    /// Blocks from begin(node) to end(node) stand in the node.
    int begin(int node) const { return m_first[std::size_t(node)]; }
    int end(int node) const;

private:
    const PageTree &m_page;
    std::vector<PageBlock> m_blocks;
    std::vector<int> m_first; ///< per node: the first block that begins there or later; one more at the end
};

} // namespace parallax
