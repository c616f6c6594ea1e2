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
            && line.box.left() < above.box.right() && above.box.left() < line.box.right();
    }

    bool begins(const PdfLine &above, const PdfLine &line, std::size_t index) const
    {
        if (std::abs(line.size - above.size) > 0.12 * std::max(line.size, above.size))
            return true;
        if (!isBelow(above, line)) // a column or page ended
            return endsSentence(above.text) && (isShort(index - 1) || !line.text.front().isLower());
        if (line.box.top() - above.box.top() > 1.35 * std::max(m_pitch, line.size))
            return true;
        const double indent = line.box.left() - above.box.left();
        const bool aboveBegan = index < 2 || !isBelow(m_lines[index - 2], above);
        if (indent > 0.7 * line.size && indent < 6 * line.size && !aboveBegan)
            return true;
        return endsSentence(above.text) && isShort(index - 1);
    }

    /// Whether a line ends well before its neighbours do.
    bool isShort(std::size_t index) const
    {
        const PdfLine &line = m_lines[index];
        double right = line.box.right();
        for (std::size_t i = index > 3 ? index - 3 : 0; i < std::min(index + 4, m_lines.size()); ++i) {
            const PdfLine &other = m_lines[i];
            if (other.page == line.page && other.box.left() < line.box.right()
                && line.box.left() < other.box.right())
                right = std::max(right, other.box.right());
        }
        return right - line.box.right() > 0.2 * (right - line.box.left());
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
