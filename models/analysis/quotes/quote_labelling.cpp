#include "models/analysis/quotes/quote_model.h"
#include "models/analysis/quotes/token_features.h"

namespace parallax::quoting {

namespace {

using Back = std::array<std::uint8_t, labels>;

constexpr LabelScores impossible = [] {
    LabelScores scores{};
    scores.fill(-1e30F);
    return scores;
}();

/// The best way to each label at a token, from the best ways to those at the token before.
LabelScores step(const LabelScores &before, const std::array<LabelScores, labels + 1> &transitions,
                 const LabelScores &here, Back &back)
{
    LabelScores best = impossible;
    for (int from = 0; from < labels; ++from) {
        for (int to = 0; to < labels; ++to) {
            if (!mayFollow(from, to))
                continue;
            const float score = before[std::size_t(from)] + transitions[std::size_t(from)][std::size_t(to)];
            if (score > best[std::size_t(to)]) {
                best[std::size_t(to)] = score;
                back[std::size_t(to)] = std::uint8_t(from);
            }
        }
    }
    for (std::size_t to = 0; to < labels; ++to)
        best[to] += here[to];
    return best;
}

} // namespace

std::vector<Label> labelsOf(const TokenParagraph &paragraph, const QuoteModel &model)
{
    const std::vector<Token> &tokens = paragraph.tokens;
    std::vector<Label> result(tokens.size(), Other);
    if (tokens.empty())
        return result;
    const TokenFeatures features(paragraph);
    std::vector<std::uint32_t> seen;
    std::vector<Back> back(tokens.size());
    LabelScores best = impossible;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        features.collect(qsizetype(i), seen);
        const LabelScores here = model.score(seen);
        const auto &transitions = model.transitions()[std::size_t(surroundingsOf(tokens[i]))];
        if (i > 0) {
            best = step(best, transitions, here, back[i]);
            continue;
        }
        for (int label = 0; label < labels; ++label) {
            if (mayFollow(noLabel, label))
                best[std::size_t(label)] =
                    transitions[noLabel][std::size_t(label)] + here[std::size_t(label)];
        }
    }
    int label = 0;
    for (int other = 1; other < labels; ++other) {
        if (best[std::size_t(other)] > best[std::size_t(label)])
            label = other;
    }
    for (std::size_t i = tokens.size(); i-- > 0;) {
        result[i] = Label(label);
        label = back[i][std::size_t(label)];
    }
    widenToMarks(paragraph, result);
    return result;
}

} // namespace parallax::quoting
