#include "models/analysis/quotes/plain_cues.h"

#include <algorithm>

namespace parallax::quoting {

namespace {

constexpr int reach = 24; ///< tokens after a quotation

struct ClosedClasses
{
    std::uint8_t article = WordLexicon::english().classNamed(u"article");
    std::uint8_t subject = WordLexicon::english().classNamed(u"subject");
    std::uint8_t possessive = WordLexicon::english().classNamed(u"possessive");
    std::uint8_t also = WordLexicon::english().classNamed(u"also");
    std::uint8_t in = WordLexicon::english().classNamed(u"in");
    std::uint8_t about = WordLexicon::english().classNamed(u"about");
    std::uint8_t as = WordLexicon::english().classNamed(u"as");
    std::uint8_t time = WordLexicon::english().classNamed(u"time");
    std::uint8_t preposition = WordLexicon::english().classNamed(u"preposition");
    std::uint8_t wh = WordLexicon::english().classNamed(u"wh");
    std::uint8_t to = WordLexicon::english().classNamed(u"to");
};

const ClosedClasses &closed()
{
    static const ClosedClasses classes;
    return classes;
}

bool isSpeechVerb(const Token &token)
{
    return token.entry.wordClass == 0 && token.quote == QuoteState::Outside
        && (token.entry.isCue(CueKind::Speech) || token.entry.isCue(CueKind::Address))
        && (token.entry.form == VerbForm::Past || token.entry.form == VerbForm::Third);
}

bool beginsSpeaker(const Token &token)
{
    const std::uint8_t wordClass = token.entry.wordClass;
    return wordClass == 0 ? token.isCapital || token.kind == token_kind::number
                          : token.isCapital || wordClass == closed().article || wordClass == closed().subject
            || wordClass == closed().possessive;
}

bool endsSpeaker(const Token &token)
{
    const std::uint8_t wordClass = token.entry.wordClass;
    const ClosedClasses &known = closed();
    return token.kind == token_kind::comma || token.kind == token_kind::sentenceEnd
        || token.kind == token_kind::colon || token.kind == token_kind::semicolon
        || token.quote != QuoteState::Outside
        || (wordClass != 0
            && (wordClass == known.in || wordClass == known.about || wordClass == known.as
                || wordClass == known.time || wordClass == known.preposition || wordClass == known.to));
}

bool isAside(const Token &token)
{
    return token.kind == token_kind::comma || token.kind == token_kind::quoteClose
        || token.kind == token_kind::quoteOther || token.quote == QuoteState::ClosingMark;
}

/// The cue and source after a content in its sentence, if they stand plainly there.
bool cueAfter(const TokenParagraph &paragraph, TokenRun content, Attribution &attribution)
{
    const std::vector<Token> &tokens = paragraph.tokens;
    const int sentence = tokens[std::size_t(content.end - 1)].sentence;
    const int last = std::min(int(tokens.size()), content.end + reach);
    const auto inSentence = [&](int at) { return at < last && tokens[std::size_t(at)].sentence == sentence; };
    int begin = content.end;
    while (inSentence(begin) && isAside(tokens[std::size_t(begin)]))
        ++begin;
    if (!inSentence(begin))
        return false;
    int verb = begin;
    while (inSentence(verb) && !isSpeechVerb(tokens[std::size_t(verb)])
           && tokens[std::size_t(verb)].quote == QuoteState::Outside)
        ++verb;
    if (!inSentence(verb) || !isSpeechVerb(tokens[std::size_t(verb)]))
        return false;
    TokenRun source{begin, verb};
    if (verb == begin) {
        source = {verb + 1, verb + 1};
        while (inSentence(source.end) && !endsSpeaker(tokens[std::size_t(source.end)]))
            ++source.end;
    } else {
        while (source.end > source.begin
               && tokens[std::size_t(source.end - 1)].entry.wordClass == closed().also)
            --source.end;
    }
    if (source.end <= source.begin || !beginsSpeaker(tokens[std::size_t(source.begin)]))
        return false;
    attribution.cue = TokenRun{verb, verb + 1};
    attribution.source = source;
    return true;
}

/// "\u201c\u2026\u201d \u2014 Ana Osei": who a dash after a quotation names, to the paragraph's end.
bool nameAfterDash(const TokenParagraph &paragraph, TokenRun content, Attribution &attribution)
{
    constexpr int longest = 6;
    const std::vector<Token> &tokens = paragraph.tokens;
    const int count = int(tokens.size());
    int begin = content.end;
    while (begin < count && isAside(tokens[std::size_t(begin)]))
        ++begin;
    const bool dashed = begin < count && tokens[std::size_t(begin)].kind == token_kind::dash;
    int end = ++begin;
    while (end < count && end - begin < longest
           && (tokens[std::size_t(end)].isCapital || tokens[std::size_t(end)].kind == token_kind::stop))
        ++end;
    const bool ends = end >= count || tokens[std::size_t(end)].kind == token_kind::comma
        || tokens[std::size_t(end)].kind == token_kind::sentenceEnd;
    if (!dashed || end - begin < 2 || !ends)
        return false;
    attribution.source = TokenRun{begin, end};
    return true;
}

bool isBareWh(const TokenParagraph &paragraph, const std::optional<TokenRun> &source)
{
    return source && source->end - source->begin == 1
        && paragraph.tokens[std::size_t(source->begin)].entry.wordClass == closed().wh;
}

/// "the destruction underscores", "highlighting the fragile peace": the reporter's own view, said by nobody.
bool pointsAtNobody(const TokenParagraph &paragraph, const Attribution &attribution)
{
    static const std::uint32_t views[] = {
        stableHash(u"underscore"),   stableHash(u"underscores"),  stableHash(u"underscored"),
        stableHash(u"underscoring"), stableHash(u"highlight"),    stableHash(u"highlights"),
        stableHash(u"highlighted"),  stableHash(u"highlighting"), stableHash(u"echoing"),
        stableHash(u"echoes"),       stableHash(u"underline"),    stableHash(u"underlines"),
        stableHash(u"underlining")};
    static const std::uint32_t abstractEnds[] = {
        stableHash(u"ion", suffixSeed), stableHash(u"ons", suffixSeed), stableHash(u"ent", suffixSeed),
        stableHash(u"nts", suffixSeed), stableHash(u"ity", suffixSeed), stableHash(u"ess", suffixSeed),
        stableHash(u"nce", suffixSeed), stableHash(u"ism", suffixSeed), stableHash(u"ngs", suffixSeed)};
    static const std::uint32_t thisWord = stableHash(u"this");
    const std::vector<Token> &tokens = paragraph.tokens;
    if (attribution.source && attribution.source->end - attribution.source->begin == 1
        && tokens[std::size_t(attribution.source->begin)].word == thisWord)
        return true;
    bool view = false;
    for (int at = attribution.cue->begin; at < attribution.cue->end; ++at)
        view |= std::ranges::contains(views, tokens[std::size_t(at)].word);
    if (!view || !attribution.source)
        return view;
    for (int at = attribution.source->begin; at < attribution.source->end; ++at)
        if (tokens[std::size_t(at)].isCapital && at > attribution.source->begin)
            return false;
    const Token &head = tokens[std::size_t(attribution.source->end - 1)];
    return head.entry.wordClass == 0 && !head.isCapital && std::ranges::contains(abstractEnds, head.suffix);
}

} // namespace

void addPlainCues(const TokenParagraph &paragraph, std::vector<Attribution> &attributions)
{
    for (Attribution &attribution : attributions) {
        if (attribution.cue && paragraph.tokens[std::size_t(attribution.cue->begin)].kind == token_kind::dash)
            attribution.cue.reset();
        if (!attribution.isQuoted || attribution.cue)
            continue;
        for (const TokenRun content : attribution.contents)
            if (cueAfter(paragraph, content, attribution))
                break;
        if (!attribution.source && !attribution.contents.empty())
            nameAfterDash(paragraph, attribution.contents.back(), attribution);
    }
}

bool isDeed(const TokenParagraph &paragraph, const Attribution &attribution)
{
    if (attribution.isQuoted || !attribution.cue || attribution.contents.empty())
        return false;
    static const std::uint32_t deeds[] = {
        stableHash(u"target"),    stableHash(u"targets"),   stableHash(u"targeted"),
        stableHash(u"targeting"), stableHash(u"hit"),       stableHash(u"hits"),
        stableHash(u"hitting"),   stableHash(u"back"),      stableHash(u"backs"),
        stableHash(u"backed"),    stableHash(u"backing"),   stableHash(u"support"),
        stableHash(u"supports"),  stableHash(u"supported"), stableHash(u"supporting"),
        stableHash(u"attack"),    stableHash(u"attacks"),   stableHash(u"attacked"),
        stableHash(u"attacking"), stableHash(u"list"),      stableHash(u"listed"),
        stableHash(u"lists")};
    bool introduces = false;
    bool isSight = false;
    static const std::uint32_t saw = stableHash(u"saw");
    for (int at = attribution.cue->begin; at < attribution.cue->end; ++at) {
        const Token &token = paragraph.tokens[std::size_t(at)];
        introduces |= (token.entry.kinds != 0 && !std::ranges::contains(deeds, token.word))
            || token.quote != QuoteState::Outside
            || token.entry.wordClass == WordLexicon::english().classNamed(u"according")
            || token.entry.wordClass == closed().as || token.entry.wordClass == closed().to
            || token.entry.wordClass == WordLexicon::english().classNamed(u"for");
        isSight |= token.word == saw;
    }
    return !introduces || pointsAtNobody(paragraph, attribution)
        || (isSight && isBareWh(paragraph, attribution.source));
}

} // namespace parallax::quoting
