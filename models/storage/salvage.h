#pragma once

#include "models/domain/result.h"

#include <QStringList>

namespace parallax {

struct SalvageReport
{
    QStringList lines; ///< what was saved, table by table, and what was not
};

/// Copies what can still be read of a damaged project into a new file. The damaged one is only read; its
/// schema isn't trusted, just its tables are asked for. Rows that link to lost ones are left out, hashes are
/// made anew, and articles whose text no longer has its hash are named. `target` is written whole or not at
/// all and must not exist.
Result<SalvageReport> salvageProject(const QString &damaged, const QString &target);

} // namespace parallax
