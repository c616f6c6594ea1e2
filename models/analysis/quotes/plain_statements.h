#pragma once

#include "models/analysis/quotes/attributions.h"

namespace parallax::quoting {

/// Adds statements that stand plainly in sentences where the labelling found none: "Residents told reporters
/// they could hear it", "according to the board, four boats sank".
void addPlainStatements(const TokenParagraph &paragraph, std::vector<Attribution> &attributions);

/// Parts a content that runs on into another's words: "…, while Osei denied that …".
void splitAtOtherSpeakers(const TokenParagraph &paragraph, std::vector<Attribution> &attributions);

/// Leaves out an "and" or a comma that ends a content in the reporter's words, and a time or place of saying
/// before its "that" or its quotation mark.
void trimContents(const TokenParagraph &paragraph, std::vector<Attribution> &attributions);

} // namespace parallax::quoting
