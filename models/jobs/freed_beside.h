#pragma once

#include <QThreadPool>

#include <memory>
#include <utility>

namespace parallax {

/// A value that several hold and that another thread frees after the last of them: freeing something large
/// takes as long as making it, and the window's thread mustn't wait for that.
template <typename T> std::shared_ptr<const T> freedBeside(T value)
{
    return {new T(std::move(value)),
            [](const T *last) { QThreadPool::globalInstance()->start([last] { delete last; }); }};
}

} // namespace parallax
