#pragma once

#include "models/storage/database.h"

namespace parallax {

/// Makes an empty project file; refuses to replace anything. What fails half-way leaves no file.
/// `uuid` names the project for ever (interchange ids derive from it).
Result<void> createProjectFile(const QString &path, const QString &title, const QString &uuid,
                               std::int64_t createdMs);

/// Opens a project file as untrusted: hardened before its schema is read, then the schema compared text for
/// text. Every failure is a sentence and leaves the file as it was. A file of an older format keeps it and
/// can be read all the same; it can't be written to before migrateProjectFile.
Result<std::unique_ptr<Database>> openProjectFile(const QString &path, Database::Access access);

/// Brings a project file of an older format to this program's, in one transaction, after a copy of it was
/// made beside it and checked. Returns the copy's path, or nothing when the format is this program's already.
/// A failure leaves the file as it was.
/// @pre the caller holds the project's lock
Result<QString> migrateProjectFile(const QString &path);

/// For a clean end: moves what stands in the write-ahead log into the file and turns the log off, so that one
/// file is left that read-only media can hold. Fails silently into a still correct state: the log is then
/// read at the next opening.
void closeProjectFile(Database &database);

/// A consistent copy of an open project at `target`, written whole or not at all.
Result<void> copyProjectFile(const Database &database, const QString &target);

} // namespace parallax
