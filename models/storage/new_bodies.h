#pragma once

#include <QByteArray>

namespace parallax {

class Database;

/// To be called when undo or redo has applied a changeset, for what stands outside the edit log: where an
/// article has another body now, pending suggestions that the changeset knows nothing of, and that lie on
/// other words than before, are removed.
/// @return whether any was: edits that are undone may have decided on it, and couldn't be redone
bool removeMisplacedSuggestions(Database &database, const QByteArray &changeset);

} // namespace parallax
