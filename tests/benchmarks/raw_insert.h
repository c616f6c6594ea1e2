#pragma once

#include "tests/benchmarks/cost.h"

#include <QString>

namespace parallax::bench {

class Corpus;

/// The floor of an import: the same bodies put into the same tables with the full-text index by SQLite's C
/// API alone, in one transaction, without hashes, checks or log. Making the
/// bodies isn't counted.
Cost rawInsert(const Corpus &corpus, const QString &path, int articles);

/// The floor of an edit: a 4 kB write and fdatasync, median in milliseconds.
double rawWriteMs(const QString &folder);

} // namespace parallax::bench
