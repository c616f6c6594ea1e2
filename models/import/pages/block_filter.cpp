#include "models/import/pages/block_filter.h"

#include "models/import/pages/invitation_lines.h"
#include "models/import/pages/page_elements.h"
#include "models/import/pages/page_lines.h"
#include "models/text/normalise.h"

namespace parallax {

namespace {

class BlockFilter
{
public:
    BlockFilter(const PageTree &page, const PageBlocks &blocks, const Prose &prose, int root,
                const QString &title)
        : m_page(page)
        , m_blocks(blocks)
        , m_prose(prose)
        , m_root(root)
        , m_title(normalised(title))
        , m_out(std::size_t(blocks.size()), false)
    { }

    std::vector<int> run()
    {
        dropParts();
        for (int i = m_blocks.begin(m_root); i < end(); ++i) {
            if (!m_out[std::size_t(i)] && belongs(i))
                m_kept.push_back(i);
        }
        cutAtEnding();
        trimHead();
        trimFoot();
        addStandfirst();
        return std::move(m_kept);
    }

private:
    int end() const { return m_blocks.end(m_root); }

    /// Lists and other parts within the article that are mostly links.
    void dropParts()
    {
        for (int i = m_root + 1; i < m_page[m_root].end; ++i) {
            if (m_page[i].isText() || !isBlockElement(m_page[i].tag) || !isLinkPart(i))
                continue;
            std::fill(m_out.begin() + m_blocks.begin(i), m_out.begin() + m_blocks.end(i), true);
            i = m_page[i].end - 1;
        }
    }

    bool isLinkPart(int node) const
    {
        int letters = 0;
        int links = 0;
        int longest = 0;
        for (int i = m_blocks.begin(node); i < m_blocks.end(node); ++i) {
            if (m_prose.isDropped(i))
                continue;
            letters += m_blocks[i].letters;
            links += m_blocks[i].linkLetters;
            longest = std::max(longest, m_blocks[i].letters - m_blocks[i].linkLetters);
        }
        if (letters == 0 || m_prose.in(node) * 2 > m_prose.in(m_root))
            return false;
        constexpr int paragraph = 150;
        const GumboTag tag = m_page[node].tag;
        const bool list = tag == GUMBO_TAG_UL || tag == GUMBO_TAG_OL || tag == GUMBO_TAG_TABLE;
        const double share = double(links) / letters;
        if (m_page[node].name == PartName::Doubtful)
            return share > 0.3 && longest < paragraph;
        return share > (list ? 0.5 : 0.66) && longest < paragraph;
    }

    bool belongs(int i) const
    {
        const PageBlock &block = m_blocks[i];
        if (m_prose.isDropped(i) || block.kind == BlockKind::Caption || isCredit(block.text)
            || isMostlyLinks(block) || isTeaser(block) || isInvitation(block.text))
            return false;
        return block.kind != BlockKind::Heading
            || (m_page[block.node].tag != GUMBO_TAG_H1 && normalised(block.text) != m_title);
    }

    /// What follows a heading such as "Comments" is no more the article; "More stories" neither, near the
    /// end.
    void cutAtEnding()
    {
        double whole = 0;
        for (const int i : m_kept)
            whole += m_prose.of(i);
        double before = 0;
        for (std::size_t i = 0; i < m_kept.size(); ++i) {
            before += m_prose.of(m_kept[i]);
            constexpr double someText = 100;
            const QString &text = m_blocks[m_kept[i]].text;
            if (before >= someText && (endsArticle(text) || (before > 0.6 * whole && offersOthers(text)))) {
                m_kept.resize(i);
                return;
            }
        }
    }

    bool isText(int i) const { return isProse(m_blocks[i]) || isSentence(m_blocks[i]); }

    /// What stands before the first paragraph: date, byline, labels.
    void trimHead()
    {
        auto first = std::ranges::find_if(m_kept, [&](int i) { return isText(i); });
        while (first != m_kept.begin() && m_blocks[*(first - 1)].kind == BlockKind::Heading)
            --first;
        m_kept.erase(m_kept.begin(), first);
    }

    void trimFoot()
    {
        const auto last = std::ranges::find_if(m_kept.rbegin(), m_kept.rend(), [&](int i) {
            return isText(i) || m_blocks[i].kind == BlockKind::Item || m_blocks[i].kind == BlockKind::Row;
        });
        m_kept.erase(last.base(), m_kept.end());
    }

    /// The lead that stands apart from the text, between headline and text.
    void addStandfirst()
    {
        constexpr int farthest = 40; // blocks
        const int from =
            std::max(m_blocks.begin(std::max(0, m_page.body())), m_blocks.begin(m_root) - farthest);
        std::vector<int> lead;
        for (int i = m_blocks.begin(m_root) - 1; i >= from; --i) {
            const PageBlock &block = m_blocks[i];
            if (m_page[block.node].tag == GUMBO_TAG_H1)
                break;
            if (isProse(block) && !m_prose.isDropped(i) && block.kind != BlockKind::Item && !isTeaser(block)
                && block.kind != BlockKind::Caption && !isInvitation(block.text)
                && block.linkLetters * 4 < block.letters)
                lead.push_back(i);
            if (i == from)
                lead.clear(); // no headline above it
        }
        constexpr std::size_t most = 3;
        if (lead.size() <= most)
            m_kept.insert(m_kept.begin(), lead.rbegin(), lead.rend());
    }

    const PageTree &m_page;
    const PageBlocks &m_blocks;
    const Prose &m_prose;
    const int m_root;
    const QString m_title;
    std::vector<bool> m_out;
    std::vector<int> m_kept;
};

} // namespace

std::vector<int> filteredBlocks(const PageTree &page, const PageBlocks &blocks, const Prose &prose, int root,
                                const QString &title)
{
    return BlockFilter(page, blocks, prose, root, title).run();
}

} // namespace parallax
