#include "models/analysis/union_text.h"

#include "models/analysis/alignment.h"
#include "models/text/code_points.h"

namespace parallax {

namespace {

/// By text and sentence: whether an earlier text says it.
std::vector<std::vector<bool>> saidBefore(const std::vector<PairAlignment> &pairs, size_t texts)
{
    std::vector<std::vector<bool>> said(texts);
    for (const PairAlignment &pair : pairs) {
        said[size_t(pair.a)].resize(pair.alignment.a.size());
        said[size_t(pair.b)].resize(pair.alignment.b.size());
        for (const SentenceLink &link : pair.alignment.links) {
            if (link.partners && link.relation != Relation::Related)
                said[size_t(pair.b)][size_t(link.b)] = true; // a stands before b
        }
    }
    return said;
}

void append(UnionText &made, int text, Span origin, const CodePointIndex &body)
{
    const qsizetype start =
        made.pieces.empty() ? 0 : made.pieces.back().start + made.pieces.back().origin.length() + 1;
    if (!made.pieces.empty())
        made.body += u'\n';
    made.body += body.cut(origin);
    made.pieces.push_back({text, origin, start});
}

/// The sentences of each text; of a single one there is no pair.
std::vector<std::vector<Span>> sentencesOf(const std::vector<PairAlignment> &pairs, size_t texts)
{
    std::vector<std::vector<Span>> all(texts);
    const auto take = [&](int text, const std::vector<AlignedSentence> &sentences) {
        if (!all[size_t(text)].empty())
            return;
        for (const AlignedSentence &one : sentences)
            all[size_t(text)].push_back(one.span);
    };
    for (const PairAlignment &pair : pairs) {
        take(pair.a, pair.alignment.a);
        take(pair.b, pair.alignment.b);
    }
    return all;
}

} // namespace

UnionText unionOf(std::span<const QString> texts)
{
    UnionText made;
    if (texts.size() == 1) {
        const CodePointIndex body(texts.front());
        if (body.size() > 0)
            append(made, 0, Span(0, body.size()), body);
        return made;
    }
    const std::vector<PairAlignment> pairs = alignAll(texts);
    const auto said = saidBefore(pairs, texts.size());
    const auto sentences = sentencesOf(pairs, texts.size());
    for (size_t text = 0; text < texts.size(); ++text) {
        const CodePointIndex body(texts[text]);
        for (size_t first = 0; first < sentences[text].size();) {
            if (said[text][first]) {
                ++first;
                continue;
            }
            size_t last = first;
            while (last + 1 < sentences[text].size() && !said[text][last + 1])
                ++last;
            append(made, int(text), Span(sentences[text][first].start(), sentences[text][last].end()), body);
            first = last + 1;
        }
    }
    return made;
}

} // namespace parallax
