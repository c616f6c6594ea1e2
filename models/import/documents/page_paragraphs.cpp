#include "models/import/documents/markup_paragraphs.h"

#include <gumbo.h>

namespace parallax {

namespace {

constexpr int deepest = 500;

/// The depth that a page would reach if nothing were closed by itself; gumbo's time grows with its square.
bool nestsTooDeep(const QByteArray &page)
{
    qsizetype open = 0;
    for (qsizetype at = page.indexOf('<'); at >= 0 && at + 1 < page.size(); at = page.indexOf('<', at + 1)) {
        const QByteArrayView rest =
            QByteArrayView(page).sliced(at + 1, std::min<qsizetype>(5, page.size() - at - 1));
        const bool counted = rest.startsWith("div") || rest.startsWith("span") || rest.startsWith("table")
            || rest.startsWith("b>") || rest.startsWith("i>") || rest.startsWith("ul")
            || rest.startsWith("font") || rest.startsWith("a>") || rest.startsWith("em>");
        open += counted;
        if (rest.startsWith('/') && open > 0)
            --open;
        if (open > 10 * deepest)
            return true;
    }
    return false;
}

QString attribute(const GumboElement &element, const char *name)
{
    const GumboAttribute *found = gumbo_get_attribute(&element.attributes, name);
    return found ? QString::fromUtf8(found->value) : QString();
}

class Walk
{
public:
    explicit Walk(MarkupParagraphs &into)
        : m_into(into)
    { }

    void visit(const GumboNode &node, int depth)
    {
        if (node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE
            || node.type == GUMBO_NODE_CDATA)
            m_into.text(QString::fromUtf8(node.v.text.text));
        else if (node.type == GUMBO_NODE_ELEMENT && depth < deepest)
            element(node.v.element, depth);
        else if (node.type == GUMBO_NODE_ELEMENT)
            m_isTooDeep = true;
    }
    bool isTooDeep() const { return m_isTooDeep; } ///< something was passed over

private:
    void element(const GumboElement &element, int depth)
    {
        const QString name = QString::fromUtf8(gumbo_normalized_tagname(element.tag));
        if (!m_into.open(name, attribute(element, "class")))
            return;
        for (unsigned i = 0; i < element.children.length; ++i)
            visit(*static_cast<const GumboNode *>(element.children.data[i]), depth + 1);
        m_into.close(name);
    }

    MarkupParagraphs &m_into;
    bool m_isTooDeep = false;
};

} // namespace

PageText pageParagraphs(const QByteArray &utf8)
{
    if (nestsTooDeep(utf8))
        return {.tooDeep = true};
    GumboOutput *tree =
        gumbo_parse_with_options(&kGumboDefaultOptions, utf8.constData(), std::size_t(utf8.size()));
    if (!tree)
        return {.tooDeep = true};
    MarkupParagraphs markup;
    Walk walk(markup);
    walk.visit(*tree->root, 0);
    PageText page{markup.take(), markup.title().simplified(), attribute(tree->root->v.element, "lang"),
                  walk.isTooDeep()};
    gumbo_destroy_output(&kGumboDefaultOptions, tree);
    return page;
}

} // namespace parallax
