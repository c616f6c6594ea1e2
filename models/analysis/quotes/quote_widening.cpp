#include "models/analysis/quotes/quote_model.h"

#include <algorithm>

namespace parallax::quoting {

namespace {

/// Labels the tokens [begin, end) as content, going on with what stands before where that is content of their
/// kind.
void fill(std::span<Label> tokenLabels, std::size_t begin, std::size_t end, Label content, bool goesOnBefore)
{
    for (std::size_t i = begin; i < end; ++i)
        tokenLabels[i] = Label(beginOf(content) + (i > begin || goesOnBefore));
}

} // namespace

void widenToMarks(const TokenParagraph &paragraph, std::span<Label> tokenLabels)
{
    constexpr auto fewest = 4; // tokens between the marks
    const auto &tokens = paragraph.tokens;
    std::size_t begin = 0;
    for (const QuotedRange &quoted : paragraph.quoted) {
        while (begin < tokens.size() && tokens[begin].end <= quoted.range.start)
            ++begin;
        std::size_t end = begin;
        while (end < tokens.size() && tokens[end].start < quoted.range.end)
            ++end;
        const auto within = tokenLabels.subspan(begin, end - begin);
        const auto content = std::ranges::find_if(within, isContent);
        if (quoted.isClosed && end - begin >= fewest + 2 && content != within.end()) {
            const Label kind = *content;
            const bool joins = begin > 0 && isContent(tokenLabels[begin - 1])
                && beginOf(tokenLabels[begin - 1]) == beginOf(kind) && goesOn(tokenLabels[begin]);
            fill(tokenLabels, begin, end, kind, joins);
            if (end < tokenLabels.size() && goesOn(tokenLabels[end])
                && beginOf(tokenLabels[end]) != beginOf(kind))
                tokenLabels[end] = Label(beginOf(tokenLabels[end]));
        }
        begin = end;
    }
}

} // namespace parallax::quoting
