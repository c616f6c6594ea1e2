#pragma once

#include "models/import/documents/core_properties.h"
#include "models/import/documents/paragraph_builder.h"
#include "models/import/zip_archive.h"

#include <functional>

namespace parallax {

/// Reads one XML part of an office package through `read`, which says what is wrong with it; the error's
/// sentence begins with `label` and names the part. A part that isn't there is an error only if it is
/// `required`.
Result<void> readPart(const ZipArchive &archive, const QString &name, const QString &label, bool required,
                      const std::function<std::optional<QString>(QIODevice &)> &read);

/// Dublin Core of a part; empty when there is none or it is broken.
DocumentProperties partProperties(const ZipArchive &archive, const QString &name);

} // namespace parallax
