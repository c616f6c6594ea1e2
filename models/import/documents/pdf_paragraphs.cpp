#include "models/import/documents/pdf_paragraphs.h"

#include "models/import/documents/paragraph_builder.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

QString withoutLigatures(const QString &text)
{
    static const QRegularExpression ligatures(u"[\uFB00-\uFB06]"_s);
    if (!text.contains(ligatures))
        return text;
    QString plain;
    for (const QChar c : text)
        plain += c >= u'\uFB00' && c <= u'\uFB06' ? QString(c).normalized(QString::NormalizationForm_KC)
                                                  : QString(c);
    return plain;
}

double median(std::vector<double> values, double otherwise)
{
    if (values.empty())
        return otherwise;
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

bool sameSize(const PdfLine &a, const PdfLine &b)
{
    return std::abs(a.size - b.size) <= 0.12 * std::max(a.size, b.size);
}

/// Whether one stands above the other, wholly or in part.
bool overlap(const PdfLine &a, const PdfLine &b)
{
    return a.box.left() < b.box.right() && b.box.left() < a.box.right();
}

/// The sign before a list's item; the lines after it are indented.
bool beginsItem(const QString &text)
{
    return QStringView(u"•‣▪■◦●–").contains(text.front());
}

bool endsSentence(const QString &text)
{
    return !text.isEmpty() && QStringView(u".!?…:\"”»)’").contains(text.back());
}

/// Compounds that stand within lines with their hyphen, in small letters.
QSet<QString> hyphenated(const std::vector<PdfLine> &lines)
{
    static const QRegularExpression form(u"\\p{L}{2,}-\\p{L}{2,}"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    QSet<QString> found;
    for (const PdfLine &line : lines) {
        for (auto matches = form.globalMatchView(line.text); matches.hasNext();)
            found.insert(matches.next().captured().toLower());
    }
    return found;
}

class Joiner
{
public:
    explicit Joiner(const std::vector<PdfLine> &lines)
        : m_lines(lines)
        , m_compounds(hyphenated(lines))
    {
        std::vector<double> sizes, gaps;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            sizes.push_back(lines[i].size);
            if (i > 0 && isBelow(lines[i - 1], lines[i]))
                gaps.push_back(lines[i].box.top() - lines[i - 1].box.top());
        }
        m_size = median(sizes, 12);
        m_pitch = median(gaps, 1.2 * m_size);
    }

    Paragraphs run()
    {
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            if (i > 0 && begins(m_lines[i - 1], m_lines[i], i))
                end(m_lines[i - 1]);
            add(withoutLigatures(m_lines[i].text));
        }
        if (!m_lines.empty())
            end(m_lines.back());
        return m_into.take();
    }

private:
    /// The next line of the same column.
    bool isBelow(const PdfLine &above, const PdfLine &line) const
    {
        const double step = line.box.top() - above.box.top();
        return above.page == line.page && step > 0 && step < 6 * std::max(above.size, 1.0)
            && overlap(above, line);
    }

    bool begins(const PdfLine &above, const PdfLine &line, std::size_t index) const
    {
        if (!sameSize(line, above))
            return true;
        const bool farBelow =
            line.page == above.page && line.box.top() > above.box.bottom() && overlap(above, line);
        if (!isBelow(above, line) && !farBelow) // a column or page ended
            return endsSentence(above.text) && !line.text.front().isLower();
        if (line.box.top() - above.box.top() > 1.35 * std::max(m_pitch, line.size))
            return true;
        if (beginsItem(line.text))
            return true;
        const double indent = line.box.left() - above.box.left();
        const bool aboveBegan = index < 2 || !isBelow(m_lines[index - 2], above) || beginsItem(above.text);
        if (indent > 0.7 * line.size && indent < 6 * line.size && !aboveBegan)
            return true;
        return !line.text.front().isLower() && endsEarly(index - 1);
    }

    /// Whether the next line's first word would still have had room, so that the break is meant.
    bool endsEarly(std::size_t index) const
    {
        const PdfLine &line = m_lines[index];
        return line.box.right() + m_lines[index + 1].firstWord + 0.8 * line.size < rightEdge(index);
    }

    /// Where the lines of a column end: four fifths of those near by, set alike, end there or before.
    double rightEdge(std::size_t index) const
    {
        constexpr std::size_t near = 30;
        const PdfLine &line = m_lines[index];
        std::vector<double> ends;
        for (std::size_t i = index > near ? index - near : 0; i < std::min(index + near, m_lines.size());
             ++i) {
            const PdfLine &other = m_lines[i];
            if (other.page == line.page && sameSize(other, line)
                && std::abs(other.box.left() - line.box.left()) < 4 * line.size)
                ends.push_back(other.box.right());
        }
        if (ends.size() < 4)
            return line.box.right();
        const auto end = ends.begin() + std::ptrdiff_t(ends.size() * 4 / 5);
        std::ranges::nth_element(ends, end);
        return *end;
    }

    void add(const QString &text)
    {
        if (m_text.isEmpty()) {
            m_text = text;
            return;
        }
        const bool hyphen =
            m_text.size() > 1 && m_text.endsWith(u'-') && m_text[m_text.size() - 2].isLetter();
        if (m_text.endsWith(QChar::SoftHyphen)) {
            m_text.chop(1);
        } else if (hyphen && text.front().isLower()) {
            if (!isCompound(text))
                m_text.chop(1);
        } else if (!hyphen) {
            m_text += u' ';
        }
        m_text += text;
    }

    bool isCompound(const QString &next) const
    {
        const auto letter = [](QChar c) { return c.isLetter(); };
        const qsizetype end = std::find_if_not(next.begin(), next.end(), letter) - next.begin();
        qsizetype start = m_text.size() - 1;
        while (start > 0 && m_text[start - 1].isLetter())
            --start;
        return m_compounds.contains((m_text.sliced(start) + next.first(end)).toLower());
    }

    void end(const PdfLine &last)
    {
        if (last.size > 1.15 * m_size && m_text.size() < 300)
            m_into.setHeading(last.size > 1.5 * m_size ? 1 : 2);
        m_into.add(m_text);
        m_into.end();
        m_text.clear();
    }

    const std::vector<PdfLine> &m_lines;
    QSet<QString> m_compounds;
    double m_size;  ///< of ordinary text
    double m_pitch; ///< from line to line
    QString m_text;
    ParagraphBuilder m_into;
};

} // namespace

Paragraphs pdfParagraphs(const std::vector<PdfLine> &lines)
{
    return Joiner(lines).run();
}

} // namespace parallax
