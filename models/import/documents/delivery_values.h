#pragma once

#include "models/domain/partial_date.h"

#include <QString>

#include <optional>

namespace parallax {

/// The date that a line of a delivery consists of, with or without weekday, time, zone and edition
/// ("November 28, 2024 Thursday 2:05 PM GMT", "28. November 2024 Donnerstag"): std::nullopt for other lines.
std::optional<PartialDate> dateLine(QStringView line);

/// The first date with a month's name, or in ISO 8601, within a line.
std::optional<PartialDate> dateWithin(QStringView line);

/// The BCP 47 tag of a language by its name in English, French, German or Spanish; of "GERMAN; DEUTSCH" by
/// the first name. Empty for others.
QString deliveryLanguage(const QString &name);

/// 532 for a line that has "532 words", "532 mots", "1,204 Wörter" … in it; 0 without.
int wordsWithin(QStringView line);
bool isWordsLine(QStringView line); ///< nothing but that

/// Whether a line begins as bylines do ("By Jane Doe", "Par …", "Von …", "Por …").
bool isByline(QStringView line);
QString withoutBy(QStringView line);

} // namespace parallax
