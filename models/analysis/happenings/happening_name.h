#pragma once

#include <QStringList>

namespace parallax::happenings {

/// The words before and after a date, without what leads to it ("on", "late") and short notes in brackets.
QStringList happeningWords(const QString &before, const QString &after);

/// A name for an event of a clause's words: at most 90 characters, cut between words with "\u2026"; without
/// what only goes on after it is told ("leaving …", "where …").
QString happeningName(const QStringList &words);

} // namespace parallax::happenings
