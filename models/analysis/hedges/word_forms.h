#pragma once

#include <QStringList>

namespace parallax {

/// An English verb's regular forms: "claim", "claims", "claimed", "claiming"; "deny", "denies", "denied",
/// "denying".
QStringList verbForms(const QString &verb);
/// An adjective, its adverb and its superlative: "deadly", "deadliest"; "brutal", "brutally"; "fierce",
/// "fiercely", "fiercest".
QStringList adjectiveForms(const QString &adjective);
/// Adjectives that judge by how they are made: "unacceptable", "inexcusable", "shameless"; few words of that
/// form don't.
bool judgesByForm(QStringView word);

} // namespace parallax
