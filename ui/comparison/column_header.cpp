#include "ui/comparison/column_header.h"

#include "models/items/counted.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/source_dot.h"

#include <QPainter>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

constexpr int leftMargin = 26; // as the text's
constexpr int rightMargin = 6;
constexpr int topMargin = 12;
constexpr int dotSize = 9;
constexpr int barHeight = 7;

QFont strong(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont quiet(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

QString percent(double share)
{
    return QLocale().toString(qRound(share * 100)) + QLocale().percent();
}

} // namespace

ColumnHeader::ColumnHeader(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void ColumnHeader::setText(const ComparedText &text)
{
    const Article &article = text.article.article;
    m_title = article.title;
    m_source = text.article.source ? std::optional(text.article.source->position) : std::nullopt;
    m_composition = text.composition;
    const bool isUnion = !text.pieces.empty();
    const QString date = isUnion ? counted(text.articles, tr("1 article"), tr("%1 articles"))
        : article.published      ? article.published->toShortText()
                                 : tr("no date");
    const QString words = counted(article.words, tr("1 word"), tr("%1 words"));
    const Composition &parts = m_composition;
    m_detail = u"%1 · %2"_s.arg(date, words);
    QString shares;
    if (parts.words() > 0) {
        m_detail += u" · "_s
            + tr("%1 in common").arg(percent(parts.share(parts.shared) + parts.share(parts.reworded)));
        shares = tr("%1 of its words stand in shared sentences, %2 in reworded ones, %3 only here.")
                     .arg(percent(parts.share(parts.shared)), percent(parts.share(parts.reworded)),
                          percent(parts.share(parts.only)));
    }
    const QString source = isUnion ? tr("each thing once, by who said it first")
        : text.article.source      ? text.article.source->name
                                   : tr("no source");
    const QString exact = isUnion ? date : article.published ? article.published->toIso() : tr("no date");
    setToolTip(plainToolTip(u"%1\n%2 · %3\n%4"_s.arg(m_title, source, exact, shares)));
    setAccessibleName(u"%1, %2, %3"_s.arg(m_title, source, m_detail));
    setAccessibleDescription(shares);
    updateGeometry();
    update();
}

QSize ColumnHeader::sizeHint() const
{
    const int height = topMargin + QFontMetrics(strong(font())).height() + 2
        + QFontMetrics(quiet(font())).height() + 6 + barHeight + 8;
    return {200, height};
}

QSize ColumnHeader::minimumSizeHint() const
{
    return {80, sizeHint().height()};
}

void ColumnHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QRect line(leftMargin, topMargin, width() - leftMargin - rightMargin,
               QFontMetrics(strong(font())).height());
    if (m_source) {
        const QRect dot(line.left() - dotSize - 7, line.center().y() - dotSize / 2, dotSize, dotSize);
        paintSourceDot(painter, dot, *m_source);
    }
    const auto drawLine = [&](const QFont &face, ColourRole role, const QString &text) {
        painter.setFont(face);
        painter.setPen(colour(role));
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         QFontMetrics(face).elidedText(text, Qt::ElideRight, line.width()));
    };
    drawLine(strong(font()), ColourRole::Text, m_title);
    line.moveTop(line.bottom() + 3);
    line.setHeight(QFontMetrics(quiet(font())).height());
    drawLine(quiet(font()), ColourRole::QuietText, m_detail);
    paintBar(painter, {line.left(), line.bottom() + 7, line.width(), barHeight});
}

void ColumnHeader::paintBar(QPainter &painter, const QRect &bar) const
{
    painter.fillRect(bar, colour(ColourRole::Line));
    double left = bar.left();
    for (const auto &[part, role] : {std::pair(m_composition.shared, ColourRole::SharedInk),
                                     std::pair(m_composition.reworded, ColourRole::RewordedInk)}) {
        const double width = m_composition.share(part) * bar.width();
        painter.fillRect(QRectF(left, bar.top(), width, bar.height()), colour(role));
        left += width;
    }
}

} // namespace parallax
