#include "models/import/pages/article_root.h"

#include "models/import/pages/page_elements.h"

namespace parallax {

namespace {

// A child with this share of the prose holds the article; more where the parent itself is named as the text.
constexpr double mostOfIt = 0.75;
constexpr double nearlyAll = 0.95;

/// Holds paragraphs rather than being one.
bool isContainer(GumboTag tag)
{
    return isBlockElement(tag) && !isHeadingElement(tag) && tag != GUMBO_TAG_P && tag != GUMBO_TAG_LI
        && tag != GUMBO_TAG_BLOCKQUOTE;
}

/// Where authors say that the article stands: the outermost of the parts that say so and hold enough text.
int namedRoot(const PageTree &page, const Prose &prose)
{
    int best = page.body();
    double most = 0.66 * prose.total();
    for (int i = page.body(); i < page.size(); ++i) {
        const bool named = page[i].tag == GUMBO_TAG_ARTICLE || page[i].name == PartName::Body;
        if (!page[i].isText() && named && isBlockElement(page[i].tag) && prose.in(i) > most) {
            best = i;
            most = prose.in(i);
        }
    }
    return best;
}

} // namespace

int articleRoot(const PageTree &page, const Prose &prose)
{
    int root = namedRoot(page, prose);
    for (int i = root + 1; i < page[root].end; ++i) {
        if (page[i].isText())
            continue;
        const double share = page[root].name == PartName::Body ? nearlyAll : mostOfIt;
        if (prose.in(i) >= share * prose.in(root) && isContainer(page[i].tag))
            root = i;
        else
            i = page[i].end - 1;
    }
    return root;
}

} // namespace parallax
