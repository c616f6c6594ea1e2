#pragma once

#include "models/analysis/mentions/who_is_who.h"

namespace parallax::testing {

/// What whoIsWho() finds in texts, a line a mention: "Person Hanne Osei <- Osei", labels with a star.
QStringList told(const QStringList &texts);
/// The same of mentions whose words are `surface`.
QStringList told(const QStringList &texts, const QString &surface);

} // namespace parallax::testing
