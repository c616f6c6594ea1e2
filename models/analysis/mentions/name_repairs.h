#pragma once

#include "models/analysis/mentions/tagger.h"

namespace parallax {

/// What the tagger's names lack that the whole text shows: a name that goes on as a known one is taken whole
/// ("Islamic State of Iraq" before "and the Levant"), and capitals that the text has as a common noun ("a
/// VBIED,") are none; joining words at a name's ends don't belong to it ("So Osei"), and some first words
/// settle what it is ("Jabal …", "Ahrar …"). What lists know as an organisation is no work, and listed
/// organisations, countries and large cities that stand alone or in a headline are names though the tagger
/// passed over them.
/// @param names in reading order, none overlapping; kept so
void repairNames(const PreparedText &document, std::vector<TaggedName> &names);

} // namespace parallax
