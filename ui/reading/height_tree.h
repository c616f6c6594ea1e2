#pragma once

#include <vector>

namespace parallax {

/// Heights of blocks that stand on one another, in pixels: changing one, and finding where a block begins or
/// which one a height falls in, each cost the logarithm of their number (Fenwick 1994).
class HeightTree
{
public:
    void assign(std::vector<int> heights);
    int height(int index) const { return m_heights[static_cast<size_t>(index)]; }
    void setHeight(int index, int height);
    int top(int index) const; ///< of all blocks before `index`, which may be the number of blocks
    int total() const { return top(static_cast<int>(m_heights.size())); }
    /// The block that covers `y`, the first or last one outside. @pre there is one
    int indexAt(int y) const;

private:
    std::vector<int> m_heights;
    std::vector<int> m_tree; ///< m_tree[i] sums the heights (i - lowest bit of i, i]
};

} // namespace parallax
