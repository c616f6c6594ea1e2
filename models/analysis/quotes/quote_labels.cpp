#include "models/analysis/quotes/quote_labels.h"

namespace parallax::quoting {

int surroundingsOf(const Token &token)
{
    using namespace token_kind;
    const bool outsideMarks = token.quote == QuoteState::Outside;
    switch (token.kind) {
    case comma:
        return outsideMarks ? 1 : 2;
    case sentenceEnd:
        return outsideMarks ? 3 : 4;
    case quoteOpen:
        return 5;
    case quoteClose:
        return 6;
    case dash:
    case colon:
    case semicolon:
        return 7;
    default:
        break;
    }
    if (!outsideMarks)
        return 8;
    if (token.kind >= cue && token.kind < number)
        return 9;
    if (token.isCapital)
        return 10;
    return token.kind < cue ? 11 : 0;
}

} // namespace parallax::quoting
