#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <utility>
#include <vector>

namespace parallax::testing {

using Members = std::vector<std::pair<QByteArray, QByteArray>>; ///< name and bytes

QByteArray zipOf(const Members &members);
QByteArray tarOf(const Members &members);
QByteArray gzipOf(const QByteArray &bytes); ///< one gzip member

} // namespace parallax::testing
