#pragma once

#include "models/import/pages/page_blocks.h"

namespace parallax {

/// How much running text each block holds, and which parts of the page are clutter by their names; the basis
/// for finding the article. Paragraphs count by their letters, the more the longer they are (boilerplate
/// comes in short pieces, Kohlschütter, Fankhauser & Nejdl 2010, "Boilerplate Detection using Shallow Text
/// Features"), links not at all.
class Prose
{
public:
    Prose(const PageTree &page, const PageBlocks &blocks);

    /// Of all blocks in a node that aren't dropped.
    double in(int node) const
    {
        return m_sums[std::size_t(m_blocks.end(node))] - m_sums[std::size_t(m_blocks.begin(node))];
    }
    double total() const { return m_sums.back(); }
    double of(int block) const { return m_sums[std::size_t(block) + 1] - m_sums[std::size_t(block)]; }
    /// In a part that is clutter by its name and holds little of the page's text.
    bool isDropped(int block) const { return m_dropped[std::size_t(block)]; }

private:
    void addUp();
    void dropNamed();
    bool isNamedLine(int i) const;

    const PageTree &m_page;
    const PageBlocks &m_blocks;
    std::vector<bool> m_dropped;
    std::vector<double> m_sums;
};

/// Reads like a piece of running text rather than a label.
bool isProse(const PageBlock &block);

} // namespace parallax
