#include "models/import/pages/article_body.h"

#include "models/import/pages/article_root.h"
#include "models/import/pages/block_filter.h"
#include "models/import/pages/nesting_bound.h"
#include "models/import/pages/page_lines.h"

#include <numeric>

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

/// JSON-LD's text may be HTML.
QString plainText(const QString &told)
{
    const PageTree tree(withBoundedNesting(told.toUtf8()).html);
    const PageBlocks blocks(tree);
    std::vector<int> all(std::size_t(blocks.size()));
    std::iota(all.begin(), all.end(), 0);
    return bodyOf(tree, blocks, all);
}

QStringList captionsIn(const PageBlocks &blocks, const Prose &prose, int root)
{
    constexpr qsizetype most = 100;
    QStringList captions;
    for (int i = blocks.begin(root); i < blocks.end(root) && captions.size() < most; ++i) {
        const bool caption =
            blocks[i].kind == BlockKind::Caption && !isMostlyLinks(blocks[i]) && blocks[i].letters > 1;
        if (caption && !prose.isDropped(i) && !captions.contains(blocks[i].text))
            captions.append(blocks[i].text);
    }
    return captions;
}

} // namespace

ArticleText articleText(const PageTree &page, const QString &title, const QString &told)
{
    ArticleText text;
    if (page.body() >= 0) {
        const PageBlocks blocks(page);
        const Prose prose(page, blocks);
        const int root = articleRoot(page, prose);
        text.body = bodyOf(page, blocks, filteredBlocks(page, blocks, prose, root, title));
        text.captions = captionsIn(blocks, prose, root);
    }
    constexpr qsizetype shortestTold = 500; // characters; a shorter one may be a summary
    if (told.size() >= shortestTold && told.size() > 2 * text.body.size())
        text.body = plainText(told);
    return text;
}

} // namespace parallax
