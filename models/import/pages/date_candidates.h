#pragma once

#include "models/import/pages/page_metadata.h"

namespace parallax {

struct SaidDate
{
    PartialDate date;
    QString where;
};

struct DateCandidates
{
    std::optional<SaidDate> published;
    std::optional<SaidDate> modified;
    QStringList warnings; ///< where two places name days that lie apart
};

/// The dates a page gives: JSON-LD, meta, marked elements, the address, the lines near the headline; the
/// first that says one decides.
/// @param language, url of the page, as far as known
DateCandidates dateCandidates(const PageSources &from, const QString &language, const QString &url);

} // namespace parallax
