#pragma once

#include <QStringView>

namespace parallax {

/// 1-12 for a month's name in English, French, German, Spanish, Italian, Portuguese or Dutch, whole or in a
/// usual short form, in any case, with or without a full stop; 0 for another word. Months that are named
/// alike in two of these languages are the same month.
int monthNumber(QStringView word);

/// Whether it is a day's name in these languages, whole or, in English, short ("Thu").
bool isWeekday(QStringView word);

} // namespace parallax
