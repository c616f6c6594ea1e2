#pragma once

#include "models/domain/result.h"

namespace parallax {

class Database;

/// The schema number this program writes (`user_version`).
inline constexpr int schemaVersion = 3;
/// "PRLX", at byte 68 of a project file.
inline constexpr int projectApplicationId = 0x50524C58;

/// Makes all tables in an empty database; to be called inside a transaction.
void createSchema(Database &database);
/// Brings the schema from number `from` to schemaVersion; to be called inside a transaction.
/// @pre 1 <= from <= schemaVersion, and checkSchema(database, from) holds
void migrateSchema(Database &database, int from);
/// Compares the text of every object in the file with what schema number `version` consists of: a table,
/// trigger, view, CHECK or column more, less or different is an error. This is what makes a file from
/// elsewhere safe to use.
/// @pre 1 <= version <= schemaVersion
Result<void> checkSchema(const Database &database, int version = schemaVersion);
/// Makes a connection whose file has the older schema `version` readable as schemaVersion: TEMP objects stand
/// in for what the file lacks, so that nothing is written to it.
void createReadingObjects(Database &database, int version);
/// The TEMP triggers that keep the full-text index in step, and the documented TEMP views.
void createSessionObjects(Database &database);

} // namespace parallax
