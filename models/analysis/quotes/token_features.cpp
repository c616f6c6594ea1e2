#include "models/analysis/quotes/token_features.h"

#include <algorithm>

namespace parallax::quoting {

namespace {

std::uint32_t mix(std::uint32_t a, std::uint32_t b)
{
    std::uint32_t hash = a * 0x9e3779b1u ^ (b + 0x7f4a7c15u + (a << 6) + (a >> 2));
    hash ^= hash >> 15;
    hash *= 0x85ebca6bu;
    return hash ^ (hash >> 13);
}

template <typename... More> std::uint32_t mix(std::uint32_t a, std::uint32_t b, More... more)
{
    return mix(mix(a, b), std::uint32_t(more)...);
}

std::uint8_t steps(qsizetype distance)
{
    constexpr qsizetype limits[] = {0, 1, 2, 3, 4, 6, 9, 14, 22};
    return std::uint8_t(std::ranges::upper_bound(limits, distance) - std::begin(limits));
}

bool isOutside(const Token &token)
{
    return token.quote == QuoteState::Outside;
}

bool isSpeech(const Token &token)
{
    return token.entry.isCue(CueKind::Speech) || token.entry.isCue(CueKind::Address);
}

/// Verbs that the left and right neighbours look for.
bool isCueVerb(const Token &token)
{
    static const std::uint8_t according = WordLexicon::english().classNamed(u"according");
    if (token.kind == according)
        return true;
    return (token.entry.kinds & ~(1u << int(CueKind::Noun))) != 0 && token.entry.form != VerbForm::None
        && token.kind >= token_kind::cue && token.kind < token_kind::number;
}

/// Whether a clause that attributes what stands before begins at `from`: "she said", "said Osei", "according
/// to".
std::uint8_t tailAt(const std::vector<Token> &tokens, qsizetype from, qsizetype end)
{
    static const std::uint8_t according = WordLexicon::english().classNamed(u"according");
    constexpr qsizetype reach = 7;
    if (from >= end)
        return 0;
    if (tokens[std::size_t(from)].kind == according)
        return 1;
    for (qsizetype at = from; at < std::min(end, from + reach); ++at) {
        const Token &token = tokens[std::size_t(at)];
        if (!isOutside(token) || token.kind == token_kind::comma)
            return 0;
        if (!isSpeech(token) || token.entry.form == VerbForm::Gerund || token.entry.form == VerbForm::None
            || token.entry.wordClass != 0)
            continue;
        if (at == from)
            return 2;
        const bool ends = at + 1 >= end || tokens[std::size_t(at + 1)].kind == token_kind::sentenceEnd;
        return ends ? 3 : 4;
    }
    return 0;
}

/// Contexts of the sentence [begin, end).
class SentenceContexts
{
public:
    SentenceContexts(const std::vector<Token> &tokens, std::vector<TokenContext> &contexts, qsizetype begin,
                     qsizetype end)
        : m_tokens(tokens)
        , m_contexts(contexts)
        , m_begin(begin)
        , m_end(end)
    { }

    void fill()
    {
        setCues();
        setTail();
        const auto inside = std::count_if(m_tokens.begin() + m_begin, m_tokens.begin() + m_end,
                                          [](const Token &token) { return !isOutside(token); });
        const std::uint8_t quotes = inside == 0 ? 0 : inside >= m_end - m_begin - 1 ? 2 : 1;
        for (qsizetype at = m_begin; at < m_end; ++at) {
            context(at).quotes = quotes;
            context(at).toEnd = steps(m_end - 1 - at);
            context(at).fromStart = steps(at - m_begin);
        }
    }

private:
    TokenContext &context(qsizetype at) { return m_contexts[std::size_t(at)]; }
    const Token &token(qsizetype at) const { return m_tokens[std::size_t(at)]; }

    void setCues()
    {
        qsizetype last = -1;
        for (qsizetype at = m_begin; at < m_end; ++at) {
            if (last >= 0) {
                context(at).leftCue = token(last).kind;
                context(at).leftCueWord = token(last).word;
                context(at).leftGap = steps(at - last);
            }
            if (isOutside(token(at)) && isCueVerb(token(at)))
                last = at;
        }
        last = -1;
        for (qsizetype at = m_end; at-- > m_begin;) {
            if (last >= 0) {
                context(at).rightCue = token(last).kind;
                context(at).rightGap = steps(last - at);
            }
            if (isOutside(token(at)) && isCueVerb(token(at)))
                last = at;
        }
    }

    void setTail()
    {
        for (qsizetype at = m_begin + 1; at < m_end; ++at) {
            const bool closes = token(at).kind == token_kind::comma
                || token(at).quote == QuoteState::ClosingMark || token(at).kind == token_kind::dash;
            if (!closes || (token(at).quote != QuoteState::ClosingMark && !isOutside(token(at))))
                continue;
            const std::uint8_t tail = tailAt(m_tokens, at + 1, m_end);
            if (tail == 0)
                continue;
            for (qsizetype before = m_begin; before < at; ++before)
                context(before).tail = tail;
            context(at).tail = std::uint8_t(8 + tail);
            for (qsizetype after = at + 1; after < m_end; ++after)
                context(after).tail = std::uint8_t(16 + tail);
            return;
        }
    }

    const std::vector<Token> &m_tokens;
    std::vector<TokenContext> &m_contexts;
    qsizetype m_begin;
    qsizetype m_end;
};

} // namespace

std::vector<TokenContext> tokenContexts(const TokenParagraph &paragraph)
{
    const std::vector<Token> &tokens = paragraph.tokens;
    std::vector<TokenContext> contexts(tokens.size());
    for (qsizetype begin = 0; begin < qsizetype(tokens.size());) {
        qsizetype end = begin;
        while (end < qsizetype(tokens.size())
               && tokens[std::size_t(end)].sentence == tokens[std::size_t(begin)].sentence)
            ++end;
        SentenceContexts(tokens, contexts, begin, end).fill();
        begin = end;
    }
    return contexts;
}

const Token &TokenFeatures::at(qsizetype token) const
{
    static const Token outside = [] {
        Token result{};
        result.kind = token_kind::outside;
        return result;
    }();
    if (token < 0 || token >= qsizetype(m_paragraph.tokens.size()))
        return outside;
    return m_paragraph.tokens[std::size_t(token)];
}

void TokenFeatures::collect(qsizetype i, std::vector<std::uint32_t> &features) const
{
    const Token &t = at(i);
    const Token &a = at(i - 1);
    const Token &b = at(i - 2);
    const Token &n = at(i + 1);
    const Token &m = at(i + 2);
    const TokenContext &c = m_contexts[std::size_t(i)];
    const auto q = std::uint32_t(t.quote);
    const auto qa = std::uint32_t(a.quote);
    features = {
        mix(1, t.word),
        mix(2, a.word),
        mix(3, b.word),
        mix(4, n.word),
        mix(5, m.word),
        mix(6, t.suffix),
        mix(7, t.stem),
        mix(8, a.suffix),
        mix(9, n.suffix),
        mix(58, n.stem),
        mix(59, a.stem),
        mix(10, t.kind),
        mix(11, a.kind),
        mix(12, b.kind),
        mix(13, n.kind),
        mix(14, m.kind),
        mix(15, a.kind, t.kind),
        mix(16, t.kind, n.kind),
        mix(17, b.kind, a.kind, t.kind),
        mix(18, a.kind, t.kind, n.kind),
        mix(19, t.kind, n.kind, m.kind),
        mix(20, a.word, t.word),
        mix(21, t.word, n.word),
        mix(22, a.word, t.kind),
        mix(23, t.word, n.kind),
        mix(24, a.kind, t.word),
        mix(25, t.kind, n.word),
        mix(26, b.kind, a.kind),
        mix(27, n.kind, m.kind),
        mix(28, at(i - 3).kind, b.kind, a.kind),
        mix(29, n.kind, m.kind, at(i + 3).kind),
        mix(30, t.entry.kinds, int(t.entry.form)),
        mix(31, a.entry.kinds, int(a.entry.form)),
        mix(32, n.entry.kinds, int(n.entry.form)),
        mix(33, b.entry.kinds, int(b.entry.form)),
        mix(34, t.isCapital, n.isCapital, a.isCapital),
        mix(35, q, t.quoteShape),
        mix(36, q, qa, t.kind),
        mix(37, q, t.quoteShape, a.kind),
        mix(38, c.leftCue, c.leftGap),
        mix(39, c.leftCue, t.kind),
        mix(40, c.rightCue, c.rightGap),
        mix(41, c.rightCue, t.kind),
        mix(42, c.tail, t.kind),
        mix(43, c.tail, q),
        mix(44, c.toEnd, t.kind),
        mix(45, c.fromStart, t.kind),
        mix(46, c.leftCue, c.rightCue, q),
        mix(47, c.quotes, q, c.tail),
        mix(48, c.leftCueWord, std::min<int>(c.leftGap, 3)),
        mix(49, c.leftCueWord, t.kind),
        mix(50, c.leftCue, c.tail, t.kind),
        mix(51, t.sentence == 0, c.fromStart, c.quotes),
        mix(52, c.leftCue, c.toEnd),
        mix(53, c.fromStart, c.tail),
        mix(54, c.rightCue, c.rightGap, c.leftCue),
        mix(55, t.kind, c.leftCue, c.leftGap),
        mix(56, a.kind, t.kind, c.leftCue),
        mix(57, t.kind, n.kind, c.leftCue),
    };
}

} // namespace parallax::quoting
