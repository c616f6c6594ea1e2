#pragma once

#include "models/analysis/alignment.h"
#include "ui/comparison/column_layout.h"

#include <QAbstractScrollArea>

#include <optional>
#include <set>

namespace parallax {

/// A sentence of a column: where it stands and what it is to the texts beside it.
struct ColumnSentence
{
    Utf16Range range;
    Relation relation; ///< Related stands for: only here
};

/// One article of the text comparison: its sentences tinted and marked by what they are to the others. One
/// sentence is current; keys walk from sentence to sentence and from match to match.
class TextColumn : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit TextColumn(QWidget *parent = nullptr);

    /// The place is kept where the text stays the same.
    void setText(const QString &title, const QString &body, std::vector<ColumnSentence> sentences);
    void setFaded(const std::set<Relation> &relations);
    /// Drawn stronger than others: what the person points at, with its partners.
    void setEmphasised(std::vector<int> sentences);

    std::optional<int> current() const { return m_current; }
    /// Brings it into view.
    void setCurrent(std::optional<int> sentence);
    QString sentenceText(int sentence) const;
    const std::vector<ColumnSentence> &sentences() const { return m_sentences; }
    bool isFaded(int sentence) const { return m_faded.contains(m_sentences[size_t(sentence)].relation); }

    /// From the sentence's first to its last line, in pixels from the viewport's top.
    std::pair<double, double> extent(int sentence) const;
    std::optional<int> sentenceAt(QPoint place) const; ///< in the viewport
    /// Scrolls until the sentence's top is at `top` of the viewport, as far as the text allows.
    void placeAt(int sentence, double top);
    void scrollBy(int pixels);
    void copy() const; ///< the current sentence, to the clipboard

Q_SIGNALS:
    void hovered(std::optional<int> sentence);
    void currentChanged(std::optional<int> sentence);
    void aligned(int sentence); ///< clicked, or walked to as a match: its partners should stand beside it
    void opened(int sentence);  ///< to be read
    void stepped(int columns);  ///< to the neighbour: -1 or 1
    void scrolled();
    void scrolledTogether(int pixels); ///< all columns should move
    void contextMenuRequested(int sentence, QPoint global);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool event(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void layOut();
    void updateScrollBar();
    void settle();
    void walk(int by);
    void walkMatches(int by);
    void reveal(int sentence);
    void hover(std::optional<int> sentence);
    double offset() const; ///< of the viewport's top in the layout
    std::pair<size_t, size_t> visibleSentences() const;
    QColor groundOf(int sentence) const;
    void paintGround(QPainter &painter, int sentence) const;
    void paintMarks(QPainter &painter, size_t first, size_t last) const;

    ColumnLayout m_layout;
    std::vector<ColumnSentence> m_sentences;
    std::set<Relation> m_faded;
    std::set<int> m_emphasised;
    std::optional<int> m_current;
    std::optional<int> m_hovered;
};

} // namespace parallax
