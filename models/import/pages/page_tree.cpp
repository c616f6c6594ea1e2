#include "models/import/pages/page_tree.h"

#include "models/text/normalise.h"

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

constexpr unsigned mostNodes = 2'000'000; // twice the tags that a page may have

/// Each error would keep a copy of all open elements.
const GumboOptions &parseOptions()
{
    static const GumboOptions options = [] {
        GumboOptions without = kGumboDefaultOptions;
        without.max_errors = 0;
        return without;
    }();
    return options;
}

bool isElement(const GumboNode *node)
{
    return node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE;
}

QString attributeOf(const GumboNode *node, const char *name)
{
    const GumboAttribute *found = gumbo_get_attribute(&node->v.element.attributes, name);
    return found ? QString::fromUtf8(found->value).trimmed() : QString();
}

PartName nameOf(const GumboNode *node)
{
    constexpr qsizetype longest = 200; // what frameworks write for every state and size says nothing
    QString names;
    for (const char *name : {"class", "id", "role", "itemprop", "data-component", "data-testid", "data-qa"}) {
        const QString value = attributeOf(node, name);
        if (!value.isEmpty())
            names += u' ' + value.left(longest);
    }
    return partName(names);
}

bool keepsContent(const GumboNode *node)
{
    switch (node->v.element.tag) {
    case GUMBO_TAG_SCRIPT:
        return attributeOf(node, "type").contains("ld+json"_L1, Qt::CaseInsensitive);
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_NOSCRIPT:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_SVG:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_OBJECT:
    case GUMBO_TAG_SELECT:
    case GUMBO_TAG_TEXTAREA:
    case GUMBO_TAG_MATH:
        return false;
    default:
        return true;
    }
}

} // namespace

void PageTree::Destroy::operator()(GumboOutput *output) const
{
    gumbo_destroy_output(&parseOptions(), output);
}

PageTree::PageTree(QByteArray html)
    : m_html(std::move(html))
    , m_output(gumbo_parse_with_options(&parseOptions(), m_html.constData(), std::size_t(m_html.size())))
{
    const GumboVector &top = m_output->document->v.document.children;
    for (unsigned i = 0; i < top.length; ++i) {
        const auto *node = static_cast<const GumboNode *>(top.data[i]);
        if (node->type == GUMBO_NODE_COMMENT)
            m_comments += QString::fromUtf8(node->v.text.text).left(2000) + u'\n';
    }
    addSubtree(m_output->root);
}

void PageTree::addNode(const GumboNode *node, int parent)
{
    PageNode added{node, GUMBO_TAG_LAST, parent, 0, PartName::None, {}};
    if (isElement(node)) {
        added.tag = node->v.element.tag;
        added.name = nameOf(node);
        if (added.tag == GUMBO_TAG_BODY && m_body < 0)
            m_body = size();
    } else {
        added.text = QString::fromUtf8(node->v.text.text);
    }
    m_nodes.push_back(std::move(added));
}

void PageTree::addSubtree(const GumboNode *root)
{
    struct Step
    {
        const GumboNode *node;
        int index;
        unsigned next;
    };
    addNode(root, -1);
    std::vector<Step> open{{root, 0, 0}};
    while (!open.empty()) {
        Step &step = open.back();
        const GumboVector &children = step.node->v.element.children;
        m_isWhole &= m_nodes.size() < mostNodes;
        if (step.next == children.length || !keepsContent(step.node) || !m_isWhole) {
            m_nodes[std::size_t(step.index)].end = size();
            open.pop_back();
            continue;
        }
        const auto *child = static_cast<const GumboNode *>(children.data[step.next++]);
        if (child->type == GUMBO_NODE_COMMENT || child->type == GUMBO_NODE_DOCUMENT)
            continue;
        const int index = size();
        addNode(child, step.index);
        if (isElement(child))
            open.push_back({child, index, 0});
        else
            m_nodes.back().end = size();
    }
}

QString PageTree::attribute(int i, const char *name) const
{
    return (*this)[i].isText() ? QString() : attributeOf((*this)[i].node, name);
}

bool PageTree::has(int i, const char *name) const
{
    const PageNode &node = (*this)[i];
    return !node.isText() && gumbo_get_attribute(&node.node->v.element.attributes, name);
}

QString PageTree::textOf(int i) const
{
    QString text;
    for (int at = i; at < (*this)[i].end; ++at) {
        const PageNode &node = (*this)[at];
        if (node.isText())
            text += node.text;
        else if (node.tag == GUMBO_TAG_BR || node.tag == GUMBO_TAG_P || node.tag == GUMBO_TAG_DIV
                 || node.tag == GUMBO_TAG_LI)
            text += u' ';
        else if (node.tag == GUMBO_TAG_SCRIPT)
            at = node.end - 1;
    }
    return collapsed(text);
}

} // namespace parallax
