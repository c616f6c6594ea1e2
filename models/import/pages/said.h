#pragma once

#include <QString>

namespace parallax {

/// A value, and where on the page it was read.
struct Said
{
    QString value; ///< empty: nowhere
    QString where;
};

} // namespace parallax
