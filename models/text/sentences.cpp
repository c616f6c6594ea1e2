#include "models/text/sentences.h"

#include "models/text/abbreviations.h"
#include "models/text/characters.h"
#include "models/text/paragraphs.h"

#include <unicode/uchar.h>

#include <array>

using namespace Qt::StringLiterals;

namespace parallax {

namespace {

constexpr qsizetype longestWord = 60; ///< looked at to either side of a stop, so that time stays linear

bool isStop(QChar c)
{
    if (c.unicode() < 0x80)
        return c == u'.' || c == u'!' || c == u'?';
    return c == u'\u2026' || u_hasBinaryProperty(c.unicode(), UCHAR_S_TERM);
}

/// Chinese and Japanese stops, after which no space follows.
bool isWideStop(QChar c)
{
    return c == u'\u3002' || c == u'\uff01' || c == u'\uff1f' || c == u'\uff61';
}

/// Splits one paragraph.
class Splitter
{
public:
    Splitter(QStringView text, Utf16Range paragraph)
        : m_text(text.first(paragraph.end))
        , m_start(paragraph.start)
    { }

    void split(std::vector<Utf16Range> &sentences)
    {
        qsizetype at = m_start;
        while (at < m_text.size()) {
            if (!isStop(m_text[at])) {
                m_straightQuotes += m_text[at] == u'"';
                ++at;
                continue;
            }
            m_stop = at;
            at = endOfClosing(at);
            m_end = at;
            m_next = skipSpaces(at);
            takeDetachedQuote();
            if (m_next >= m_text.size())
                break;
            at = std::max(at, m_end);
            if (!endsHere())
                continue;
            sentences.push_back({m_start, m_end});
            m_start = at = m_next;
        }
        if (m_start < m_text.size())
            sentences.push_back({m_start, m_text.size()});
    }

private:
    /// After the run of stops, closing quotation marks and brackets at `at`.
    qsizetype endOfClosing(qsizetype at)
    {
        while (at < m_text.size() && (isStop(m_text[at]) || isClosing(m_text[at]))) {
            m_straightQuotes += m_text[at] == u'"';
            ++at;
        }
        return at;
    }

    qsizetype skipSpaces(qsizetype at) const
    {
        while (at < m_text.size() && isSpace(m_text[at]))
            ++at;
        return at;
    }

    /// `… they do. " He said`: a closing mark that stands alone, in text put together from tokens.
    void takeDetachedQuote()
    {
        if (m_next >= m_text.size() || m_next == m_end)
            return;
        const QChar c = m_text[m_next];
        const bool closes = c == u'"' ? m_straightQuotes % 2 == 1
                                      : isClosing(c) && c.category() != QChar::Punctuation_InitialQuote;
        const bool alone = m_next + 1 == m_text.size() || isSpace(m_text[m_next + 1]);
        if (!closes || !alone)
            return;
        m_straightQuotes += c == u'"';
        m_end = m_next + 1;
        m_next = skipSpaces(m_end);
    }

    bool endsHere() const
    {
        if (m_next == m_end && !isWideStop(m_text[m_stop]) && !lacksSpace())
            return false;
        if (isEnumerator())
            return false;
        const qsizetype letter = skipOpening(m_next);
        const QStringView next = wordAt(letter);
        if (next.isEmpty())
            return true;
        if (beginsLower(letter))
            return false;
        if (isAttributionOfQuestion(letter))
            return false;
        return !stopBelongsToWord(next, letter > m_next);
    }

    qsizetype skipOpening(qsizetype at) const
    {
        while (at < m_text.size() && (isOpening(m_text[at]) || isSpace(m_text[at])))
            ++at;
        return at;
    }

    /// Letters, digits and inner apostrophes from `at`.
    QStringView wordAt(qsizetype at) const
    {
        qsizetype end = at;
        while (end < m_text.size() && end - at < longestWord && isWordCharacter(codePointAt(m_text, end)))
            end += m_text[end].isHighSurrogate() ? 2 : 1;
        return m_text.sliced(at, end - at);
    }

    /// A word in lower case goes on with the sentence; "al-Assad" and "eBay" can begin one.
    bool beginsLower(qsizetype letter) const
    {
        if (!QChar::isLower(codePointAt(m_text, letter)))
            return false;
        const qsizetype limit = std::min(m_text.size(), letter + longestWord);
        for (qsizetype i = letter; i < limit && !isSpace(m_text[i]); ++i) {
            if (m_text[i].isUpper())
                return m_text[m_stop] == u'.' && m_stop + 1 == m_end
                    && stopAfter(wordBefore()) != StopAfter::Word;
        }
        return true;
    }

    /// The characters before the stop, back to white space or an opening mark or a dash.
    QStringView wordBefore() const
    {
        qsizetype start = m_stop;
        while (
            start > m_start && m_stop - start < longestWord && !isSpace(m_text[start - 1])
            && (m_text[start - 1] == u'\'' || m_text[start - 1] == u'\u2019' || !isOpening(m_text[start - 1]))
            && m_text[start - 1] != u'\u2014' && m_text[start - 1] != u'\u2013' && m_text[start - 1] != u'/')
            --start;
        return m_text.sliced(start, m_stop - start);
    }

    /// "1." or "iv." or "…" before the text it introduces.
    bool isEnumerator() const
    {
        const QStringView label = m_text.sliced(m_start, m_stop - m_start);
        if (label.size() > 4)
            return false;
        bool digits = true;
        bool roman = true;
        qsizetype letters = 0;
        for (QChar c : label) {
            letters += c.isLetterOrNumber();
            digits = digits && (c.isDigit() || !c.isLetterOrNumber());
            roman = roman && u"ivxIVX"_s.contains(c);
        }
        if (letters == 0)
            return true;
        return m_text[m_stop] == u'.' && ((digits && letters <= 2) || (roman && letters > 0));
    }

    /// "… of the war.The next": two words that a lost space glued together, not "example.com" or "Node.JS".
    bool lacksSpace() const
    {
        const QStringView before = wordBefore();
        if (before.size() < 3 || m_text[m_stop] == u'\u2026')
            return false;
        for (QChar c : before) {
            if (!c.isLetter() && c != u'-' && c != u'\'' && c != u'\u2019')
                return false;
        }
        if (!before.back().isLower() || !before[before.size() - 2].isLower())
            return false;
        const QStringView after = wordAt(skipOpening(m_next));
        if (after.isEmpty() || !after.front().isUpper())
            return false;
        const qsizetype end = after.end() - m_text.begin();
        const bool whole = end == m_text.size() || isSpace(m_text[end]) || m_text[end] == u',';
        return whole && (after.size() == 1 || after[1].isLower());
    }

    /// `"Why?" Koffler asked.`: a question or exclamation inside the sentence that says whose it is.
    bool isAttributionOfQuestion(qsizetype letter) const
    {
        static constexpr std::array verbs = {
            "said"_L1,  "says"_L1,    "asked"_L1,   "asks"_L1,    "told"_L1,      "wrote"_L1,   "added"_L1,
            "cried"_L1, "shouted"_L1, "replied"_L1, "tweeted"_L1, "exclaimed"_L1, "demanded"_L1};
        if (m_text[m_stop] == u'.' || !isQuotationMark(m_text[m_end - 1]) || letter > m_next)
            return false;
        for (int words = 0; words < 4; ++words) {
            const QStringView word = wordAt(letter);
            if (word.isEmpty())
                return false;
            if (std::ranges::any_of(verbs, [word](QLatin1StringView verb) { return word == verb; }))
                return words > 0;
            letter = skipSpaces(letter + word.size());
        }
        return false;
    }

    bool stopBelongsToWord(QStringView next, bool opens) const
    {
        if (m_text[m_stop] != u'.' || m_stop + 1 != m_end)
            return false; // more than one stop, or a mark closed the sentence
        const QStringView word = wordBefore();
        const bool isInitial = word.size() == 1;
        switch (stopAfter(word)) {
        case StopAfter::Word:
            return false;
        case StopAfter::Title:
            return true;
        case StopAfter::Numbered:
            return next.front().isDigit();
        case StopAfter::Abbreviated:
            return (!opens && !beginsSentences(next)) || (opens && isInitial); // Robert C. "Bobby" Osei
        }
        Q_UNREACHABLE_RETURN(false);
    }

    QStringView m_text; ///< up to the paragraph's end
    qsizetype m_start;  ///< of the sentence
    qsizetype m_stop = 0;
    qsizetype m_end = 0;  ///< after the stop and what closes with it
    qsizetype m_next = 0; ///< the first character after the white space
    qsizetype m_straightQuotes = 0;
};

} // namespace

std::vector<Utf16Range> sentenceRanges(QStringView text)
{
    std::vector<Utf16Range> result;
    for (Utf16Range paragraph : paragraphs(text))
        Splitter(text, paragraph).split(result);
    return result;
}

std::vector<Span> sentences(QStringView text)
{
    return toSpans(text, sentenceRanges(text));
}

} // namespace parallax
