#pragma once

#include <QString>

namespace parallax {

/// Whether a name judges whom it names: one of its words is evaluative or loaded by the English lexicons
/// ("terrorist gang", "the regime", "martyrs"). The lexicons don't know the context: read the passages.
bool isJudgingLabel(const QString &label);

} // namespace parallax
