#pragma once

#include "models/domain/entity.h"

#include <QStringList>

namespace parallax {

/// A name as it is compared: small letters without marks and apostrophes, hyphens as spaces, without "the",
/// possessive "'s" and the Arabic article ("al-", "el-", "ar-" …). "the Shi'ite" and "Shiite" are equal.
struct NameKey
{
    QStringList words;
    QString text() const { return words.join(u' '); }
};
NameKey nameKey(QStringView name);

/// Coarser: doubled letters once, no h at a word's end, q as k, and vowels that transliterations confuse (o,
/// u, e and i) alike. "Raqqah" and "Raqa" are equal. For names of places and organisations.
QString spellingKey(const NameKey &key);

/// Whether two words may be spellings of one transliterated name: equal but for vowels, or one letter apart
/// in six or more. Damerau's distance (1964).
bool maySpellTheSame(const QString &a, const QString &b);

/// Whether `acronym` is made of letters of `name` in order, its first among the first letters of words
/// (simplified from Schwartz & Hearst 2003: every letter must begin a word or follow within one).
bool isAcronymOf(QStringView acronym, QStringView name);
/// Whether it is made of the first letters of the words alone, small ones ("of", "the") left out or not.
bool isInitialsOf(QStringView acronym, QStringView name);

/// Two to seven capitals, with or without stops.
bool looksLikeAcronym(QStringView name);

} // namespace parallax
