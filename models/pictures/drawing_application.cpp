#include "models/pictures/drawing_application.h"

#include <QGuiApplication>

namespace parallax {

std::unique_ptr<QCoreApplication> drawingApplication(int &argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace parallax
