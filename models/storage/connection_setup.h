#pragma once

struct sqlite3;

namespace parallax {

/// Everything off that a hostile file could use (docs/decisions/0004): its triggers and views, extension
/// loading, trusted schema, double-quoted strings; limits on sizes. Called before any statement reads the
/// schema. Returns an SQLite result code.
int hardenConnection(sqlite3 *connection);

/// Limits for a statement that a person typed: reads only, no pragma but harmless ones, ended after
/// `milliseconds`. Lasts until lifted with a zero time.
void limitTypedStatements(sqlite3 *connection, int milliseconds);

} // namespace parallax
