#pragma once

#include <QString>

namespace parallax::happenings {

/// A name for an event of the words before and after its date: at most 90 characters, cut between words with
/// "\u2026"; without what leads to the date ("on", "late"), short notes in brackets, and what only goes on
/// after it is told ("leaving …", "where …").
QString happeningName(const QString &before, const QString &after);

} // namespace parallax::happenings
