#pragma once

#include "models/edits/annotate_rows.h"

namespace parallax::cli {

/// A row of `annotate`: a JSON object whose members are named as the tagged CSV's columns, and `event_date`.
/// Columns that the project makes itself (annotation_id, source, title, published, url, sentence, created)
/// are passed over; anything else that isn't known is an error.
Result<AnnotationInput> annotationFromJson(const QByteArray &line, int lineNumber);

} // namespace parallax::cli
