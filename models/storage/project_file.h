#pragma once

#include "models/storage/database.h"

namespace parallax {

/// Makes an empty project file; refuses to replace anything. What fails half-way leaves no file.
/// `uuid` names the project for ever (interchange ids derive from it).
Result<void> createProjectFile(const QString &path, const QString &title, const QString &uuid,
                               std::int64_t createdMs);

/// Opens a project file as untrusted: hardened before its schema is read, then the schema compared text for
/// text. Every failure is a sentence and leaves the file as it was.
Result<std::unique_ptr<Database>> openProjectFile(const QString &path, Database::Access access);

/// For a clean end: moves what stands in the write-ahead log into the file and turns the log off, so that one
/// file is left that read-only media can hold. Fails silently into a still correct state: the log is then
/// read at the next opening.
void closeProjectFile(Database &database);

/// A consistent copy of an open project at `target`, written whole or not at all.
Result<void> copyProjectFile(const Database &database, const QString &target);

} // namespace parallax
