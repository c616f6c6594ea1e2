#pragma once

#include <QStringList>

namespace parallax {

/// Whether a word can be a name's: "Varro", "al-Harrow".
bool isNameCapital(const QString &word);

/// Whether a name is one word of capitals: "HTS".
bool isAcronymName(const QString &name);

/// "the", "its", "several": no part of who speaks.
bool isSpeakerDeterminer(const QString &word);

/// "Britain-based", "US-backed": where somebody is or whose, not what they are called.
bool isTieOfName(const QString &word);

/// Of the words at a cue those that say who it is: without what a sentence links with ("Meanwhile the army"),
/// without a dateline or a heading that ran into it ("3 October The army"), and without what is added to a
/// name, also where a text has lost its commas ("Ines Varro a local official"). Never none of some.
QStringList namingWords(QStringList words);

/// "RNA news agency" and "the River Observatory monitoring group" are called by what stands before.
QStringList withoutKindOfBody(const QStringList &words);

} // namespace parallax
