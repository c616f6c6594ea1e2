#include "models/analysis/quotes/paragraph_pieces.h"

#include "models/text/paragraphs.h"
#include "models/text/sentences.h"

#include <algorithm>

namespace parallax::quoting {

namespace {

/// Adds a sentence; one that is longer than a piece may be goes on in further pieces.
void addSentence(std::vector<ParagraphPiece> &pieces, Utf16Range sentence, bool beginsParagraph)
{
    while (sentence.start < sentence.end) {
        const Utf16Range part{sentence.start, std::min(sentence.end, sentence.start + longestPiece)};
        if (beginsParagraph || part.end - pieces.back().range.start > longestPiece)
            pieces.push_back({part, {part}});
        else
            pieces.back().sentences.push_back(part);
        pieces.back().range.end = part.end;
        sentence.start = part.end;
        beginsParagraph = false;
    }
}

} // namespace

std::vector<ParagraphPiece> paragraphPieces(QStringView text)
{
    std::vector<ParagraphPiece> pieces;
    const std::vector<Utf16Range> sentences = sentenceRanges(text);
    auto sentence = sentences.begin();
    for (Utf16Range paragraph : paragraphs(text)) {
        bool begins = true;
        for (; sentence != sentences.end() && sentence->start < paragraph.end; ++sentence) {
            addSentence(pieces, *sentence, begins);
            begins = false;
        }
    }
    return pieces;
}

} // namespace parallax::quoting
