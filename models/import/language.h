#pragma once

#include <QString>

namespace parallax {

/// The language that a text is written in, as a BCP 47 tag such as "en" or "zh-Hant"; empty when it is too
/// short, mixed or in none that is known. By CLD2 (Dick Sites 2013, "Compact Language Detector 2"): naive
/// Bayes over quadgrams, or the script where only one language uses it. Looks at the first 20,000 characters
/// at most.
QString detectedLanguage(QStringView text);

/// How much a text looks like any language, from 0 to about 3000; what tells a right charset from a wrong
/// one.
double languageScore(QStringView text);

} // namespace parallax
