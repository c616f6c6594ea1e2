#pragma once

#include <QHash>
#include <QStringList>

namespace parallax {

/// Names of general knowledge that are of one actor (resources/lexicons/mentions/known_names.txt): the key's
/// text of each (name_key.h) → the usual name.
const QHash<QString, QString> &knownNames();

/// Nationalities and peoples (demonyms.txt) → their place: "syrian" and "syrians" → "Syria"; only where there
/// is one.
const QHash<QString, QString> &demonyms();

/// What sort of actor a noun describes (label_heads.txt).
enum class LabelSort { Armed, Band, State, Person, Loaded };
/// Sorts of a small-letter noun, as bits 1 << sort; 0 for others.
int labelSorts(const QString &noun);

} // namespace parallax
