#include "ui/reading/height_tree.h"

#include <algorithm>
#include <bit>

namespace parallax {

void HeightTree::assign(std::vector<int> heights)
{
    m_heights = std::move(heights);
    m_tree.assign(m_heights.size() + 1, 0);
    for (size_t i = 1; i < m_tree.size(); ++i) {
        m_tree[i] += m_heights[i - 1];
        const size_t parent = i + (i & -i);
        if (parent < m_tree.size())
            m_tree[parent] += m_tree[i];
    }
}

void HeightTree::setHeight(int index, int height)
{
    const int change = height - m_heights[static_cast<size_t>(index)];
    m_heights[static_cast<size_t>(index)] = height;
    for (size_t i = static_cast<size_t>(index) + 1; i < m_tree.size(); i += i & -i)
        m_tree[i] += change;
}

int HeightTree::top(int index) const
{
    int sum = 0;
    for (size_t i = static_cast<size_t>(index); i > 0; i &= i - 1)
        sum += m_tree[i];
    return sum;
}

int HeightTree::indexAt(int y) const
{
    size_t index = 0;
    int rest = std::max(y, 0);
    for (size_t step = std::bit_floor(m_heights.size()); step > 0; step /= 2) {
        if (index + step < m_tree.size() && m_tree[index + step] <= rest) {
            index += step;
            rest -= m_tree[index];
        }
    }
    return static_cast<int>(std::min(index, m_heights.size() - 1));
}

} // namespace parallax
