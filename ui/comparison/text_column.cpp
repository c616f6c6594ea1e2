#include "ui/comparison/text_column.h"

#include "ui/comparison/relation_look.h"

#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

constexpr int leftMargin = 26; // for the marks
constexpr int rightMargin = 6;
constexpr int topMargin = 8;
constexpr int bottomMargin = 40;
constexpr int bodyPixels = 16;

QFont serif()
{
    QFont font;
    font.setFamilies({u"Noto Serif"_s, u"Source Serif 4"_s, u"Charter"_s, u"Georgia"_s, u"Liberation Serif"_s,
                      u"DejaVu Serif"_s, u"serif"_s});
    font.setStyleHint(QFont::Serif);
    font.setPixelSize(bodyPixels);
    return font;
}

} // namespace

TextColumn::TextColumn(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // one stands beside all columns
    setFocusPolicy(Qt::StrongFocus);
    setMinimumWidth(190);
    viewport()->setMouseTracking(true);
    viewport()->setCursor(Qt::ArrowCursor);
    viewport()->setBackgroundRole(QPalette::Base);
    m_layout.setFont(serif());
}

void TextColumn::setText(const QString &title, const QString &body, std::vector<ColumnSentence> sentences)
{
    setAccessibleName(title);
    m_sentences = std::move(sentences);
    m_emphasised.clear();
    m_hovered.reset();
    if (body.size() != m_layout.text().size() || QString(body).replace(u'\n', u' ') != m_layout.text()) {
        m_layout.setText(body);
        m_current.reset();
        setAccessibleDescription({});
        verticalScrollBar()->setValue(0);
    }
    if (m_current && *m_current >= int(m_sentences.size()))
        m_current.reset();
    layOut();
}

void TextColumn::setFaded(const std::set<Relation> &relations)
{
    m_faded = relations;
    viewport()->update();
}

void TextColumn::setEmphasised(std::vector<int> sentences)
{
    std::set<int> emphasised(sentences.begin(), sentences.end());
    if (emphasised == m_emphasised)
        return;
    m_emphasised = std::move(emphasised);
    viewport()->update();
}

void TextColumn::setCurrent(std::optional<int> sentence)
{
    if (sentence)
        reveal(*sentence);
    if (sentence == m_current)
        return;
    m_current = sentence;
    setAccessibleDescription(
        sentence
            ? tr("%1: %2").arg(relationWord(m_sentences[size_t(*sentence)].relation), sentenceText(*sentence))
            : QString());
    viewport()->update();
    Q_EMIT currentChanged(sentence);
}

QString TextColumn::sentenceText(int sentence) const
{
    const Utf16Range range = m_sentences[size_t(sentence)].range;
    return m_layout.text().sliced(range.start, range.length());
}

double TextColumn::offset() const
{
    return verticalScrollBar()->value() - topMargin;
}

std::pair<double, double> TextColumn::extent(int sentence) const
{
    const auto [top, bottom] = m_layout.extent(m_sentences[size_t(sentence)].range);
    return {top - offset(), bottom - offset()};
}

std::optional<int> TextColumn::sentenceAt(QPoint place) const
{
    const qsizetype position = m_layout.positionAt({double(place.x() - leftMargin), place.y() + offset()});
    if (position < 0)
        return std::nullopt;
    const auto after = std::ranges::upper_bound(m_sentences, position, {},
                                                [](const ColumnSentence &one) { return one.range.start; });
    if (after == m_sentences.begin() || std::prev(after)->range.end <= position)
        return std::nullopt;
    return int(std::prev(after) - m_sentences.begin());
}

void TextColumn::placeAt(int sentence, double top)
{
    // Setting what comes into view can change where it is: once more with the exact place.
    for (int pass = 0; pass < 2; ++pass) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() + qRound(extent(sentence).first - top));
        settle();
    }
}

void TextColumn::scrollBy(int pixels)
{
    verticalScrollBar()->setValue(verticalScrollBar()->value() + pixels);
}

void TextColumn::reveal(int sentence)
{
    const auto [top, bottom] = extent(sentence);
    const int height = viewport()->height();
    if (top < topMargin)
        placeAt(sentence, height / 5.0);
    else if (bottom > height - topMargin)
        placeAt(sentence, std::max<double>(topMargin, std::min(height / 3.0, height - (bottom - top))));
}

void TextColumn::layOut()
{
    m_layout.setWidth(viewport()->width() - leftMargin - rightMargin);
    updateScrollBar();
    settle();
    viewport()->update();
    Q_EMIT scrolled();
}

void TextColumn::updateScrollBar()
{
    const int whole = qCeil(m_layout.height()) + topMargin + bottomMargin;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(m_layout.lineHeight());
    verticalScrollBar()->setRange(0, std::max(0, whole - viewport()->height()));
}

/// Sets what is in view; what is read stays where it is when text above it turns out longer or shorter.
void TextColumn::settle()
{
    const double grown = m_layout.setBetween(offset(), offset() + viewport()->height());
    updateScrollBar();
    if (qRound(grown) != 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + qRound(grown));
}

void TextColumn::resizeEvent(QResizeEvent *)
{
    // The first sentence in view stays the first.
    const size_t first = m_sentences.empty() ? 0 : visibleSentences().first;
    const bool keeps = verticalScrollBar()->value() > 0 && first < m_sentences.size();
    const double top = keeps ? extent(int(first)).first : 0;
    layOut();
    if (keeps)
        placeAt(int(first), top);
}

void TextColumn::scrollContentsBy(int, int)
{
    settle();
    viewport()->update();
    Q_EMIT scrolled();
}

std::pair<size_t, size_t> TextColumn::visibleSentences() const
{
    const auto endsAbove = [this](const ColumnSentence &one) {
        return m_layout.extent(one.range).second <= offset();
    };
    const auto startsAbove = [this](const ColumnSentence &one) {
        return m_layout.extent(one.range).first < offset() + viewport()->height();
    };
    const auto first = std::ranges::partition_point(m_sentences, endsAbove);
    const auto last = std::partition_point(first, m_sentences.end(), startsAbove);
    return {size_t(first - m_sentences.begin()), size_t(last - m_sentences.begin())};
}

QColor TextColumn::groundOf(int sentence) const
{
    const Relation relation = m_sentences[size_t(sentence)].relation;
    const bool strong = m_emphasised.contains(sentence) || m_current == sentence;
    if (relation == Relation::Related)
        return strong ? colour(ColourRole::Line) : QColor();
    return strong ? strongGround(relation) : colour(groundRole(relation));
}

void TextColumn::paintGround(QPainter &painter, int sentence) const
{
    const QColor ground = isFaded(sentence) ? QColor() : groundOf(sentence);
    const std::vector<ColumnLayout::Line> lines = m_layout.lines(m_sentences[size_t(sentence)].range);
    if (ground.isValid()) {
        for (size_t i = 0; i < lines.size(); ++i) {
            const ColumnLayout::Line &line = lines[i];
            const int above = i == 0 ? 1 : 0; // a gap to the next sentence, none within
            const int below = i + 1 == lines.size() ? 1 : 0;
            painter.fillRect(QRectF(line.left - 1, line.top + above, line.right - line.left + 2,
                                    m_layout.lineHeight() - above - below),
                             ground);
        }
    }
    if (m_current == sentence && !lines.empty()) {
        const double height = lines.back().top + m_layout.lineHeight() - lines.front().top - 2;
        painter.fillRect(QRectF(-7, lines.front().top + 1, 3, height),
                         colour(hasFocus() ? ColourRole::Accent : ColourRole::QuietText));
    }
}

/// "=" and "≈" beside the line where a shared or reworded sentence begins.
void TextColumn::paintMarks(QPainter &painter, size_t first, size_t last) const
{
    QFont font = this->font();
    font.setPixelSize(13);
    font.setBold(true);
    painter.setFont(font);
    double lineTop = -1;
    int inLine = 0;
    for (size_t i = first; i < last; ++i) {
        const Relation relation = m_sentences[i].relation;
        if (relation == Relation::Related || isFaded(int(i)))
            continue;
        const double top = m_layout.extent(m_sentences[i].range).first;
        inLine = top == lineTop ? inLine + 1 : 0;
        lineTop = top;
        if (inLine > 1)
            continue;
        painter.setPen(colour(inkRole(relation)));
        painter.drawText(QRectF(-leftMargin + 1 + inLine * 9, top, 10, m_layout.lineHeight()),
                         Qt::AlignCenter, relationMark(relation));
    }
}

void TextColumn::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.translate(leftMargin, -offset());
    const auto [first, last] = visibleSentences();
    std::vector<std::pair<Utf16Range, QColor>> faded;
    for (size_t i = first; i < last; ++i) {
        paintGround(painter, int(i));
        const qsizetype before = i == 0 ? 0 : m_sentences[i - 1].range.end;
        if (before < m_sentences[i].range.start) // a heading between sentences
            faded.push_back({{before, m_sentences[i].range.start}, colour(ColourRole::QuietText)});
        if (isFaded(int(i)))
            faded.push_back({m_sentences[i].range, fadedText()});
    }
    painter.setPen(colour(ColourRole::Text));
    m_layout.paint(painter, offset(), offset() + viewport()->height(), faded);
    paintMarks(painter, first, last);
}

} // namespace parallax
