#pragma once

#include "models/export/annotation_filter.h"
#include "models/export/tagged_csv.h"

namespace parallax {

/// Called with the articles done and all articles; false ends the export with an error.
using ExportProgress = std::function<bool(std::int64_t done, std::int64_t total)>;

/// Gives the annotations of a project in the tagged CSV's order: the article's date (undated last), source
/// and id, then start, end and annotation id. Reads an article at a time, its body once and only where it is
/// annotated, so memory is bounded by the largest one. A body that is damaged is an error; other reads that
/// fail go to the connection's failure handler. @pre the database outlives the returned function
TaggedRows annotationRows(const Database &database, const AnnotationFilter &filter,
                          const ExportProgress &progress = {});

} // namespace parallax
