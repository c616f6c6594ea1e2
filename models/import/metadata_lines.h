#pragma once

#include "models/import/metadata.h"

#include <QStringList>

namespace parallax {

/// A text taken apart.
struct TextParts
{
    Metadata metadata;
    QString body; ///< without blank lines around it; empty when there was nothing but metadata
    QStringList warnings;
};

/// Takes metadata lines out of a text whose lines end in LF. They are:
/// - a block at the top that consists of "Key: value" lines only and is ended by an empty line;
/// - the first or last lines when they are "Source:", "Original Source:", "Published:", "Date:" or "URL:"
/// with
///   a value that looks like one, or a date word and an ISO date ("date 2024-11-28");
/// - such a date word and date glued before the first sentence ("date 2024-11-28 A group …").
/// Anything that reads as a sentence stays, and so does a line that contradicts one already taken.
/// The body is otherwise as it was, but for blank lines around it and white space at its end.
TextParts splitMetadata(const QString &text);

} // namespace parallax
