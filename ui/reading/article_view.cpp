#include "ui/reading/article_view.h"

#include "ui/reading/article_accessible.h"
#include "ui/reading/prose_formats.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace parallax {

ArticleView::ArticleView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    installArticleAccessibility();
    setAccessibleName(tr("Article text"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    m_layout.setFormatSource([this](int block) { return proseFormats(block); });
}

ArticleView::~ArticleView() = default;

QSize ArticleView::sizeHint() const
{
    return {760, 600};
}

void ArticleView::setArticle(const ArticleHeader &header, const QString &body)
{
    const bool hadSelection = selectedSpan().has_value();
    m_highlights.assign({});
    m_finds.clear();
    m_currentFind = -1;
    m_current.reset();
    m_hovered.reset();
    m_anchor = m_caret = 0;
    m_column.reset();
    m_dragging = false;
    m_autoScroll.stop();
    m_proseGoal = -1;
    m_layout.setArticle(header, body);
    if (m_prose)
        m_prose->setText(m_layout.body(), &m_layout.blocks());
    m_topBlock = 0;
    setAccessibleDescription(header.title);
    updateScrollRange();
    setTop(0);
    layOutVisible();
    viewport()->update();
    if (hadSelection)
        Q_EMIT selectionChanged(std::nullopt);
    announceArticle(this);
}

void ArticleView::setHeader(const ArticleHeader &header)
{
    const int before = m_layout.blockTop(0);
    m_layout.setHeader(header);
    setAccessibleDescription(header.title);
    updateScrollRange();
    if (top() >= before) // reading on below it: the words stay where they are
        setTop(top() + m_layout.blockTop(0) - before);
    layOutVisible();
    viewport()->update();
}

void ArticleView::clear()
{
    setArticle({}, {});
}

void ArticleView::setHighlights(std::vector<Highlight> highlights)
{
    std::erase_if(highlights,
                  [this](const Highlight &highlight) { return !codePoints().contains(highlight.span); });
    m_highlights.assign(std::move(highlights));
    m_hovered.reset();
    if (m_current && !m_highlights.find(*m_current))
        m_current.reset();
    viewport()->update();
}

void ArticleView::addHighlight(const Highlight &highlight)
{
    if (!codePoints().contains(highlight.span))
        return;
    updateLook(m_highlights.add(highlight));
    updateLook(highlight.id);
}

void ArticleView::removeHighlight(HighlightId id)
{
    updateLook(id);
    if (const auto changed = m_highlights.remove(id))
        updateLook(*changed);
    if (m_current == id)
        m_current.reset();
    if (m_hovered == id)
        m_hovered.reset();
}

void ArticleView::updateHighlight(const Highlight &highlight)
{
    updateLook(highlight.id);
    if (const auto changed = m_highlights.remove(highlight.id))
        updateLook(*changed);
    addHighlight(highlight);
}

void ArticleView::setCurrentHighlight(std::optional<HighlightId> id)
{
    const std::optional<HighlightId> next = id && m_highlights.find(*id) ? id : std::nullopt;
    if (next == m_current)
        return;
    updateLook(m_current);
    m_current = next;
    updateLook(m_current);
}

void ArticleView::setFindMatches(std::vector<Span> matches, int current)
{
    std::erase_if(matches, [this](Span match) { return !codePoints().contains(match); });
    m_finds = std::move(matches);
    m_currentFind = current;
    viewport()->update();
}

std::optional<Span> ArticleView::selectedSpan() const
{
    const Utf16Range range = selection();
    if (range.length() == 0)
        return std::nullopt;
    return m_layout.codePoints().toSpan(range);
}

QString ArticleView::selectedText() const
{
    const Utf16Range range = selection();
    return body().mid(range.start, range.length());
}

void ArticleView::select(Span span)
{
    const Utf16Range range = m_layout.codePoints().toUtf16(span);
    setSelection(range.start, range.end);
}

void ArticleView::selectAll()
{
    setSelection(0, body().size());
}

void ArticleView::copy() const
{
    const QString text = selectedText();
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

qsizetype ArticleView::caretPosition() const
{
    return m_layout.codePoints().toCodePoint(m_caret);
}

void ArticleView::setCaretPosition(qsizetype codePoint)
{
    moveCaret(m_layout.codePoints().toUtf16(codePoint), false, Reveal::Yes);
}

qsizetype ArticleView::positionAt(QPoint viewportPoint)
{
    return m_layout.codePoints().toCodePoint(m_layout.positionAt(toDocument(viewportPoint)));
}

void ArticleView::setZoom(double factor)
{
    const double bounded = std::clamp(std::round(factor * 100) / 100, 0.5, 3.0);
    if (bounded == m_zoom)
        return;
    m_zoom = bounded;
    restyle();
    Q_EMIT zoomChanged(m_zoom);
}

void ArticleView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        if (m_prose)
            m_prose->setShade(currentShade());
        m_layout.forgetLayouts();
        layOutVisible();
        viewport()->update();
    } else if (event->type() == QEvent::FontChange) {
        restyle();
    }
    QAbstractScrollArea::changeEvent(event);
}

} // namespace parallax
