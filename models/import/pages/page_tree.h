#pragma once

#include "models/import/pages/part_names.h"

#include <QByteArray>
#include <QString>

#include <gumbo.h>

#include <memory>
#include <vector>

namespace parallax {

/// A node of a page, in a list in document order: the descendants of node i are those from i + 1 to `end`.
struct PageNode
{
    const GumboNode *node;
    GumboTag tag;  ///< GUMBO_TAG_LAST for text
    int parent;    ///< -1 for the root
    int end;       ///< one past the last descendant
    PartName name; ///< of an element
    QString text;  ///< of a text node

    bool isText() const { return tag == GUMBO_TAG_LAST; }
};

/// A parsed page. Comments are left out; script and style stand there without their text, but for JSON-LD.
class PageTree
{
public:
    /// @param html UTF-8 with bounded nesting (nesting_bound.h)
    explicit PageTree(QByteArray html);

    const std::vector<PageNode> &nodes() const { return m_nodes; }
    const PageNode &operator[](int i) const { return m_nodes[std::size_t(i)]; }
    bool isWhole() const { return m_isWhole; } ///< false where the page has more nodes than are kept
    int size() const { return int(m_nodes.size()); }
    int body() const { return m_body; } ///< the body's index; -1 when the page has none

    /// An attribute's value without white space around; empty when it isn't there.
    QString attribute(int i, const char *name) const;
    bool has(int i, const char *attribute) const;
    /// The text below a node on one line.
    QString textOf(int i) const;
    /// Comments at the page's beginning, such as a browser's "saved from url=…".
    const QString &firstComments() const { return m_comments; }

private:
    void addSubtree(const GumboNode *root);
    void addNode(const GumboNode *node, int parent);

    struct Destroy
    {
        void operator()(GumboOutput *output) const;
    };
    QByteArray m_html; ///< gumbo's nodes point into it
    std::unique_ptr<GumboOutput, Destroy> m_output;
    std::vector<PageNode> m_nodes;
    QString m_comments;
    int m_body = -1;
    bool m_isWhole = true;
};

} // namespace parallax
