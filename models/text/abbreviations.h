#pragma once

#include <QStringView>

namespace parallax {

/// What a full stop after a word can mean.
enum class StopAfter {
    Word,        ///< an ordinary word: the stop ends the sentence
    Title,       ///< "Gen.", "e.g.": never ends one
    Numbered,    ///< "No.", "pp.": doesn't end one before a digit
    Abbreviated, ///< "U.S.", "Inc.", "J.": may end one; the next word decides
};

/// @param word the characters between white space (or an opening mark) and the stop, such as "U.S" or "Brig"
StopAfter stopAfter(QStringView word);

/// Whether an English sentence often begins with this capitalised word and a name rarely does ("The", "But"):
/// what tells "… in the U.S. The group …" from "… the U.S. President …".
bool beginsSentences(QStringView word);

} // namespace parallax
