#pragma once

#include "models/import/reader.h"

namespace parallax {

class ReaderRegistry;

/// What the person says about every input; it wins over what the files say.
struct ImportOptions
{
    QString source; ///< empty: as the files say
    std::optional<PartialDate> published;
};

/// The articles of one file, or of standard input for "-".
Result<std::vector<ImportedArticle>> importInput(const QString &path, const ReaderRegistry &readers,
                                                 const ImportOptions &options = {});

/// The same from an open device, which may be sequential; `context` names it.
Result<std::vector<ImportedArticle>> importDevice(QIODevice &device, const ReadContext &context,
                                                  const ReaderRegistry &readers,
                                                  const ImportOptions &options = {});

} // namespace parallax
