#include "models/analysis/claims/clauses.h"

#include "models/text/sentences.h"
#include "models/text/word_set.h"

#include <algorithm>

namespace parallax::claims {

namespace {

/// After a comma or dash: begins a clause of its own.
bool beginsClause(QStringView word)
{
    static const WordSet words = {u"which", u"who",  u"while",   u"but",      u"although", u"though",
                                  u"where", u"when", u"adding",  u"saying",   u"claiming", u"noting",
                                  u"after", u"as",   u"since",   u"whereas",  u"because",  u"with",
                                  u"and",   u"yet",  u"marking", u"according"};
    return words.contains(word);
}

bool isBreak(const Tokens &tokens, int at)
{
    const QStringView word = tokens.word(at);
    if (word == u";" || word == u":" || word == u"\u2014" || word == u"\u2013")
        return true;
    return word == u"," && beginsClause(tokens.word(at + 1));
}

} // namespace

Clauses::Clauses(const ReadText &text)
    : m_text(text)
    , m_tokens(text.text.text())
{
    int token = 0;
    for (const Utf16Range &range : sentenceRanges(text.text.text())) {
        const int begin = token;
        while (m_tokens.has(token) && m_tokens[token].range.start < range.end)
            ++token;
        if (token > begin)
            m_sentences.push_back({begin, token});
    }
}

int Clauses::tokenAt(qsizetype codePoint) const
{
    const qsizetype at = m_text.text.toUtf16(codePoint);
    int low = 0;
    int high = m_tokens.size();
    while (low < high) {
        const int middle = (low + high) / 2;
        if (m_tokens[middle].range.end <= at)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

Clause Clauses::sentenceAt(int token) const
{
    const auto found = std::ranges::upper_bound(m_sentences, token, {}, &Clause::end);
    return found == m_sentences.end() || found->begin > token ? Clause{token, token} : *found;
}

Clause Clauses::clauseAt(int token) const
{
    const Clause sentence = sentenceAt(token);
    constexpr int longest = 60;
    int begin = std::max(sentence.begin, token - longest);
    for (int at = token - 1; at >= begin; --at)
        if (isBreak(m_tokens, at))
            begin = at + 1;
    int end = token;
    const int last = std::min(sentence.end, token + longest);
    while (end < last && !(end > token && isBreak(m_tokens, end)))
        ++end;
    while (end > token + 1 && !m_tokens.isWord(end - 1) && !m_tokens.isFigure(end - 1))
        --end;
    while (begin < token && !m_tokens.isWord(begin) && !m_tokens.isFigure(begin))
        ++begin;
    return {begin, end};
}

const QuoteFinding *Clauses::quoteAt(Span span) const
{
    // Quotations are ordered by their first part; an interrupted one may reach over the next.
    auto after = std::ranges::upper_bound(m_text.quotes, span.start(), {},
                                          [](const QuoteFinding &quote) { return quote.span().start(); });
    for (int back = 0; back < 3 && after != m_text.quotes.begin(); ++back) {
        --after;
        for (const Span &part : after->parts)
            if (part.start() <= span.start() && span.end() <= part.end())
                return &*after;
    }
    return nullptr;
}

Span Clauses::span(Clause clause) const
{
    return m_text.text.toSpan(m_tokens.range(clause.begin, clause.end));
}

QString Clauses::cut(Span span) const
{
    return m_text.text.cut(span).toString().simplified();
}

bool Clauses::isUncertain(Clause clause) const
{
    static const WordSet words = {u"would",  u"could",   u"should",   u"might",      u"may",      u"will",
                                  u"if",     u"whether", u"unless",   u"?",          u"can",      u"must",
                                  u"likely", u"plans",   u"expected", u"threatened", u"feared",   u"fears",
                                  u"risk",   u"not",     u"never",    u"no",         u"unlikely", u"prevent",
                                  u"avoid",  u"almost",  u"cannot"};
    for (int at = clause.begin; at < clause.end; ++at)
        if (words.contains(m_tokens.word(at))
            || (m_tokens.word(at) == u"t" && m_tokens.touches(at) && at > clause.begin + 1))
            return true;
    return false;
}

} // namespace parallax::claims
