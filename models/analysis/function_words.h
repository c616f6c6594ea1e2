#pragma once

#include <QString>

namespace parallax {

/// Whether a normalised English word says nothing of what a sentence is about: articles, pronouns,
/// prepositions, auxiliaries, and the verbs with which news attributes words ("said", "told"). Negations are
/// among them.
bool isFunctionWord(const QString &word);

/// "not", "no", "never", "without", "n't" and their like: words whose loss turns a sentence round.
bool isNegation(const QString &word);

} // namespace parallax
