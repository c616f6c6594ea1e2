#pragma once

#include "app/cli/field.h"

#include <QByteArray>

#include <span>

namespace parallax::cli {

/// One JSON object on one line, its members in the order of the columns. Whole numbers beyond 2^53, which
/// JavaScript would round, become strings.
QByteArray jsonObject(const QStringList &columns, std::span<const Field> fields);
QByteArray jsonText(const QString &text);

} // namespace parallax::cli
