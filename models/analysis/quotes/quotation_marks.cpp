#include "models/analysis/quotes/quotation_marks.h"

#include "models/text/characters.h"

namespace parallax::quoting {

namespace {

enum class Family : char { None, Double, Single, Guillemet, SingleGuillemet, Corner, WhiteCorner };
enum class Side : char { Open, Close, Either };

struct Mark
{
    Family family = Family::None;
    Side side = Side::Either;
    qsizetype length = 1;
};

Mark markAt(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    const bool isDoubled = at + 1 < text.size() && text[at + 1] == c;
    switch (c.unicode()) {
    case u'"':
    case u'\uff02':
        return {Family::Double, Side::Either, 1};
    case u'`':
        return isDoubled ? Mark{Family::Double, Side::Open, 2} : Mark{Family::Single, Side::Open, 1};
    case u'\'':
        return isDoubled ? Mark{Family::Double, Side::Either, 2} : Mark{Family::Single, Side::Either, 1};
    case u'\u201c':
    case u'\u201d':
    case u'\u201f':
        return {Family::Double, Side::Either, 1};
    case u'\u201e':
        return {Family::Double, Side::Open, 1};
    case u'\u2018':
    case u'\u201a':
    case u'\u201b':
        return {Family::Single, Side::Open, 1};
    case u'\u2019':
        return {Family::Single, Side::Either, 1};
    case u'\u00ab':
    case u'\u00bb':
        return {Family::Guillemet, Side::Either, 1};
    case u'\u2039':
    case u'\u203a':
        return {Family::SingleGuillemet, Side::Either, 1};
    case u'\u300c':
        return {Family::Corner, Side::Open, 1};
    case u'\u300d':
        return {Family::Corner, Side::Close, 1};
    case u'\u300e':
        return {Family::WhiteCorner, Side::Open, 1};
    case u'\u300f':
        return {Family::WhiteCorner, Side::Close, 1};
    default:
        return {};
    }
}

class Pairing
{
public:
    Pairing(QStringView text, Utf16Range paragraph)
        : m_text(text.first(paragraph.end))
        , m_start(paragraph.start)
    { }

    std::vector<QuotedRange> pair()
    {
        for (qsizetype at = m_start; at < m_text.size();) {
            Mark mark = markAt(m_text, at);
            if (mark.family != Family::None)
                take(mark, at);
            at += mark.length;
        }
        closeAtEnd();
        return std::move(m_ranges);
    }

private:
    struct Opened
    {
        Family family;
        QChar sign;
        qsizetype at;
        qsizetype length;
    };

    bool isSpaceBefore(qsizetype at) const
    {
        return at == m_start || isSpace(m_text[at - 1])
            || QStringView(u"([{-/\u2013\u2014\u2015").contains(m_text[at - 1]);
    }
    bool isSpaceAfter(qsizetype at) const { return at >= m_text.size() || isSpace(m_text[at]); }
    bool isLetterAt(qsizetype at) const
    {
        return at >= m_start && at < m_text.size() && m_text[at].isLetterOrNumber();
    }

    void take(Mark mark, qsizetype at)
    {
        const QChar sign = m_text[at];
        const qsizetype after = at + mark.length;
        if (mark.family == Family::Single && mark.side == Side::Either && isLetterAt(at - 1)
            && isLetterAt(after))
            return; // an apostrophe
        const bool open = isOpen(mark.family);
        if (mark.side == Side::Either)
            mark.side = sideOf(mark, sign, at, open);
        if (mark.side == Side::Close) {
            if (open)
                close(mark.family, at, after);
            return;
        }
        // “ closes what „ opened; a second “ in a row starts a nested quotation, or stands for a forgotten ”.
        if (mark.family == Family::Single && !isLetterAt(after)
            && !QStringView(u"\"\u201c[(\u2026.$")
                    .contains(after < m_text.size() ? m_text[after] : QChar(u' ')))
            return;
        m_open.push_back({mark.family, sign, at, mark.length});
        ++m_count[std::size_t(mark.family)];
    }

    Side sideOf(Mark mark, QChar sign, qsizetype at, bool open) const
    {
        const qsizetype after = at + mark.length;
        if (sign == u'\u201c')
            return open && m_open.back().sign == u'\u201e' ? Side::Close : Side::Open;
        if (mark.family == Family::Single)
            return isSpaceBefore(at) && !isSpaceAfter(after) ? Side::Open : Side::Close;
        if (sign == u'\u201d' || sign == u'\u00bb' || sign == u'\u203a')
            return open || !isSpaceBefore(at) || isSpaceAfter(after) ? Side::Close : Side::Open;
        if (sign == u'\u00ab' || sign == u'\u2039')
            return open && isSpaceAfter(after) && !isSpaceBefore(at) ? Side::Close : Side::Open;
        if (!open)
            return isSpaceAfter(after) && !isSpaceBefore(at) ? Side::Close : Side::Open;
        return isSpaceBefore(at) && !isSpaceAfter(after) && m_open.back().family != mark.family ? Side::Open
                                                                                                : Side::Close;
    }

    bool isOpen(Family family) const { return m_count[std::size_t(family)] > 0; }

    /// Closes the innermost opened mark of the family; what was opened within and never closed is dropped.
    void close(Family family, qsizetype at, qsizetype after)
    {
        while (m_open.back().family != family)
            pop();
        const Opened opened = m_open.back();
        pop();
        if (m_open.empty() || onlySingles())
            add({{opened.at, after}, {opened.at + opened.length, at}, true});
    }

    void pop()
    {
        --m_count[std::size_t(m_open.back().family)];
        m_open.pop_back();
    }

    /// A single mark that was opened and not closed so far may be an apostrophe ('tis).
    bool onlySingles() const { return m_count[std::size_t(Family::Single)] == qsizetype(m_open.size()); }

    void add(QuotedRange range)
    {
        while (!m_ranges.empty() && m_ranges.back().range.start > range.range.start)
            m_ranges.pop_back(); // within the new one
        m_ranges.push_back(range);
    }

    void closeAtEnd()
    {
        for (const Opened &opened : m_open) {
            if (opened.family == Family::Single)
                continue;
            const qsizetype end = m_text.size();
            if (m_ranges.empty() || m_ranges.back().range.end <= opened.at)
                add({{opened.at, end}, {opened.at + opened.length, end}, false});
            break;
        }
    }

    QStringView m_text;
    qsizetype m_start;
    std::vector<Opened> m_open;
    qsizetype m_count[7] = {};
    std::vector<QuotedRange> m_ranges;
};

} // namespace

std::vector<QuotedRange> quotedRanges(QStringView text, Utf16Range paragraph)
{
    return Pairing(text, paragraph).pair();
}

} // namespace parallax::quoting
