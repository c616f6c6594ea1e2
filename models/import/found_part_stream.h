#pragma once

#include "models/import/reader.h"

#include <QByteArray>

#include <optional>

namespace parallax {

/// A found part as bytes, for the way between processes. An original equal to `input` is not copied but
/// named; `input` then shares that original's bytes, so that the next part's are known at once to be the
/// same.
QByteArray packedPart(const FoundPart &part, QByteArray &input);

/// std::nullopt when the bytes are no part: cut off, with numbers out of range or with something left over.
std::optional<FoundPart> unpackedPart(const QByteArray &packed, const QByteArray &input);

/// What a reader is told about its input. `readers` and `budget` stay behind: no isolated format holds files.
QByteArray packedContext(const ReadContext &context);
std::optional<ReadContext> unpackedContext(const QByteArray &packed);

} // namespace parallax
