#pragma once

#include "models/analysis/quotes/quote_labels.h"
#include "models/domain/result.h"

#include <QByteArray>

namespace parallax::quoting {

/// Weights of a linear-chain conditional random field (Lafferty, McCallum & Pereira 2001) over tokens.
class QuoteModel
{
public:
    using Row = std::array<std::int8_t, labelStride>;

    QuoteModel() = default;
    /// @param keys feature hashes, ascending; `rows` holds their weights in steps of `step`
    QuoteModel(float step, std::vector<std::uint32_t> keys, std::vector<Row> rows,
               const Transitions &transitions);

    /// The one shipped with the program.
    static const QuoteModel &english();

    /// Bytes that are the same for the same weights on every machine.
    QByteArray toBytes() const;
    /// Fails on bytes that toBytes() didn't make.
    static Result<QuoteModel> fromBytes(const QByteArray &bytes);

    LabelScores score(std::span<const std::uint32_t> features) const;
    const Transitions &transitions() const { return m_transitions; }
    std::size_t size() const { return m_keys.size(); }

private:
    void index();

    float m_step = 1;
    std::vector<std::uint32_t> m_keys;
    std::vector<Row> m_rows;
    Transitions m_transitions{};
    std::vector<std::uint64_t> m_slots; ///< open addressing: key, and the row's number plus one
    std::uint32_t m_mask = 0;
};

/// The likeliest labels of a paragraph's tokens (Viterbi), contents widened to the quotation marks around
/// them. Time grows with tokens × labels².
std::vector<Label> labelsOf(const TokenParagraph &paragraph, const QuoteModel &model);

/// Content that begins or ends between quotation marks is taken to the marks, unless only a word or two stand
/// between them or the closing one is missing.
void widenToMarks(const TokenParagraph &paragraph, std::span<Label> labels);

} // namespace parallax::quoting
