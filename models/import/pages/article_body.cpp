#include "models/import/pages/article_body.h"

#include "models/import/pages/article_root.h"
#include "models/import/pages/block_filter.h"
#include "models/import/pages/page_elements.h"

namespace parallax {

namespace {

int listOf(const PageTree &page, int node)
{
    for (int i = node; i > 0; i = page[i].parent) {
        const GumboTag tag = page[i].tag;
        if (tag == GUMBO_TAG_UL || tag == GUMBO_TAG_OL || tag == GUMBO_TAG_DL || tag == GUMBO_TAG_TABLE)
            return i;
    }
    return -1;
}

bool isLine(const PageBlock &block)
{
    return block.kind == BlockKind::Item || block.kind == BlockKind::Row;
}

QString bodyOf(const PageTree &page, const PageBlocks &blocks, const std::vector<int> &chosen)
{
    QString body;
    int before = -1;
    for (const int i : chosen) {
        const bool together = before >= 0 && isLine(blocks[before]) && isLine(blocks[i])
            && listOf(page, blocks[before].node) == listOf(page, blocks[i].node);
        if (before >= 0)
            body += together ? u"\n" : u"\n\n";
        body += blocks[i].text;
        before = i;
    }
    return body;
}

} // namespace

QString articleBody(const PageTree &page, const QString &title, const QString &)
{
    if (page.body() < 0)
        return {};
    const PageBlocks blocks(page);
    const Prose prose(page, blocks);
    const int root = articleRoot(page, blocks, prose);
    return bodyOf(page, blocks, filteredBlocks(page, blocks, prose, root, title));
}

} // namespace parallax
