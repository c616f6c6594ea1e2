#include "models/import/pages/page_blocks.h"

#include "models/import/pages/page_elements.h"

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

int weightOf(QChar c)
{
    const char16_t unit = c.unicode();
    return c.isSpace() ? 0 : unit >= 0x2E80 && unit < 0xD7B0 ? 3 : 1;
}

bool isStop(QChar c)
{
    return QStringView(u".,;:?!。，、；：？！،؛؟।…").contains(c);
}

/// Whether a row's cells are a table's, rather than boxes that hold paragraphs.
bool isDataRow(const PageTree &page, int row)
{
    for (int i = row + 1; i < page[row].end; ++i) {
        const GumboTag tag = page[i].tag;
        if (!page[i].isText() && isBlockElement(tag) && tag != GUMBO_TAG_TD && tag != GUMBO_TAG_TH)
            return false;
    }
    return true;
}

class BlockWriter
{
public:
    BlockWriter(const PageTree &page, std::vector<PageBlock> &blocks)
        : m_page(page)
        , m_blocks(blocks)
    {
        m_textBefore.reserve(std::size_t(page.size()) + 1);
        m_textBefore.push_back(0);
        for (const PageNode &node : page.nodes())
            m_textBefore.push_back(m_textBefore.back() + node.text.size());
    }

    void run()
    {
        for (int i = 0; i < m_page.size(); ++i) {
            closeUpTo(i);
            if (m_page[i].isText())
                addText(i);
            else if (isOutOfSight(m_page, i))
                i = skip(i);
            else
                open(i);
        }
        closeUpTo(m_page.size());
    }

private:
    struct Open
    {
        int node;
        BlockKind kind;
        bool link;
        bool row; ///< a table's, whose cells share a line
        bool keepsSpace;
    };

    int skip(int i)
    {
        if (isBlockElement(m_page[i].tag))
            flush();
        return m_page[i].end - 1;
    }

    void open(int i)
    {
        const GumboTag tag = m_page[i].tag;
        if (tag == GUMBO_TAG_BR) {
            m_text += u'\n';
            return;
        }
        Open open = m_open.empty() ? Open{i, BlockKind::Paragraph, false, false, false} : m_open.back();
        const bool inRow = open.row;
        open.node = i;
        open.link |= tag == GUMBO_TAG_A;
        open.kind = kindOf(i, open.kind);
        open.keepsSpace |= tag == GUMBO_TAG_PRE;
        if (tag == GUMBO_TAG_TR && isDataRow(m_page, i)) {
            open.row = true;
            open.kind = BlockKind::Row;
        }
        if (inRow && (tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH))
            m_text += m_text.isEmpty() ? u""_s : u"\t"_s;
        else if (isBlockElement(tag))
            flush();
        if (m_page[i].end > i + 1)
            m_open.push_back(open);
    }

    /// What is named as a picture and holds paragraphs is more than one.
    bool isPicture(int i) const
    {
        constexpr qsizetype longestCaption = 800;
        const PageNode &node = m_page[i];
        const bool figure = node.tag == GUMBO_TAG_FIGURE || node.tag == GUMBO_TAG_FIGCAPTION;
        const bool named = node.name == PartName::Picture && isBlockElement(node.tag);
        return (figure || named)
            && m_textBefore[std::size_t(node.end)] - m_textBefore[std::size_t(i)] <= longestCaption;
    }

    BlockKind kindOf(int i, BlockKind outer) const
    {
        const PageNode &node = m_page[i];
        if (isHeadingElement(node.tag))
            return BlockKind::Heading;
        if (isPicture(i))
            return BlockKind::Caption;
        switch (node.tag) {
        case GUMBO_TAG_LI:
        case GUMBO_TAG_DT:
        case GUMBO_TAG_DD:
            return outer == BlockKind::Caption ? outer : BlockKind::Item;
        case GUMBO_TAG_BLOCKQUOTE:
            return BlockKind::Quote;
        case GUMBO_TAG_CAPTION:
            return BlockKind::Caption;
        case GUMBO_TAG_PRE:
            return BlockKind::Code;
        default:
            return outer;
        }
    }

    void closeUpTo(int i)
    {
        while (!m_open.empty() && m_page[m_open.back().node].end <= i) {
            const Open &closed = m_open.back();
            const GumboTag tag = m_page[closed.node].tag;
            const bool cell = closed.row && (tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH);
            if (isBlockElement(tag) && !cell)
                flush();
            m_open.pop_back();
        }
    }

    void addText(int i)
    {
        const Open &in = m_open.back();
        if (m_current.text0 < 0 && !m_page[i].text.trimmed().isEmpty()) {
            m_current.text0 = i;
            m_current.kind = in.kind;
        }
        int letters = 0;
        for (const QChar c : m_page[i].text) {
            letters += weightOf(c);
            const bool space = c.isSpace() && c != QChar::Nbsp;
            m_text += space && !(in.keepsSpace && c == u'\n') ? u' ' : c == QChar::Nbsp ? u' ' : c;
        }
        m_links.push_back({m_text.size(), in.link ? letters : 0});
    }

    void flush()
    {
        PageBlock block = std::exchange(m_current, PageBlock{.text0 = -1});
        const QString text = std::exchange(m_text, QString());
        const auto links = std::exchange(m_links, {});
        if (block.text0 < 0)
            return;
        block.node = blockElement(block.text0);
        std::size_t link = 0;
        for (qsizetype begin = 0; begin < text.size();) {
            qsizetype end = paragraphEnd(text, begin);
            block.linkLetters = 0;
            for (; link < links.size() && links[link].end <= end; ++link)
                block.linkLetters += links[link].letters;
            give(block, QStringView(text).sliced(begin, end - begin));
            begin = end;
        }
    }

    /// Two line breaks, with nothing but white space between them, end a paragraph.
    static qsizetype paragraphEnd(const QString &text, qsizetype begin)
    {
        qsizetype at = begin;
        while ((at = text.indexOf(u'\n', at)) >= 0) {
            qsizetype next = at + 1;
            while (next < text.size() && text[next] == u' ')
                ++next;
            if (next < text.size() && text[next] == u'\n')
                return next + 1;
            at = next;
        }
        return text.size();
    }

    void give(PageBlock block, QStringView text)
    {
        block.text.reserve(text.size());
        for (const QChar c : text) {
            block.letters += weightOf(c);
            block.stops += isStop(c);
            if (c == u'\n' || c == u'\t') {
                while (block.text.endsWith(u' '))
                    block.text.chop(1);
                if (!block.text.isEmpty() && !block.text.endsWith(u'\n'))
                    block.text += c;
            } else if (c != u' ' || (!block.text.isEmpty() && !block.text.back().isSpace())) {
                block.text += c;
            }
        }
        while (!block.text.isEmpty() && block.text.back().isSpace())
            block.text.chop(1);
        if (block.letters > 0)
            m_blocks.push_back(std::move(block));
    }

    int blockElement(int i) const
    {
        while (m_page[i].parent > 0 && !isBlockElement(m_page[i].tag))
            i = m_page[i].parent;
        return i;
    }

    struct LinkRun
    {
        qsizetype end; ///< in m_text
        int letters;
    };

    const PageTree &m_page;
    std::vector<PageBlock> &m_blocks;
    std::vector<Open> m_open;
    PageBlock m_current{.text0 = -1};
    QString m_text;
    std::vector<LinkRun> m_links;
    std::vector<qsizetype> m_textBefore; ///< UTF-16 units of text before each node
};

} // namespace

PageBlocks::PageBlocks(const PageTree &page)
    : m_page(page)
    , m_first(std::size_t(page.size()) + 1)
{
    BlockWriter(page, m_blocks).run();
    int next = 0;
    for (int i = 0; i <= page.size(); ++i) {
        while (next < size() && m_blocks[std::size_t(next)].text0 < i)
            ++next;
        m_first[std::size_t(i)] = next;
    }
}

int PageBlocks::end(int node) const
{
    return m_first[std::size_t(m_page[node].end)];
}

} // namespace parallax
