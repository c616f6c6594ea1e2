#include "models/text/sentences.h"

#include "models/text/abbreviations.h"
#include "models/text/characters.h"
#include "models/text/paragraphs.h"
#include "models/text/sentence_clues.h"

#include <unicode/uchar.h>

namespace parallax {

namespace {

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
        if (m_next == m_end && !isWideStop(m_text[m_stop])
            && !lacksSpace(m_text, wordBefore(), m_stop, skipOpening(m_next)))
            return false;
        if (isEnumerator(m_text.sliced(m_start, m_stop - m_start), m_text[m_stop]))
            return false;
        const qsizetype letter = skipOpening(m_next);
        const QStringView next = wordAt(m_text, letter);
        if (next.isEmpty())
            return true;
        if (beginsLower(letter))
            return false;
        const bool isQuestion = m_text[m_stop] != u'.' && isQuotationMark(m_text[m_end - 1]);
        if (isQuestion && letter == m_next && namesSpeaker(m_text, letter))
            return false;
        return !stopBelongsToWord(next, letter > m_next);
    }

    qsizetype skipOpening(qsizetype at) const
    {
        while (at < m_text.size() && (isOpening(m_text[at]) || isSpace(m_text[at])))
            ++at;
        return at;
    }

    /// A word in lower case goes on with the sentence; "al-Assad" and "eBay" can begin one.
    bool beginsLower(qsizetype letter) const
    {
        if (!QChar::isLower(codePointAt(m_text, letter)))
            return false;
        if (hasCapital(m_text, letter))
            return m_text[m_stop] == u'.' && m_stop + 1 == m_end
                && stopAfter(wordBefore()) != StopAfter::Word;
        return true;
    }

    QStringView wordBefore() const { return wordBeforeStop(m_text.sliced(m_start, m_stop - m_start)); }

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
