#pragma once

#include "models/domain/result.h"

namespace parallax {

class Database;

/// Brings an open, hardened project file from schema `version` to this program's: its schema is compared text
/// for text, a copy is made beside it and checked whole, and one transaction migrates it and checks the
/// outcome. Returns the copy's path. A failure leaves the file as it was and no copy that isn't sound.
Result<QString> migrateAfterBackup(Database &database, int version);

} // namespace parallax
