#include "ui/reading/article_view.h"

#include "ui/reading/prose_formats.h"

#include <QScrollBar>

#include <algorithm>

// ArticleView's place in the document: what is laid out, and where the scroll bar stands.

namespace parallax {

namespace {
constexpr qsizetype readAtOnce = 64'000; ///< UTF-16 units of prose read before a paint, a few milliseconds
} // namespace

int ArticleView::top() const
{
    return verticalScrollBar()->value();
}

QPointF ArticleView::toDocument(QPoint viewportPoint) const
{
    return QPointF(viewportPoint.x(), viewportPoint.y() + top());
}

void ArticleView::updateScrollRange()
{
    m_settling = true;
    QScrollBar *bar = verticalScrollBar();
    bar->setPageStep(viewport()->height());
    bar->setSingleStep(m_layout.style().lineHeight);
    bar->setRange(0, std::max(0, m_layout.height() - viewport()->height()));
    m_settling = false;
}

void ArticleView::setTop(int y)
{
    m_settling = true;
    verticalScrollBar()->setValue(y);
    m_settling = false;
}

/// Gives what is in view its exact height. Blocks above the one that stood at the top and is still seen push
/// the scroll bar, not the text: reading upwards doesn't jump.
void ArticleView::layOutVisible()
{
    const int height = viewport()->height();
    const int count = m_layout.blocks().count();
    const int seenBefore = m_topBlock;
    bool changed = true;
    while (changed) {
        changed = false;
        const int first = m_layout.blockAtY(top());
        const bool steady = seenBefore >= first && seenBefore <= m_layout.blockAtY(top() + height);
        int above = 0;
        int last = first;
        for (int block = first; block < count && m_layout.blockTop(block) < top() + height; ++block) {
            int grown = 0;
            m_layout.exact(block, &grown);
            changed = changed || grown != 0;
            above += steady && block < seenBefore ? grown : 0;
            last = block;
        }
        if (changed)
            updateScrollRange();
        if (above != 0)
            setTop(top() + above);
        m_layout.trim(first - 50, last + 50);
    }
    m_topBlock = m_layout.blockAtY(top());
}

void ArticleView::scrollContentsBy(int, int)
{
    if (!m_settling)
        layOutVisible();
    viewport()->update();
}

void ArticleView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    restyle();
}

void ArticleView::restyle()
{
    const bool atTop = top() < m_layout.blockTop(0);
    qsizetype reading = m_layout.positionAt(QPointF(m_layout.style().textLeft, top() + 1));
    const int next = m_layout.blockAt(reading) + 1;
    if (m_layout.caretRect(reading).bottom() <= top() && next < m_layout.blocks().count())
        reading = m_layout.blocks().at(next).start; // the gap after a paragraph is at the top
    const int offset = static_cast<int>(m_layout.caretRect(reading).top()) - top();
    m_layout.setStyle(ReadingStyle::make(viewport()->width(), m_zoom));
    updateScrollRange();
    if (!atTop) {
        m_layout.exact(m_layout.blockAt(reading));
        updateScrollRange();
        setTop(static_cast<int>(m_layout.caretRect(reading).top()) - offset);
    }
    m_topBlock = m_layout.blockAtY(top());
    m_column.reset();
    layOutVisible();
    viewport()->update();
}

void ArticleView::scrollTo(Span span)
{
    const Utf16Range range = m_layout.codePoints().toUtf16(span);
    const int height = viewport()->height();
    const int line = m_layout.style().lineHeight;
    // What is laid out on the way may move the goal: twice is enough, the second time all of it is exact.
    for (int attempt = 0; attempt < 3; ++attempt) {
        const QRectF start = m_layout.caretRect(range.start);
        const QRectF end = m_layout.caretRect(std::max(range.start, range.end));
        updateScrollRange();
        const bool startSeen = start.top() >= top() && start.bottom() + line <= top() + height;
        const bool fits = end.bottom() - start.top() < height - 2 * line;
        const bool endSeen = !fits || end.bottom() <= top() + height;
        if (startSeen && endSeen)
            break;
        m_topBlock = -1; // a jump: nothing to keep still
        setTop(static_cast<int>(start.top()) - height / 3);
        layOutVisible();
    }
    viewport()->update();
}

void ArticleView::revealCaret()
{
    const int margin = m_layout.style().lineHeight / 2;
    const QRectF caret = m_layout.caretRect(m_caret);
    updateScrollRange();
    if (caret.top() - margin < top())
        setTop(m_caret == 0 ? 0 : static_cast<int>(caret.top()) - margin);
    else if (caret.bottom() + margin > top() + viewport()->height())
        setTop(static_cast<int>(caret.bottom()) + margin - viewport()->height());
    layOutVisible();
}

QRect ArticleView::rectFor(Span span)
{
    QRectF around;
    for (const QRectF &rect :
         m_layout.rects(m_layout.codePoints().toUtf16(span), top(), top() + viewport()->height(), false))
        around |= rect;
    return around.translated(0, -top()).toAlignedRect() & viewport()->rect();
}

QList<QTextLayout::FormatRange> ArticleView::proseFormats(int block)
{
    if (!m_proseWanted)
        return {};
    if (!m_prose) {
        m_prose = std::make_unique<ProseFormats>();
        m_prose->setShade(currentShade());
        m_prose->setText(m_layout.body(), &m_layout.blocks());
    }
    if (auto formats = m_prose->formats(block, readAtOnce))
        return *formats;
    // Too far on to read up to here at once: shown plain, and dressed when the reading has caught up.
    m_proseGoal = std::max(m_proseGoal, block);
    m_proseTimer.start(0, this);
    return {};
}

void ArticleView::readProse()
{
    if (m_proseGoal < 0 || !m_prose || m_proseGoal >= m_layout.blocks().count()) {
        m_proseTimer.stop();
    } else if (m_prose->advance(m_proseGoal, readAtOnce)) {
        m_proseTimer.stop();
        m_proseGoal = -1;
        m_layout.forgetLayouts();
        layOutVisible();
        viewport()->update();
    }
}

void ArticleView::setProseHighlighting(bool on)
{
    if (m_proseWanted == on)
        return;
    m_proseWanted = on;
    m_proseGoal = -1;
    m_layout.forgetLayouts();
    layOutVisible();
    viewport()->update();
}

} // namespace parallax
