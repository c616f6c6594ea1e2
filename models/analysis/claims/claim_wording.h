#pragma once

#include <QString>

#include <optional>

namespace parallax::claims {

/// "targeting" → "targeted", "carrying" → "carried", "making" → "made"; std::nullopt for words that are no
/// gerund.
std::optional<QString> pastOfGerund(const QString &word);

/// A clause as a sentence without stop: first letter a capital, no quotation marks or commas at its ends.
/// Empty where quotation marks in it don't pair.
QString asProposition(const QString &clause);

/// What a denial denies, as a proposition about the denier: "accusations of targeting civilians" by Ismere's
/// army → "Ismere's army targeted civilians". Empty where no such reading is plain.
QString deniedProposition(const QString &content, const QString &speaker);

} // namespace parallax::claims
