#pragma once

#include <QStringView>

namespace parallax {

/// Forms of English verbs, told by a list of the irregular ones and by endings; words are lower case. A
/// regular past tense and its participle are one form.
bool isPastParticiple(QStringView word); ///< "killed", "shot", "taken"; not "red" or "hundred"
bool isPastTense(QStringView word);      ///< "killed", "shot", "took"
bool isBe(QStringView word);             ///< be, is, was, been, "wasn't"
bool isGet(QStringView word);
bool isHave(QStringView word);
bool isModal(QStringView word); ///< and do: before a bare verb
/// What may stand between the parts of a verb: "also", "not", "reportedly".
bool isVerbAdverb(QStringView word);

} // namespace parallax
