#include "models/analysis/quotes/plain_statements.h"

#include <algorithm>

namespace parallax::quoting {

namespace {

constexpr int longestSource = 12; ///< tokens
constexpr int longestAddressee = 5;

struct StatementWords
{
    std::uint8_t according = WordLexicon::english().classNamed(u"according");
    std::uint8_t to = WordLexicon::english().classNamed(u"to");
    std::uint8_t that = WordLexicon::english().classNamed(u"that");
    std::uint8_t article = WordLexicon::english().classNamed(u"article");
    std::uint8_t subject = WordLexicon::english().classNamed(u"subject");
    std::uint8_t it = WordLexicon::english().classNamed(u"it");
    std::uint8_t object = WordLexicon::english().classNamed(u"object");
    std::uint8_t possessive = WordLexicon::english().classNamed(u"possessive");
    std::uint8_t andWord = WordLexicon::english().classNamed(u"and");
    std::uint8_t but = WordLexicon::english().classNamed(u"but");
    std::uint8_t because = WordLexicon::english().classNamed(u"because");
    std::uint8_t role = WordLexicon::english().classNamed(u"role");
    std::uint32_t told = stableHash(u"told");
    std::uint32_t whileWord = stableHash(u"while");
};

const StatementWords &statementWords()
{
    static const StatementWords words;
    return words;
}

class StatementFinder
{
public:
    StatementFinder(const TokenParagraph &paragraph, std::vector<Attribution> &attributions)
        : m_tokens(paragraph.tokens)
        , m_attributions(attributions)
    { }

    void find()
    {
        const int count = int(m_tokens.size());
        if (count == 0)
            return;
        m_covered.assign(m_tokens.size(), false);
        for (const Attribution &one : m_attributions) {
            if (one.cue)
                take(*one.cue);
            for (TokenRun content : one.contents)
                take(content);
        }
        for (int begin = 0; begin < count;) {
            int end = begin + 1;
            while (end < count && at(end).sentence == at(begin).sentence)
                ++end;
            findIn({begin, end});
            begin = end;
        }
        std::ranges::stable_sort(m_attributions, {}, [](const Attribution &one) {
            return one.contents.empty() ? one.cue->begin : one.contents.front().begin;
        });
    }

private:
    const Token &at(int index) const { return m_tokens[std::size_t(index)]; }
    bool isOutside(int index) const { return at(index).quote == QuoteState::Outside; }

    void findIn(TokenRun sentence)
    {
        int last = sentence.end;
        while (last > sentence.begin && at(last - 1).kind == token_kind::sentenceEnd)
            --last;
        for (int i = sentence.begin; i < last; ++i) {
            if (!isOutside(i))
                return;
            if (m_covered[std::size_t(i)])
                continue;
            const bool according = at(i).entry.wordClass == statementWords().according;
            if (at(i).word == statementWords().told ? addTold({sentence.begin, last}, i)
                                                    : according && addAccording({sentence.begin, last}, i))
                return;
        }
    }

    void take(TokenRun run) { std::fill(m_covered.begin() + run.begin, m_covered.begin() + run.end, true); }

    /// "told" its hearer: a name, "reporters", "them".
    int afterHearer(int begin, int end) const
    {
        int next = begin;
        const std::uint8_t first = at(begin).entry.wordClass;
        if (first == statementWords().object || first == statementWords().role)
            return begin + 1;
        next += first == statementWords().article || first == statementWords().possessive;
        const int names = next;
        while (next < end && next < names + longestAddressee && at(next).isCapital
               && at(next).entry.wordClass == 0)
            ++next;
        if (next > names)
            return next;
        // "foreign media", "a court in Oslo": up to a pronoun or "that", no further than a few words
        for (next = begin + 1; next < end && next < begin + longestAddressee; ++next) {
            const std::uint8_t known = at(next).entry.wordClass;
            if (known == statementWords().that || known == statementWords().subject)
                return next;
            if (at(next).kind >= token_kind::comma)
                break;
        }
        return begin;
    }

    bool beginsClause(int index) const
    {
        const std::uint8_t known = at(index).entry.wordClass;
        const StatementWords &words = statementWords();
        return known == words.that || known == words.article || known == words.subject || known == words.it
            || known == words.possessive;
    }

    /// The words before a verb from its clause's beginning; empty where they don't look like a speaker.
    TokenRun sourceBefore(TokenRun sentence, int verb) const
    {
        int begin = verb;
        while (begin > sentence.begin && verb - begin < longestSource
               && at(begin - 1).kind != token_kind::comma && at(begin - 1).kind != token_kind::semicolon
               && at(begin - 1).kind != token_kind::dash)
            --begin;
        const std::uint8_t known = at(begin).entry.wordClass;
        const bool joined = known == statementWords().andWord || known == statementWords().but;
        begin += joined;
        return {begin, verb};
    }

    bool addTold(TokenRun sentence, int verb)
    {
        const TokenRun source = sourceBefore(sentence, verb);
        if (source.end <= source.begin || verb + 1 >= sentence.end)
            return false;
        int content = afterHearer(verb + 1, sentence.end);
        if (content == verb + 1 || content + 2 >= sentence.end || !beginsClause(content))
            return false;
        m_attributions.push_back({{{content, sentence.end}}, TokenRun{verb, verb + 1}, source, false});
        return true;
    }

    bool addAccording(TokenRun sentence, int cue)
    {
        if (cue + 2 >= sentence.end || at(cue + 1).entry.wordClass != statementWords().to)
            return false;
        int end = cue + 2;
        while (end < sentence.end && end - cue < longestSource && at(end).kind != token_kind::comma
               && at(end).kind != token_kind::semicolon)
            ++end;
        const TokenRun source{cue + 2, end};
        const bool goesOn = end + 2 < sentence.end && at(end).kind == token_kind::comma;
        TokenRun content{end + 1, sentence.end};
        if (!goesOn) {
            if (end < sentence.end)
                return false;
            content = {sentence.begin, cue};
            while (content.end > content.begin && at(content.end - 1).kind == token_kind::comma)
                --content.end;
        }
        const bool covered =
            std::find(m_covered.begin() + content.begin, m_covered.begin() + content.end, true)
            != m_covered.begin() + content.end;
        if (content.end - content.begin < 3 || covered)
            return false;
        m_attributions.push_back({{content}, TokenRun{cue, cue + 2}, source, false});
        return true;
    }

    const std::vector<Token> &m_tokens;
    std::vector<Attribution> &m_attributions;
    std::vector<bool> m_covered; ///< by token: a cue or a content
};

bool isOwnVerb(const Token &token)
{
    return token.quote == QuoteState::Outside && token.entry.wordClass == 0 && token.entry.kinds != 0
        && (token.entry.form == VerbForm::Past || token.entry.form == VerbForm::Third);
}

/// ", while Osei denied": where the other's words begin, if a name and a verb of saying follow at once.
std::optional<Attribution> otherSpeakerAt(const TokenParagraph &paragraph, TokenRun content, int comma)
{
    const std::vector<Token> &tokens = paragraph.tokens;
    const auto token = [&](int i) -> const Token & { return tokens[std::size_t(i)]; };
    int before = comma;
    while (before > content.begin && token(before).kind == token_kind::quoteClose)
        --before;
    if (token(before).kind != token_kind::comma || token(comma + 1).word != statementWords().whileWord)
        return std::nullopt;
    int verb = comma + 2;
    bool named = false;
    while (verb < content.end && verb - comma < longestSource && !isOwnVerb(token(verb))
           && token(verb).kind != token_kind::comma && token(verb).quote == QuoteState::Outside)
        named |= token(verb++).isCapital;
    if (!named || verb + 2 >= content.end || !isOwnVerb(token(verb)))
        return std::nullopt;
    return Attribution{{{verb + 1, content.end}}, TokenRun{verb, verb + 1}, TokenRun{comma + 2, verb}, false};
}

} // namespace

void addPlainStatements(const TokenParagraph &paragraph, std::vector<Attribution> &attributions)
{
    StatementFinder(paragraph, attributions).find();
}

void splitAtOtherSpeakers(const TokenParagraph &paragraph, std::vector<Attribution> &attributions)
{
    const std::size_t count = attributions.size();
    for (std::size_t i = 0; i < count; ++i) {
        if (attributions[i].isQuoted || attributions[i].contents.empty())
            continue;
        const TokenRun content = attributions[i].contents.back();
        for (int at = content.begin + 1; at + 3 < content.end; ++at) {
            auto other = otherSpeakerAt(paragraph, content, at);
            if (!other)
                continue;
            attributions[i].contents.back().end = at;
            attributions.push_back(std::move(*other));
            break;
        }
    }
}

namespace {

/// "reported at the time that it sank", "said in Oslo, \u201cbut we stay\u201d": the content begins with
/// "that", or with the mark, and what stands before says when or where it was said.
int withoutCircumstance(const TokenParagraph &paragraph, TokenRun content)
{
    static const std::uint8_t in = WordLexicon::english().classNamed(u"in");
    static const std::uint8_t time = WordLexicon::english().classNamed(u"time");
    static const std::uint8_t preposition = WordLexicon::english().classNamed(u"preposition");
    static const std::uint8_t ordinal = WordLexicon::english().classNamed(u"ordinal");
    constexpr int longest = 6;
    const auto token = [&](int i) -> const Token & { return paragraph.tokens[std::size_t(i)]; };
    const std::uint8_t first = token(content.begin).entry.wordClass;
    const bool placed = first == in || first == preposition;
    if (token(content.begin).quote != QuoteState::Outside)
        return content.begin;
    bool timed = false;
    for (int at = content.begin; at < std::min(content.end - 2, content.begin + longest); ++at) {
        const std::uint8_t known = token(at).entry.wordClass;
        timed |= known == time;
        if (placed && token(at).quote == QuoteState::OpeningMark && token(at - 1).kind == token_kind::comma)
            return at;
        if (at > content.begin && known == statementWords().that && token(at).quote == QuoteState::Outside
            && (timed || token(at - 1).word == stableHash(u"time")))
            return at;
        const bool goesOn = known == time || known == in || known == preposition || known == ordinal
            || known == statementWords().article || token(at).isCapital
            || token(at).word == stableHash(u"time") || token(at).kind == token_kind::comma
            || (placed && known == 0);
        if (!goesOn)
            break;
    }
    return content.begin;
}

} // namespace

void trimContents(const TokenParagraph &paragraph, std::vector<Attribution> &attributions)
{
    for (Attribution &attribution : attributions) {
        if (attribution.isQuoted)
            continue;
        for (TokenRun &content : attribution.contents) {
            const auto last = [&]() -> const Token & {
                return paragraph.tokens[std::size_t(content.end - 1)];
            };
            content.begin = withoutCircumstance(paragraph, content);
            while (content.end - content.begin > 1 && last().quote == QuoteState::Outside
                   && (last().kind == token_kind::comma || last().entry.wordClass == statementWords().andWord
                       || last().entry.wordClass == statementWords().but
                       || last().word == statementWords().whileWord))
                --content.end;
        }
    }
}

} // namespace parallax::quoting
