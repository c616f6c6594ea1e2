#include "models/import/pages/prose.h"

#include "models/import/pages/page_elements.h"

#include <algorithm>

namespace parallax {

namespace {

constexpr int shortestProse = 60;   // letters; a shorter paragraph may be a caption or a button
constexpr double fullLength = 200;  // letters from which a paragraph counts in full
constexpr double mostDropped = 0.4; // of the page's prose; a part with more is no clutter, whatever its name

double proseOf(const PageBlock &block)
{
    if (!isProse(block))
        return 0;
    const double own = block.letters - block.linkLetters;
    return own * std::min(1.0, own / fullLength);
}

bool isNamedClutter(const PageNode &node)
{
    switch (node.tag) {
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_FORM:
        return node.name != PartName::Body;
    case GUMBO_TAG_HTML:
    case GUMBO_TAG_BODY:
    case GUMBO_TAG_MAIN:
    case GUMBO_TAG_ARTICLE: // their names tell the topics, too
        return false;
    case GUMBO_TAG_P:
    case GUMBO_TAG_TR:
    case GUMBO_TAG_TD:
        return false; // by themselves, see isNamedLine()
    default:
        return node.name == PartName::Clutter && isBlockElement(node.tag) && !isHeadingElement(node.tag);
    }
}

constexpr int longestNamedLine = 150; // letters

} // namespace

/// A short paragraph or cell with such a name; a longer one is the article's, and has its name for its looks.
bool Prose::isNamedLine(int i) const
{
    const GumboTag tag = m_page[i].tag;
    if (m_page[i].name != PartName::Clutter || (tag != GUMBO_TAG_P && tag != GUMBO_TAG_TD))
        return false;
    int letters = 0;
    for (int b = m_blocks.begin(i); b < m_blocks.end(i); ++b)
        letters += m_blocks[b].letters;
    return letters < longestNamedLine;
}

bool isProse(const PageBlock &block)
{
    const int own = block.letters - block.linkLetters;
    const bool reads = block.linkLetters < own || (own >= 80 && block.linkLetters < 2 * own);
    return block.letters >= shortestProse && reads && block.stops > 0 && block.kind != BlockKind::Heading
        && block.kind != BlockKind::Row && block.kind != BlockKind::Caption;
}

Prose::Prose(const PageTree &page, const PageBlocks &blocks)
    : m_page(page)
    , m_blocks(blocks)
    , m_dropped(std::size_t(blocks.size()), false)
{
    addUp();
    dropNamed();
    addUp();
}

void Prose::addUp()
{
    m_sums.assign(1, 0);
    for (int i = 0; i < m_blocks.size(); ++i)
        m_sums.push_back(m_sums.back() + (m_dropped[std::size_t(i)] ? 0 : proseOf(m_blocks[i])));
}

void Prose::dropNamed()
{
    for (int i = std::max(0, m_page.body()); i < m_page.size(); ++i) {
        if (m_page[i].isText() || in(i) > mostDropped * total()
            || !(isNamedClutter(m_page[i]) || isNamedLine(i)))
            continue;
        std::fill(m_dropped.begin() + m_blocks.begin(i), m_dropped.begin() + m_blocks.end(i), true);
        i = m_page[i].end - 1;
    }
}

} // namespace parallax
