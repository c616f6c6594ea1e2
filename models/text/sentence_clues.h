#pragma once

#include <QStringView>

namespace parallax {

/// What sentences.h looks at around a stop. Each looks at a bounded number of characters, so that splitting
/// stays linear.

/// Letters and digits from `at`.
QStringView wordAt(QStringView text, qsizetype at);

/// Whether what stands from `at` to the next white space holds a capital letter.
bool hasCapital(QStringView text, qsizetype at);

/// The characters at the end of `before`, back to white space, an opening mark, a dash or a slash.
QStringView wordBeforeStop(QStringView before);

/// Whether the text before the sentence's first stop is a label, as in "1." or "iv." or "…", that introduces
/// the rest.
bool isEnumerator(QStringView label, QChar stop);

/// "… of the war.The next": two words glued together by a lost space, not "example.com" or "Node.JS".
/// @param before the word before the stop; `after` is where the next one begins
bool lacksSpace(QStringView text, QStringView before, qsizetype stop, qsizetype after);

/// Whether the words from `at` say who asked or shouted, as after the mark in `"Why?" Osei asked.`
bool namesSpeaker(QStringView text, qsizetype at);

} // namespace parallax
