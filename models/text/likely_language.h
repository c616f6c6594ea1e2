#pragma once

#include <QString>

namespace parallax {

/// "en", "de", "fr" or "es" by the commonest function words among a text's first words; "und" for other
/// languages. Texts too short to tell are taken for English where they are in Latin letters. For choosing
/// rules, not for naming a language.
QString likelyLanguage(QStringView text);

} // namespace parallax
