#pragma once

#include "models/analysis/mentions/tagger_weights.h"
#include "models/domain/result.h"

#include <QByteArray>

namespace parallax {

/// Weights as bytes that are the same for the same weights, on every machine.
QByteArray bytesOf(const TaggerWeights &weights);
/// Fails on other bytes, damaged ones, and those of another version.
Result<TaggerWeights> weightsFrom(const QByteArray &bytes);

} // namespace parallax
