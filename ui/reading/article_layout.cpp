#include "ui/reading/article_layout.h"

#include "ui/reading/line_extents.h"

#include <QGuiApplication>

#include <algorithm>
#include <cmath>

namespace parallax {

namespace {

constexpr size_t heldLayouts = 400;

void setDirection(QTextOption &option, bool rightToLeft)
{
    option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(rightToLeft ? Qt::AlignRight : Qt::AlignLeft);
}

/// Lays out a text of the header at its face's own line spacing; returns its height.
int layOutPlain(QTextLayout &layout, bool rightToLeft, qreal width, qreal indent)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setDirection(option, rightToLeft);
    layout.setTextOption(option);
    qreal y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width - indent);
        line.setPosition({option.textDirection() == Qt::LeftToRight ? indent : 0, y});
        y += std::ceil(line.height() * 1.1);
    }
    layout.endLayout();
    return static_cast<int>(y);
}

} // namespace

ArticleLayout::ArticleLayout()
    : m_codePoints(QString())
    , m_blocks(QStringView())
    , m_style(ReadingStyle::make(640, 1))
{
    setHeader({});
    estimateHeights();
}

void ArticleLayout::setArticle(const ArticleHeader &header, const QString &body)
{
    m_layouts.clear();
    m_codePoints = CodePointIndex(body);
    m_blocks = TextBlocks(m_codePoints.text());
    setHeader(header);
    estimateHeights();
}

void ArticleLayout::setHeader(const ArticleHeader &header)
{
    m_header = header;
    layOutHeader();
}

void ArticleLayout::setStyle(const ReadingStyle &style)
{
    m_style = style;
    m_layouts.clear();
    layOutHeader();
    estimateHeights();
}

void ArticleLayout::setFormatSource(FormatSource source)
{
    m_formats = std::move(source);
    m_layouts.clear();
}

void ArticleLayout::forgetLayouts()
{
    m_layouts.clear();
}

void ArticleLayout::layOutHeader()
{
    m_title = std::make_unique<QTextLayout>(m_header.title.simplified(), m_style.title);
    m_metadata = std::make_unique<QTextLayout>(m_header.metadata.simplified(), m_style.metadata);
    int height = m_style.top;
    if (!m_header.title.isEmpty())
        height += layOutPlain(*m_title, m_title->text().isRightToLeft(), m_style.textWidth, 0)
            + m_style.paragraphGap / 3;
    if (!m_header.metadata.isEmpty())
        height +=
            layOutPlain(*m_metadata, QGuiApplication::isRightToLeft(), m_style.textWidth, metadataIndent())
            + m_style.paragraphGap;
    m_headerHeight = height;
}

int ArticleLayout::metadataIndent() const
{
    return m_header.sourcePosition ? m_style.metadata.pixelSize() * 5 / 4 : 0;
}

QPointF ArticleLayout::metadataOrigin() const
{
    const qreal title =
        m_header.title.isEmpty() ? 0 : m_title->boundingRect().height() + m_style.paragraphGap / 3.0;
    return titleOrigin() + QPointF(0, title);
}

int ArticleLayout::height() const
{
    return m_headerHeight + m_heights.total() + m_style.top;
}

int ArticleLayout::gapAfter(int block) const
{
    const bool goesOn = block + 1 < m_blocks.count() && m_blocks.at(block + 1).continues;
    return goesOn ? 0 : m_style.paragraphGap;
}

int ArticleLayout::estimate(const TextBlock &block) const
{
    if (block.length == 0)
        return m_style.blankHeight;
    const qsizetype inLine = std::max(1, m_style.textWidth / m_style.characterWidth);
    const qsizetype lines = (block.length + inLine - 1) / inLine;
    return static_cast<int>(lines) * m_style.lineHeight;
}

void ArticleLayout::estimateHeights()
{
    std::vector<int> heights(static_cast<size_t>(m_blocks.count()));
    for (int i = 0; i < m_blocks.count(); ++i) {
        const TextBlock &block = m_blocks.at(i);
        heights[static_cast<size_t>(i)] = estimate(block) + (block.length > 0 ? gapAfter(i) : 0);
    }
    m_heights.assign(std::move(heights));
}

const QTextLayout &ArticleLayout::exact(int block, int *grown)
{
    const auto held = m_layouts.find(block);
    if (held != m_layouts.end()) {
        if (grown)
            *grown = 0;
        return *held->second.text;
    }
    const TextBlock &at = m_blocks.at(block);
    const QString text = body().mid(at.start, at.length);
    Layout layout = {std::make_unique<QTextLayout>(text, m_style.body),
                     at.rightToLeft || hasRightToLeft(text)};
    layout.text->setCacheEnabled(true);
    if (m_formats)
        layout.text->setFormats(m_formats(block));
    const int lines = breakLines(*layout.text, block);
    const int height = at.length == 0 ? m_style.blankHeight : lines + gapAfter(block);
    if (grown)
        *grown = height - m_heights.height(block);
    m_heights.setHeight(block, height);
    return *m_layouts.emplace(block, std::move(layout)).first->second.text;
}

int ArticleLayout::breakLines(QTextLayout &layout, int blockIndex) const
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setDirection(option, m_blocks.at(blockIndex).rightToLeft);
    option.setTabStopDistance(m_style.characterWidth * 4);
    layout.setTextOption(option);
    qreal y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(m_style.textWidth);
        // Baselines keep their distance whatever face a script falls back to, and give way only to a taller
        // one.
        const qreal baseline = std::max<qreal>(m_style.baseline, line.ascent());
        const qreal below = std::max<qreal>(m_style.lineHeight - m_style.baseline, line.descent());
        line.setPosition({0, y + baseline - line.ascent()});
        y += std::ceil(baseline + below);
    }
    layout.endLayout();
    return static_cast<int>(y);
}

bool ArticleLayout::isMixed(int block) const
{
    const auto held = m_layouts.find(block);
    return held != m_layouts.end() && held->second.mixed;
}

void ArticleLayout::trim(int first, int last)
{
    if (m_layouts.size() > heldLayouts)
        std::erase_if(m_layouts, [=](const auto &held) { return held.first < first || held.first > last; });
}

} // namespace parallax
