#pragma once

#include <QCoreApplication>

#include <memory>

namespace parallax {

/// For programs without a window: an application that has fonts and can draw pictures, on no display.
std::unique_ptr<QCoreApplication> drawingApplication(int &argc, char **argv);

} // namespace parallax
