#pragma once

#include "models/domain/partial_date.h"

#include <optional>

namespace parallax {

/// A date as pages write it: what parsePublished() reads; ISO 8601 with fractions of a second, without signs
/// ("20191119") or with slashes; figures alone where their order is certain (one is beyond 12, or dots or the
/// page's language say that the day comes first), with a time; a date within a short line ("Published: 19 Nov
/// 2019"). std::nullopt for anything else.
/// @param language BCP 47, empty when unknown
std::optional<PartialDate> pageDate(const QString &text, const QString &language);

/// The date in an address, as in /2019/11/19/ or /2019-11-19-; a day at the least.
std::optional<PartialDate> dateInUrl(const QString &url);

} // namespace parallax
