#pragma once

#include <QString>

namespace parallax {

/// Prints how the tagger that is shipped does on a file of tagged text, before and after it learnt from some
/// of its documents what an analyst would have decided about its suggestions there. Those documents, taken at
/// even distances, aren't measured. Returns whether the file could be read.
bool checkLearning(const QString &path, int articles);

} // namespace parallax
