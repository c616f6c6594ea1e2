#pragma once

#include "models/analysis/quotes/attributions.h"

namespace parallax::quoting {

/// Gives direct quotations that have no cue the one that plainly follows in their sentence: '…,' Osei said;
/// '…,' said Osei. The model, learnt from few articles, misses some.
void addPlainCues(const TokenParagraph &paragraph, std::vector<Attribution> &attributions);

/// Whether an indirect attribution is none: its cue holds no word that introduces what somebody says, or one
/// that news use of deeds more often ("targeted the town").
bool isDeed(const TokenParagraph &paragraph, const Attribution &attribution);

} // namespace parallax::quoting
