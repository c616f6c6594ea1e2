#include "models/analysis/quotes/tokens.h"

#include "models/text/characters.h"

#include <algorithm>

namespace parallax::quoting {

namespace {

constexpr qsizetype longestWord = 60;

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019' || c == u'\u02bc';
}

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'_';
}

bool isDash(QChar c)
{
    return c == u'-' || (c >= u'\u2010' && c <= u'\u2015');
}

/// After the word that begins at `at`: letters and digits, with hyphens, stops and commas inside (U.S, 3.14,
/// co-author).
qsizetype wordEnd(QStringView text, qsizetype at, qsizetype end)
{
    while (at < end) {
        if (isWordPart(text[at])) {
            ++at;
            continue;
        }
        const bool joins = text[at] == u'-' || text[at] == u'.' || text[at] == u'&' || text[at] == u'@'
            || (text[at] == u',' && text[at - 1].isDigit() && at + 1 < end && text[at + 1].isDigit());
        if (!joins || at + 1 >= end || !isWordPart(text[at + 1]))
            break;
        ++at;
    }
    return at;
}

/// 's, 're, n't: from the apostrophe at `at`; `at` itself if none.
qsizetype cliticEnd(QStringView text, qsizetype at, qsizetype end)
{
    if (at >= end || !isApostrophe(text[at]))
        return at;
    qsizetype after = at + 1;
    while (after < end && text[after].isLetter())
        ++after;
    return after - at <= 3 && after - at > 1 ? after : at;
}

std::uint8_t openKind(QStringView lower, const Token &token, bool allCapital)
{
    using namespace token_kind;
    if (lower.front().isDigit() || (lower.size() > 1 && lower[1].isDigit()))
        return number;
    if (allCapital && lower.size() > 1)
        return capitals;
    if (token.isCapital)
        return capital;
    if (lower.endsWith(u"ing"))
        return gerund;
    if (lower.endsWith(u"ed"))
        return past;
    if (lower.endsWith(u"ly"))
        return adverb;
    return lower.endsWith(u's') && !lower.endsWith(u"ss") ? plural : word;
}

std::uint8_t firstCue(WordEntry entry)
{
    for (int kind = 0; kind < cueKinds; ++kind) {
        if (entry.isCue(CueKind(kind)))
            return std::uint8_t(token_kind::cue + kind * 5 + int(entry.form));
    }
    return 0;
}

QString lowered(QStringView word)
{
    QString lower = word.toString().toLower();
    for (QChar &c : lower) {
        if (isApostrophe(c))
            c = u'\'';
    }
    return lower;
}

Token describe(QStringView word)
{
    Token token{};
    const QString lower = lowered(word);
    token.word = stableHash(lower);
    token.suffix = stableHash(QStringView(lower).last(std::min<qsizetype>(3, lower.size())), suffixSeed);
    token.stem = stableHash(QStringView(lower).first(std::min<qsizetype>(5, lower.size())), 11);
    token.isCapital = word.front().isUpper();
    token.entry = WordLexicon::english().find(lower);
    const bool allCapital = std::ranges::none_of(word, [](QChar c) { return c.isLower(); });
    if (token.entry.wordClass != 0)
        token.kind = token.entry.wordClass;
    else if (token.entry.kinds != 0)
        token.kind = firstCue(token.entry);
    else
        token.kind = openKind(lower, token, allCapital);
    return token;
}

std::uint8_t punctuationKind(QChar c)
{
    using namespace token_kind;
    if (isDash(c))
        return dash;
    switch (c.unicode()) {
    case u',':
    case u'\u3001':
    case u'\uff0c':
    case u'\u060c':
        return comma;
    case u'.':
    case u'!':
    case u'?':
    case u'\u2026':
    case u'\u3002':
        return stop;
    case u':':
    case u'\uff1a':
        return colon;
    case u';':
        return semicolon;
    case u'(':
    case u'[':
        return bracketOpen;
    case u')':
    case u']':
        return bracketClose;
    default:
        return isQuotationMark(c) || c == u'`' ? quoteOther : punctuation;
    }
}

} // namespace

std::uint32_t stableHash(QStringView text, std::uint32_t seed)
{
    std::uint32_t hash = seed;
    for (QChar c : text)
        hash = (hash ^ c.unicode()) * 16777619u;
    return hash;
}

TokenParagraph Tokenizer::cut(Utf16Range range, std::span<const Utf16Range> sentences)
{
    TokenParagraph paragraph{range, {sentences.begin(), sentences.end()}, quotedRanges(m_text, range), {}};
    for (int sentence = 0; sentence < int(sentences.size()); ++sentence)
        cutSentence(paragraph, sentence);
    setQuoteStates(paragraph);
    return paragraph;
}

void Tokenizer::cutSentence(TokenParagraph &paragraph, int sentence)
{
    const auto [start, end] = paragraph.sentences[std::size_t(sentence)];
    for (qsizetype at = start; at < end;) {
        if (isSpace(m_text[at])) {
            ++at;
        } else if (isWordPart(m_text[at])) {
            qsizetype after = wordEnd(m_text, at, std::min(end, at + longestWord));
            const qsizetype clitic = cliticEnd(m_text, after, end);
            const bool isNegated =
                clitic - after == 2 && m_text[after - 1] == u'n' && m_text[clitic - 1] == u't';
            if (isNegated)
                after = clitic;
            addWord(paragraph, {at, after}, sentence);
            if (clitic > after)
                addWord(paragraph, {after, clitic}, sentence);
            at = clitic > after ? clitic : after;
        } else {
            qsizetype after = at + 1;
            while (after < end && m_text[after] == m_text[at] && !isOpening(m_text[at]))
                ++after;
            addPunctuation(paragraph, {at, after}, sentence);
            at = after;
        }
    }
    if (!paragraph.tokens.empty()) {
        // The stop that ends the sentence, also before closing marks.
        for (auto token = paragraph.tokens.rbegin();
             token != paragraph.tokens.rend() && token->sentence == sentence; ++token) {
            if (token->kind == token_kind::stop) {
                token->kind = token_kind::sentenceEnd;
                break;
            }
            if (token->kind != token_kind::quoteOther && token->kind != token_kind::bracketClose)
                break;
        }
    }
}

void Tokenizer::addWord(TokenParagraph &paragraph, Utf16Range range, int sentence)
{
    const QStringView word = m_text.sliced(range.start, range.length());
    auto known = m_words.find(word);
    if (known == m_words.end())
        known = m_words.insert(word, describe(word));
    Token token = *known;
    token.start = range.start;
    token.end = range.end;
    token.sentence = sentence;
    paragraph.tokens.push_back(token);
}

void Tokenizer::addPunctuation(TokenParagraph &paragraph, Utf16Range range, int sentence)
{
    Token token{};
    token.start = range.start;
    token.end = range.end;
    token.sentence = sentence;
    token.kind = punctuationKind(m_text[range.start]);
    token.word = token.suffix = token.stem = stableHash(m_text.sliced(range.start, 1), 3);
    paragraph.tokens.push_back(token);
}

void Tokenizer::setQuoteStates(TokenParagraph &paragraph) const
{
    auto token = paragraph.tokens.begin();
    for (const QuotedRange &quoted : paragraph.quoted) {
        while (token != paragraph.tokens.end() && token->end <= quoted.range.start)
            ++token;
        const auto first = token;
        while (token != paragraph.tokens.end() && token->start < quoted.range.end)
            ++token;
        const auto words =
            std::count_if(first, token, [](const Token &t) { return t.kind < token_kind::comma; });
        const std::uint8_t length = words <= 2 ? 0 : words <= 5 ? 1 : words <= 10 ? 2 : 3;
        std::uint8_t ending = 0;
        for (auto at = first; at != token; ++at) {
            at->quote = at->start < quoted.inner.start ? QuoteState::OpeningMark
                : at->start >= quoted.inner.end        ? QuoteState::ClosingMark
                                                       : QuoteState::Within;
            if (at->quote == QuoteState::OpeningMark)
                at->kind = token_kind::quoteOpen;
            else if (at->quote == QuoteState::ClosingMark)
                at->kind = token_kind::quoteClose;
            else
                ending = at->kind == token_kind::comma    ? 1
                    : at->kind == token_kind::sentenceEnd ? 2
                    : at->kind == token_kind::stop        ? 3
                                                          : 0;
        }
        const std::uint8_t shape = std::uint8_t(1 + length * 4 + (quoted.isClosed ? ending : 2));
        for (auto at = first; at != token; ++at)
            at->quoteShape = shape;
        for (auto at = first; at != token; ++at) {
            if (at->quote == QuoteState::Within) {
                at->quote = QuoteState::First;
                break;
            }
        }
        for (auto at = token; at != first;) {
            --at;
            if (at->quote == QuoteState::Within) {
                at->quote = QuoteState::Last;
                break;
            }
        }
    }
}

} // namespace parallax::quoting
