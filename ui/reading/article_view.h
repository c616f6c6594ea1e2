#pragma once

#include "ui/reading/article_layout.h"
#include "ui/reading/caret_moves.h"
#include "ui/reading/highlight_index.h"
#include "ui/reading/margin_bars.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>
#include <QElapsedTimer>

namespace parallax {

class AnnotationPainter;
class ProseFormats;

/// The reading pane: one article and its annotations, read with a caret, selected by mouse and keyboard. It
/// lays out and paints only what is in view, so that neither the length of the article nor the number of its
/// annotations is felt. Spans are code points of the body. Imported text is drawn, never interpreted.
///
/// Keys: as in any text; [ and ] (also Alt+Up, Alt+Down) walk through the annotations, Return activates the
/// chosen one, Escape lets go of the selection, then of the annotation. Other keys are left to actions.
class ArticleView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit ArticleView(QWidget *parent = nullptr);
    ~ArticleView() override;

    /// Shows another article from its beginning, without highlights or selection.
    void setArticle(const ArticleHeader &header, const QString &body);
    void setHeader(const ArticleHeader &header); ///< of the same article: selection and place stay
    void clear();
    const QString &body() const { return m_layout.body(); }
    const CodePointIndex &codePoints() const { return m_layout.codePoints(); }

    /// Those that don't lie within the body are left out.
    void setHighlights(std::vector<Highlight> highlights);
    void addHighlight(const Highlight &highlight);
    void removeHighlight(HighlightId id);
    void updateHighlight(const Highlight &highlight); ///< the one with the same id, or a new one
    const HighlightIndex &highlights() const { return m_highlights; }
    std::optional<HighlightId> currentHighlight() const { return m_current; }
    void setCurrentHighlight(std::optional<HighlightId> id); ///< outlined; nothing is emitted or scrolled
    /// What Tab would be elsewhere: goes to the next (1) or previous (-1) annotation and activates it.
    void stepHighlight(int step);
    std::optional<HighlightId> highlightAt(QPoint viewportPoint); ///< the innermost

    /// Hits of a search, in reading order; `current` is an index into them or -1.
    void setFindMatches(std::vector<Span> matches, int current = -1);

    std::optional<Span> selectedSpan() const; ///< std::nullopt when nothing is selected
    QString selectedText() const;
    void select(Span span); ///< the caret goes to its end
    void selectAll();
    void copy() const;               ///< the selection as plain text
    qsizetype caretPosition() const; ///< in code points
    void setCaretPosition(qsizetype codePoint);

    void scrollTo(Span span); ///< as little as needed, a third from the top when it was out of view
    /// Around the part of a span that is in view, in viewport coordinates; empty when none is.
    QRect rectFor(Span span);
    qsizetype positionAt(QPoint viewportPoint); ///< in code points

    double zoom() const { return m_zoom; }
    void setZoom(double factor); ///< 1 is normal; kept between 0.5 and 3
    bool proseHighlighting() const { return m_proseWanted; }
    void setProseHighlighting(bool on);

    int laidOutParagraphs() const { return m_layout.laidOutBlocks(); }

    QSize sizeHint() const override;

Q_SIGNALS:
    void selectionChanged(std::optional<parallax::Span> span);
    /// Clicked, walked to, or Return on it.
    void highlightActivated(parallax::HighlightId id);
    void highlightReleased(); ///< Escape, or a click beside all annotations, left none chosen
    void contextMenuRequested(QPoint globalPoint, std::optional<parallax::HighlightId> id);
    void zoomChanged(double factor);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    enum class Unit { Character, Word, Sentence, Paragraph };
    enum class Reveal { No, Yes };

    // where things are
    int top() const; ///< document y of the viewport's upper edge
    QPointF toDocument(QPoint viewportPoint) const;
    Utf16Range selection() const;
    void restyle(); ///< width, zoom or faces changed: the same words stay at the top
    void layOutVisible();
    void setTop(int y);
    void updateScrollRange();
    void revealCaret();

    // painting
    void paintHeader(QPainter &painter, Shade shade);
    void paintText(QPainter &painter, Shade shade, const QRect &clip);
    void paintFinds(AnnotationPainter &painter, Shade shade, Span seen);
    void paintCaretAndFocus(QPainter &painter, Shade shade);
    bool caretInView() const;
    Span spanBetween(int upper, int lower);
    void updateCaret();
    void updateLook(Span span);                               ///< its lines, where they are in view
    void updateLook(const std::optional<HighlightId> &shown); ///< a coding's margin too
    void startBlinking();

    // caret, selection, annotations
    void moveCaret(qsizetype position, bool extend, Reveal reveal);
    void setSelection(qsizetype anchor, qsizetype caret);
    void announceSelection(Utf16Range before);
    Utf16Range unitAround(qsizetype position, Unit unit) const;
    void dragTo(QPoint viewportPoint);
    void click(QPoint viewportPoint);
    void activate(HighlightId id);
    void release();
    std::vector<const Highlight *> highlightsAt(QPoint viewportPoint); ///< innermost first
    bool keyMoves(QKeyEvent *event);
    void showToolTip(QPoint viewportPoint, QPoint globalPoint);
    void hover(QPoint viewportPoint);

    // prose formats
    QList<QTextLayout::FormatRange> proseFormats(int block);
    void readProse();

    ArticleLayout m_layout;
    HighlightIndex m_highlights;
    std::vector<MarginBar> m_bars; ///< as last painted
    std::vector<Span> m_finds;
    int m_currentFind = -1;
    std::optional<HighlightId> m_current;
    std::optional<HighlightId> m_hovered;

    qsizetype m_anchor = 0; ///< positions in UTF-16 units
    qsizetype m_caret = 0;
    std::optional<qreal> m_column;
    Unit m_unit = Unit::Character;
    Utf16Range m_pressed = {0, 0}; ///< the unit that the drag began with
    QElapsedTimer m_sinceDoubleClick;
    int m_clicks = 0;
    QPoint m_pressPoint;
    bool m_dragging = false;
    bool m_moved = false;

    std::unique_ptr<ProseFormats> m_prose;
    bool m_proseWanted = true;
    int m_proseGoal = -1;

    QBasicTimer m_blink;
    QBasicTimer m_autoScroll;
    QBasicTimer m_proseTimer;
    bool m_caretOn = true;
    bool m_keyboardFocus = false;
    bool m_settling = false; ///< the scroll bar follows the layout, not the other way round
    int m_topBlock = 0;
    double m_zoom = 1;
    int m_wheelTurned = 0; ///< with Ctrl, in eighths of a degree, short of a step
};

} // namespace parallax
