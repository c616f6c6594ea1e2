#pragma once

#include "ui/reading/height_tree.h"
#include "ui/reading/reading_style.h"
#include "ui/reading/text_blocks.h"

#include "models/text/code_points.h"

#include <QTextLayout>

#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>

namespace parallax {

/// What stands above the body. Plain text, all of it.
struct ArticleHeader
{
    QString title;
    QString metadata; ///< such as "Northern Ledger · 29 Mar 2031 · 642 words", names isolated
    std::optional<int> sourcePosition; ///< shows the source's dot before the metadata
};

/// An article laid out as wide as the viewport, only where it is looked at: heights of the rest are estimated
/// from their length. Points are in pixels from the top left of the document, positions are UTF-16 units of
/// the body.
class ArticleLayout
{
public:
    ArticleLayout();

    void setArticle(const ArticleHeader &header, const QString &body);
    void setHeader(const ArticleHeader &header);
    void setStyle(const ReadingStyle &style); ///< all heights are estimates again
    /// Formats of a block, asked for when it is laid out; may change its weights and slants, not its face.
    using FormatSource = std::function<QList<QTextLayout::FormatRange>(int block)>;
    void setFormatSource(FormatSource source);
    void forgetLayouts(); ///< formats changed: lay out again what is looked at; heights stay

    const ArticleHeader &header() const { return m_header; }
    const QString &body() const { return m_codePoints.text(); }
    const CodePointIndex &codePoints() const { return m_codePoints; }
    const TextBlocks &blocks() const { return m_blocks; }
    const ReadingStyle &style() const { return m_style; }

    int height() const;
    int blockTop(int block) const { return m_headerHeight + m_heights.top(block); }
    int blockAtY(int y) const { return m_heights.indexAt(y - m_headerHeight); }
    int blockAt(qsizetype position) const { return m_blocks.indexAt(position); }
    /// Laid out now if it wasn't; by how much that changed its height goes to `grown`.
    const QTextLayout &exact(int block, int *grown = nullptr);
    bool isMixed(int block) const; ///< runs of both directions may be there. @pre exact(block) was called
    /// Drops the layouts outside [first, last] when many are held.
    void trim(int first, int last);
    int laidOutBlocks() const { return static_cast<int>(m_layouts.size()); }
    QPointF blockOrigin(int block) const { return QPointF(m_style.textLeft, blockTop(block)); }

    /// The nearest position between two characters.
    qsizetype positionAt(QPointF point);
    /// The character under the point, if it is over the text of a line.
    std::optional<qsizetype> characterAt(QPointF point);
    QRectF caretRect(qsizetype position);
    /// One or more rectangles a line, of the lines between `top` and `bottom`; with `wholeLines` as high as
    /// the line and touching the next, else around the letters.
    std::vector<QRectF> rects(Utf16Range range, int top, int bottom, bool wholeLines);

    const QTextLayout &titleLayout() const { return *m_title; }
    const QTextLayout &metadataLayout() const { return *m_metadata; }
    QPointF titleOrigin() const { return QPointF(m_style.textLeft, m_style.top); }
    QPointF metadataOrigin() const;
    int metadataIndent() const; ///< room for the source's dot

private:
    struct Layout
    {
        std::unique_ptr<QTextLayout> text;
        bool mixed;
    };

    void layOutHeader();
    int estimate(const TextBlock &block) const;
    int gapAfter(int block) const;
    int breakLines(QTextLayout &layout, int blockIndex) const;
    void estimateHeights();
    QTextLine lineAt(int block, int y);
    QRectF breakStub(const QTextLine &line, qreal y, bool rightToLeft) const;

    ArticleHeader m_header;
    CodePointIndex m_codePoints;
    TextBlocks m_blocks;
    ReadingStyle m_style;
    FormatSource m_formats;
    HeightTree m_heights;
    std::unordered_map<int, Layout> m_layouts;
    std::unique_ptr<QTextLayout> m_title;
    std::unique_ptr<QTextLayout> m_metadata;
    int m_headerHeight = 0;
};

} // namespace parallax
