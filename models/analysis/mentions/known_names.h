#pragma once

#include <QHash>
#include <QStringList>

namespace parallax {

/// Names of general knowledge that are of one actor (resources/lexicons/mentions/known_names.txt): the key's text
/// of each (name_key.h) → the usual name.
const QHash<QString, QString> &knownNames();

/// Nationalities and peoples (demonyms.txt) → their place: "syrian" and "syrians" → "Syria"; only where there is one.
const QHash<QString, QString> &demonyms();

} // namespace parallax
