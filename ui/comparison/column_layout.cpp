#include "ui/comparison/column_layout.h"

#include "models/text/paragraphs.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

constexpr double lineSpacing = 1.55;
constexpr double paragraphGap = 10;
constexpr qsizetype longestBlock = 4'000; // setting a block costs more than its length

/// Where a long paragraph is cut: after the last white space that fits.
qsizetype cutAfter(QStringView text, qsizetype start, qsizetype end)
{
    if (end - start <= longestBlock)
        return end;
    for (qsizetype at = start + longestBlock; at > start + longestBlock / 2; --at) {
        if (text[at - 1].isSpace())
            return at;
    }
    const qsizetype at = start + longestBlock;
    return text[at].isLowSurrogate() ? at + 1 : at;
}

} // namespace

void ColumnLayout::setText(const QString &text)
{
    m_text = text;
    m_text.replace(u'\n', u' '); // within a paragraph a line break is one of the original's columns
    m_blocks.clear();
    for (const Utf16Range &paragraph : paragraphs(text)) {
        for (qsizetype start = paragraph.start; start < paragraph.end;) {
            const qsizetype end = cutAfter(text, start, paragraph.end);
            m_blocks.push_back({{start, end}});
            start = end;
        }
    }
    reset();
}

void ColumnLayout::setFont(const QFont &font)
{
    m_font = font;
    const QFontMetricsF metrics(font);
    m_lineHeight = std::max(qRound(font.pixelSize() * lineSpacing), qCeil(metrics.height()));
    m_ascent = qRound((m_lineHeight - metrics.height()) / 2 + metrics.ascent());
    const QString sample = u"the county said on Saturday that a wall of water went into the valley"_s;
    m_characterWidth = metrics.horizontalAdvance(sample) / double(sample.size());
    reset();
}

void ColumnLayout::setWidth(int width)
{
    if (width == m_width)
        return;
    m_width = std::max(width, 40);
    reset();
}

void ColumnLayout::reset()
{
    const bool atOnce = m_text.size() <= setAtOnce;
    for (Block &block : m_blocks) {
        block.layout.reset();
        block.height = estimatedHeight(block);
        if (atOnce)
            set(block);
    }
    stack(0);
}

double ColumnLayout::estimatedHeight(const Block &block) const
{
    const double lines = std::ceil(double(block.range.length()) * m_characterWidth / (m_width * 0.95));
    return lines * m_lineHeight + paragraphGap;
}

void ColumnLayout::set(Block &block) const
{
    const QString text = m_text.sliced(block.range.start, block.range.length());
    block.layout = std::make_unique<QTextLayout>(text, m_font);
    const bool rightToLeft = text.isRightToLeft();
    QTextOption option(rightToLeft ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft | Qt::AlignAbsolute);
    option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    block.layout->setTextOption(option);
    block.layout->beginLayout();
    double top = 0;
    for (QTextLine line = block.layout->createLine(); line.isValid(); line = block.layout->createLine()) {
        line.setLineWidth(m_width);
        line.setPosition({0, top + m_ascent - line.ascent()});
        top += m_lineHeight;
    }
    block.layout->endLayout();
    block.height = top + paragraphGap;
}

void ColumnLayout::stack(size_t from)
{
    for (size_t i = from; i < m_blocks.size(); ++i) {
        const bool continues = i > 0 && m_blocks[i - 1].range.end == m_blocks[i].range.start;
        m_blocks[i].top = i == 0 ? 0 : m_blocks[i - 1].top + m_blocks[i - 1].height;
        m_blocks[i].top -= continues ? paragraphGap : 0;
    }
}

double ColumnLayout::height() const
{
    return m_blocks.empty() ? 0 : m_blocks.back().top + m_blocks.back().height;
}

double ColumnLayout::setBetween(double top, double bottom)
{
    double grown = 0;
    for (size_t i = blockAt(top); i < m_blocks.size() && m_blocks[i].top < bottom + grown; ++i) {
        Block &block = m_blocks[i];
        if (block.layout)
            continue;
        const double before = block.height;
        const bool above = block.top < top;
        set(block);
        grown += above ? block.height - before : 0;
        stack(i);
    }
    return grown;
}

size_t ColumnLayout::blockAt(double place) const
{
    const auto after = std::ranges::upper_bound(m_blocks, place, {}, &Block::top);
    return after == m_blocks.begin() ? 0 : size_t(after - m_blocks.begin()) - 1;
}

size_t ColumnLayout::blockOf(qsizetype position) const
{
    const auto after = std::ranges::upper_bound(m_blocks, position, {},
                                                [](const Block &block) { return block.range.start; });
    return after == m_blocks.begin() ? 0 : size_t(after - m_blocks.begin()) - 1;
}

ColumnLayout::Line ColumnLayout::lineOf(const Block &block, const QTextLine &line, qsizetype start,
                                        qsizetype end) const
{
    const qsizetype from = std::max(start - block.range.start, qsizetype(line.textStart()));
    const qsizetype to = std::min(end - block.range.start, qsizetype(line.textStart() + line.textLength()));
    const double a = line.cursorToX(int(from));
    const double b = line.cursorToX(int(to));
    const double top = block.top + line.lineNumber() * m_lineHeight;
    return {top, std::min(a, b), std::min(std::max(a, b), double(m_width))};
}

std::vector<ColumnLayout::Line> ColumnLayout::lines(Utf16Range range) const
{
    std::vector<Line> found;
    for (size_t i = blockOf(range.start); i < m_blocks.size() && m_blocks[i].range.start < range.end; ++i) {
        const Block &block = m_blocks[i];
        if (!block.layout) {
            const double part = double(range.start - block.range.start) / double(block.range.length());
            found.push_back({block.top + std::max(part, 0.0) * block.height, 0, double(m_width)});
            continue;
        }
        for (int n = 0; n < block.layout->lineCount(); ++n) {
            const QTextLine line = block.layout->lineAt(n);
            const qsizetype lineStart = block.range.start + line.textStart();
            if (lineStart < range.end && range.start < lineStart + line.textLength())
                found.push_back(lineOf(block, line, range.start, range.end));
        }
    }
    return found;
}

std::pair<double, double> ColumnLayout::extent(Utf16Range range) const
{
    const std::vector<Line> all = lines(range);
    if (all.empty())
        return {0, 0};
    return {all.front().top, all.back().top + m_lineHeight};
}

qsizetype ColumnLayout::positionAt(QPointF place) const
{
    if (m_blocks.empty() || place.y() < 0)
        return -1;
    const Block &block = m_blocks[blockAt(place.y())];
    const int number = int((place.y() - block.top) / m_lineHeight);
    if (!block.layout || number >= block.layout->lineCount())
        return -1;
    const QTextLine line = block.layout->lineAt(number);
    const QRectF written = line.naturalTextRect();
    if (place.x() < written.left() || place.x() > written.right())
        return -1;
    return block.range.start + line.xToCursor(place.x(), QTextLine::CursorOnCharacter);
}

void ColumnLayout::paint(QPainter &painter, double top, double bottom,
                         const std::vector<std::pair<Utf16Range, QColor>> &formats) const
{
    for (size_t i = blockAt(top); i < m_blocks.size() && m_blocks[i].top < bottom; ++i) {
        const Block &block = m_blocks[i];
        if (!block.layout)
            continue;
        QList<QTextLayout::FormatRange> ranges;
        for (const auto &[range, ink] : formats) {
            const qsizetype start = std::max(range.start, block.range.start);
            const qsizetype end = std::min(range.end, block.range.end);
            if (start >= end)
                continue;
            QTextCharFormat format;
            format.setForeground(ink);
            ranges.push_back({int(start - block.range.start), int(end - start), format});
        }
        block.layout->draw(&painter, {0, block.top}, ranges);
    }
}

} // namespace parallax
