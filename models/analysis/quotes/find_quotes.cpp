#include "models/analysis/quotes/find_quotes.h"

#include "models/analysis/quotes/attributions.h"
#include "models/analysis/quotes/paragraph_pieces.h"
#include "models/analysis/quotes/quote_model.h"
#include "models/analysis/quotes/speakers.h"

#include <algorithm>

namespace parallax {

namespace {

using namespace quoting;

bool isWord(const Token &token)
{
    return token.kind < token_kind::comma;
}

/// English has an article, "of", "to" or "and" every five words; no other language has its words that often.
bool looksEnglish(const QString &text, const std::vector<ParagraphPiece> &pieces)
{
    constexpr int enough = 400;
    constexpr int tooFew = 12;
    const WordLexicon &lexicon = WordLexicon::english();
    const std::uint8_t common[] = {lexicon.classNamed(u"article"), lexicon.classNamed(u"of"),
                                   lexicon.classNamed(u"to"), lexicon.classNamed(u"and"),
                                   lexicon.classNamed(u"be")};
    Tokenizer tokenizer(text);
    int words = 0;
    int known = 0;
    for (const ParagraphPiece &piece : pieces) {
        for (const Token &token : tokenizer.cut(piece.range, piece.sentences).tokens) {
            words += isWord(token);
            known += isWord(token) && std::ranges::contains(common, token.entry.wordClass);
        }
        if (words >= enough)
            break;
    }
    return words < tooFew || known * 10 >= words;
}

/// The words that say who it is: before a comma, a bracket or "who".
qsizetype headLength(QStringView source)
{
    qsizetype length = source.size();
    for (const QStringView mark : {u",", u"(", u" who ", u" which "})
        if (const qsizetype at = source.indexOf(mark); at > 0)
            length = std::min(length, at);
    while (length > 0 && source[length - 1].isSpace())
        --length;
    return length;
}

/// "a spokesman for X", "the leader of X": somebody else than X.
bool leadsElsewhere(QStringView before)
{
    for (const QStringView word : {u" for ", u" of ", u" from ", u" at ", u" in ", u" with ", u" near ",
                                   u" on ", u" about ", u" to ", u" by ", u" against ", u" between "})
        if (before.contains(word))
            return true;
    return false;
}

/// Who is meant by a source's words, by the mentions given: the person among them, else the actor that their
/// head names; not the one that only describes it ("an X leader", "X state media").
QString entityAt(const CodePointIndex &text, Span span, const std::vector<NamedSpan> &mentions)
{
    const QStringView words = text.cut(span);
    const qsizetype head = headLength(words);
    const qsizetype start = text.toUtf16(span.start());
    QString entity;
    auto mention =
        std::ranges::lower_bound(mentions, span.start(), {}, [](const NamedSpan &m) { return m.span.end(); });
    for (; mention != mentions.end() && mention->span.start() < span.end(); ++mention) {
        const Utf16Range range = text.toUtf16(mention->span);
        if (!mention->span.overlaps(span) || mention->entity.isEmpty() || range.start - start >= head)
            continue;
        const QStringView after = words.sliced(std::clamp<qsizetype>(range.end - start, 0, words.size()));
        if (after.startsWith(u"'s") || after.startsWith(u"\u2019s"))
            continue;
        const QStringView before = words.first(std::max<qsizetype>(0, range.start - start));
        if (mention->isPerson && !leadsElsewhere(before))
            return mention->entity;
        if (range.end - start >= head && !leadsElsewhere(before))
            entity = mention->entity;
    }
    return entity;
}

class Finder
{
public:
    Finder(const QString &text, const QuoteOptions &options)
        : m_index(text)
        , m_options(options)
        , m_tokenizer(m_index.text())
        , m_speakers(m_index.text())
    { }

    std::vector<QuoteFinding> find()
    {
        const std::vector<ParagraphPiece> pieces = paragraphPieces(m_index.text());
        const bool english =
            m_options.isEnglish ? *m_options.isEnglish : looksEnglish(m_index.text(), pieces);
        for (const ParagraphPiece &piece : pieces) {
            const TokenParagraph paragraph = m_tokenizer.cut(piece.range, piece.sentences);
            if (english)
                findIn(paragraph);
            else
                findMarkedIn(paragraph);
        }
        return std::move(m_found);
    }

private:
    /// What the paragraph before leaves open for the next one.
    struct Open
    {
        std::optional<Span> cue;
        CueClass cueClass = CueClass::Neutral;
        std::optional<Span> source;
        std::optional<Span> speaker;
        bool leadsOn = false; ///< "She added:"
        bool goesOn = false;  ///< a quotation that no mark closed
    };

    Span spanOf(Utf16Range range) const { return m_index.toSpan(range); }
    Utf16Range rangeOf(const TokenParagraph &paragraph, TokenRun run) const
    {
        return {paragraph.tokens[std::size_t(run.begin)].start,
                paragraph.tokens[std::size_t(run.end - 1)].end};
    }

    void findIn(const TokenParagraph &paragraph)
    {
        m_speakers.addNames(paragraph);
        const std::vector<Label> labels = labelsOf(paragraph, QuoteModel::english());
        const Open before = std::exchange(m_open, {});
        bool isFirst = true;
        for (const Attribution &attribution : attributionsOf(paragraph, labels)) {
            if (isFirst && !attribution.cue && before.goesOn && !m_found.empty())
                goOn(paragraph, attribution);
            else
                add(paragraph, attribution, isFirst ? before : Open{});
            isFirst = false;
        }
        m_open.goesOn = !isFirst && !paragraph.quoted.empty() && !paragraph.quoted.back().isClosed;
    }

    void goOn(const TokenParagraph &paragraph, const Attribution &attribution)
    {
        for (TokenRun run : attribution.contents)
            m_found.back().parts.push_back(spanOf(rangeOf(paragraph, run)));
        remember(m_found.back());
    }

    void add(const TokenParagraph &paragraph, const Attribution &attribution, const Open &before)
    {
        QuoteFinding finding;
        for (TokenRun run : attribution.contents)
            finding.parts.push_back(spanOf(rangeOf(paragraph, run)));
        if (attribution.cue) {
            finding.cue = spanOf(rangeOf(paragraph, *attribution.cue));
            finding.cueClass = cueClassOf(paragraph, *attribution.cue);
        } else if (before.leadsOn) {
            finding.cue = before.cue;
            finding.cueClass = before.cueClass;
            finding.source = before.source;
        }
        if (attribution.source) {
            finding.source = spanOf(rangeOf(paragraph, *attribution.source));
            if (const auto who = sayerOf(paragraph, *attribution.source))
                finding.speaker = spanOf(m_speakers.resolve(paragraph, who->begin, who->end));
        } else if (!attribution.cue || before.leadsOn) {
            finding.speaker = before.speaker;
        }
        remember(finding);
        if (attribution.contents.empty()) {
            m_open.leadsOn = true;
            return;
        }
        finding.form = formOf(paragraph, attribution);
        setEntity(finding);
        m_found.push_back(std::move(finding));
    }

    void remember(const QuoteFinding &finding)
    {
        m_open = {finding.cue, finding.cueClass, finding.source, finding.speaker, false, false};
    }

    void setEntity(QuoteFinding &finding) const
    {
        if (finding.source && finding.speaker)
            finding.entity = entityAt(m_index, *finding.source, m_options.mentions);
        if (finding.entity.isEmpty() && finding.speaker)
            finding.entity = entityAt(m_index, *finding.speaker, m_options.mentions);
    }

    /// The first verb or noun of the cue that the lexicon knows; "according to" is neutral.
    static CueClass cueClassOf(const TokenParagraph &paragraph, TokenRun cue)
    {
        CueClass result = CueClass::Neutral;
        for (int i = cue.begin; i < cue.end && result == CueClass::Neutral; ++i) {
            const Token &token = paragraph.tokens[std::size_t(i)];
            if (token.entry.kinds != 0 && token.entry.wordClass == 0)
                result = token.entry.cueClass;
        }
        return result;
    }

    /// One or two words between marks are a reporter's distance ("scare quotes"), not somebody's words.
    static QuoteForm formOf(const TokenParagraph &paragraph, const Attribution &attribution)
    {
        constexpr int fewest = 3;
        int longest = 0;
        int marked = 0;
        for (TokenRun run : attribution.contents) {
            for (int i = run.begin; i < run.end; ++i) {
                const Token &token = paragraph.tokens[std::size_t(i)];
                marked = token.quote == QuoteState::Outside ? 0 : marked + isWord(token);
                longest = std::max(longest, marked);
            }
        }
        const Token *first = nullptr;
        for (int i = attribution.contents.front().begin; i < attribution.contents.front().end && !first;
             ++i) {
            if (isWord(paragraph.tokens[std::size_t(i)]))
                first = &paragraph.tokens[std::size_t(i)];
        }
        if (attribution.isQuoted && first
            && (first->isCapital || first->kind == token_kind::number || !attribution.cue))
            return QuoteForm::Direct;
        return longest >= fewest ? QuoteForm::Mixed : QuoteForm::Indirect;
    }

    void findMarkedIn(const TokenParagraph &paragraph)
    {
        constexpr int fewest = 5;
        auto token = paragraph.tokens.begin();
        for (const QuotedRange &quoted : paragraph.quoted) {
            int words = 0;
            for (; token != paragraph.tokens.end() && token->start < quoted.range.end; ++token)
                words += token->start >= quoted.inner.start && isWord(*token);
            if (words < fewest)
                continue;
            QuoteFinding finding;
            finding.form = QuoteForm::Direct;
            finding.parts.push_back(spanOf(quoted.range));
            m_found.push_back(std::move(finding));
        }
    }

    CodePointIndex m_index;
    const QuoteOptions &m_options;
    Tokenizer m_tokenizer;
    Speakers m_speakers;
    Open m_open;
    std::vector<QuoteFinding> m_found;
};

} // namespace

std::vector<QuoteFinding> findQuotes(const QString &text, const QuoteOptions &options)
{
    return Finder(text, options).find();
}

} // namespace parallax
