#pragma once

#include "models/domain/partial_date.h"
#include "models/domain/result.h"

namespace parallax {

/// What a person typed for a field of an article; an error says what is wrong with it and how to write it.

/// None for an empty text; dates in figures that can be read two ways (03/04/2024) are refused.
Result<std::optional<PartialDate>> typedDate(const QString &text);
/// A BCP 47 tag, from a tag or a language's English name; empty for an empty text.
Result<QString> typedLanguage(const QString &text);
/// A title, an author or a source in one line.
Result<QString> typedLine(const QString &text);

} // namespace parallax
