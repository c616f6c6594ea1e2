#pragma once

#include <QStringView>

namespace parallax::happenings {

/// Whether a past form in lower case tells of something that happens at a time: "seized", "began". Verbs of
/// saying, thinking, being and going on are none.
bool isEventVerb(QStringView word);

} // namespace parallax::happenings
