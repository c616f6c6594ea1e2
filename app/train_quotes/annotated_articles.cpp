#include "app/train_quotes/annotated_articles.h"

#include "models/analysis/quotes/find_quotes.h"
#include "models/analysis/quotes/paragraph_pieces.h"

#include <QDir>
#include <QFile>
#include <QHash>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace parallax::quoting {

namespace {

Result<QString> readText(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return error(u"%1: %2"_s.arg(path, file.errorString()));
    return QString::fromUtf8(file.readAll());
}

/// First and last token that a range touches.
struct TokenRange
{
    int first = -1;
    int last = -1;
};

/// Labels one paragraph by the spans that begin in it.
class Labeller
{
public:
    Labeller(const std::vector<AnnotatedSpan> &spans, LabelledParagraph &paragraph)
        : m_tokens(paragraph.paragraph.tokens)
        , m_labels(paragraph.labels)
        , m_range(paragraph.paragraph.range)
    {
        m_labels.assign(m_tokens.size(), Other);
        for (const AnnotatedSpan &span : spans)
            m_attributions[span.attribution].push_back(&span);
    }

    void label()
    {
        for (const auto &[name, spans] : m_attributions)
            markGaps(spans);
        for (const auto &[name, spans] : m_attributions)
            markSpans(spans);
        for (std::size_t i = 0; i < m_labels.size(); ++i) {
            if (!mayFollow(i == 0 ? noLabel : m_labels[i - 1], m_labels[i]))
                m_labels[i] = Label(beginOf(m_labels[i])); // cut off by a span that overlaps it
        }
    }

private:
    using Spans = std::vector<const AnnotatedSpan *>;

    bool isHere(const AnnotatedSpan &span) const
    {
        return span.range.start >= m_range.start && span.range.start < m_range.end;
    }

    TokenRange tokensOf(Utf16Range range) const
    {
        TokenRange result;
        for (int i = 0; i < int(m_tokens.size()); ++i) {
            if (m_tokens[std::size_t(i)].start < range.end && m_tokens[std::size_t(i)].end > range.start) {
                if (result.first < 0)
                    result.first = i;
                result.last = i;
            }
        }
        return result;
    }

    int sentenceOf(int token) const { return m_tokens[std::size_t(token)].sentence; }

    /// What lies between an attribution's parts in one sentence; the parts are marked over it later.
    void markGaps(const Spans &spans)
    {
        std::map<int, TokenRange> bySentence;
        for (const AnnotatedSpan *span : spans) {
            const TokenRange range = isHere(*span) ? tokensOf(span->range) : TokenRange{};
            for (int i = range.first; i >= 0 && i <= range.last; ++i) {
                TokenRange &extent = bySentence.try_emplace(sentenceOf(i), TokenRange{i, i}).first->second;
                extent = {std::min(extent.first, i), std::max(extent.last, i)};
            }
        }
        for (const auto &[sentence, extent] : bySentence)
            for (int i = extent.first; i <= extent.last; ++i)
                m_labels[std::size_t(i)] = Gap;
    }

    void markSpans(const Spans &spans)
    {
        const AnnotatedSpan *cue = nullptr;
        for (const AnnotatedSpan *span : spans) {
            if (span->role == AnnotatedSpan::Role::Cue)
                cue = span;
        }
        for (const AnnotatedSpan *span : spans) {
            const TokenRange range = isHere(*span) ? tokensOf(span->range) : TokenRange{};
            if (range.first < 0)
                continue;
            const Label begin = beginLabel(*span, range, cue);
            for (int i = range.first; i <= range.last; ++i)
                m_labels[std::size_t(i)] = i == range.first ? begin : Label(begin + 1);
        }
    }

    Label beginLabel(const AnnotatedSpan &span, TokenRange range, const AnnotatedSpan *cue) const
    {
        const bool isBefore = cue && span.range.start < cue->range.start;
        switch (span.role) {
        case AnnotatedSpan::Role::Cue:
            return Cue;
        case AnnotatedSpan::Role::Source:
            return isBefore ? SourceBefore : SourceAfter;
        case AnnotatedSpan::Role::Content:
            break;
        }
        const TokenRange at = cue && isHere(*cue) ? tokensOf(cue->range) : TokenRange{};
        if (at.first < 0 || sentenceOf(range.last) < sentenceOf(at.first)
            || sentenceOf(range.first) > sentenceOf(at.first))
            return ContentElsewhere;
        return isBefore ? ContentBefore : ContentAfter;
    }

    const std::vector<Token> &m_tokens;
    std::vector<Label> &m_labels;
    Utf16Range m_range;
    std::map<QString, Spans> m_attributions;
};

} // namespace

Result<std::vector<AnnotatedArticle>> readAnnotatedArticles(const QString &folder)
{
    const Result<QString> rows = readText(folder + "/gold.tsv"_L1);
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<AnnotatedArticle> articles;
    QHash<QString, std::size_t> known;
    for (const QString &row : rows->split(u'\n').sliced(1)) {
        const QStringList cells = row.split(u'\t');
        if (cells.size() < 7)
            continue;
        if (!known.contains(cells[0])) {
            const Result<QString> text = readText(u"%1/text/%2.txt"_s.arg(folder, cells[0]));
            if (!text)
                return std::unexpected(text.error());
            known.insert(cells[0], articles.size());
            articles.push_back({cells[0], *text, {}});
        }
        using Role = AnnotatedSpan::Role;
        const QString &role = cells[5];
        if (role == "Source"_L1 || role == "Cue"_L1 || role == "Content"_L1)
            articles[known[cells[0]]].spans.push_back({role == "Source"_L1    ? Role::Source
                                                           : role == "Cue"_L1 ? Role::Cue
                                                                              : Role::Content,
                                                       cells[6],
                                                       {cells[3].toLongLong(), cells[4].toLongLong()}});
    }
    return articles;
}

std::vector<LabelledParagraph> labelledParagraphs(const std::vector<AnnotatedArticle> &articles)
{
    std::vector<LabelledParagraph> result;
    for (int article = 0; article < int(articles.size()); ++article) {
        const AnnotatedArticle &annotated = articles[std::size_t(article)];
        Tokenizer tokenizer(annotated.text);
        for (const ParagraphPiece &piece : paragraphPieces(annotated.text)) {
            LabelledParagraph labelled{article, tokenizer.cut(piece.range, piece.sentences), {}};
            Labeller(annotated.spans, labelled).label();
            if (!labelled.labels.empty())
                result.push_back(std::move(labelled));
        }
    }
    return result;
}

} // namespace parallax::quoting
