#pragma once

#include "models/import/reader.h"

namespace parallax {

class ReaderRegistry;

/// What the person says about every input; it wins over what the files say.
struct ImportOptions
{
    QString source; ///< empty: as the files say
    std::optional<PartialDate> published;
    QString url; ///< where the input was fetched; empty: unknown
};

/// Gives the articles of one file, or of standard input for "-", to `take` (Reader::read). Also an error when
/// somebody wrote to the file meanwhile.
Result<void> importInput(const QString &path, const ReaderRegistry &readers, const ImportOptions &options,
                         const TakePart &take);

/// The same from an open device, which may be sequential; `context` names it.
Result<void> importDevice(QIODevice &device, const ReadContext &context, const ReaderRegistry &readers,
                          const ImportOptions &options, const TakePart &take);

} // namespace parallax
