#pragma once

#include "models/domain/result.h"

#include <QStringList>

#include <cstdint>

namespace parallax {

class Database;

struct IntegrityReport
{
    QStringList problems;      ///< a sentence each; empty when all is well
    std::int64_t articles = 0; ///< how many were checked
    std::int64_t annotations = 0;
};

/// Everything that can be checked of a project: SQLite's own structure, links between rows, the full-text
/// index, and the hash of each article's body, original and row and of each annotation. Reads the whole file.
IntegrityReport checkIntegrity(Database &database);

} // namespace parallax
