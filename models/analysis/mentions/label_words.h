#pragma once

#include "models/analysis/mentions/document.h"
#include "models/analysis/mentions/known_names.h"

#include <optional>

namespace parallax {

/// Words that describe an actor: "the Turkish-backed rebels".
struct Label
{
    int begin;      ///< first token
    int head;       ///< its noun's token, the last
    int sorts;      ///< bits of LabelSort
    QString noun;   ///< the head in small letters
    QString people; ///< place of a nationality in it: "Syria"
    bool definite;  ///< "the rebels", also without article in the plural
    int end() const { return head + 1; }
    bool is(LabelSort sort) const { return sorts & (1 << int(sort)); }
};

/// @param nameAt of each token: index of the name it belongs to, -1 for none
std::vector<Label> labelsIn(const PreparedText &document, const std::vector<int> &nameAt);

/// A token in small letters; empty outside the text.
QString lowerWord(const PreparedText &document, int token);

} // namespace parallax
