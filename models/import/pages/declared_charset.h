#pragma once

#include <QByteArray>

namespace parallax {

/// The charset that a page's own first 4 kB name: in a `meta`, or in an XML declaration. Empty when they
/// don't.
QByteArray declaredCharset(QByteArrayView page);

} // namespace parallax
