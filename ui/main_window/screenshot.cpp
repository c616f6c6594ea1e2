#include "ui/main_window/screenshot.h"

#include "ui/import/import_dialog.h"
#include "ui/import/importer.h"
#include "ui/main_window/main_window.h"

#include <QApplication>
#include <QPixmap>
#include <QTimer>

#include <chrono>
#include <cstdio>

namespace parallax {

namespace {

using namespace std::chrono_literals;
constexpr std::chrono::milliseconds quietTime = 400ms; ///< nothing began in that time: the window has settled

} // namespace

int takeScreenshot(MainWindow &window, const QString &path)
{
    QTimer settled;
    settled.setSingleShot(true);
    settled.setInterval(quietTime);
    const auto restart = [&] {
        if (window.jobs().isIdle())
            settled.start();
        else
            settled.stop();
    };
    QObject::connect(&window.jobs(), &JobRunner::started, &settled, restart);
    QObject::connect(&window.jobs(), &JobRunner::finished, &settled, restart);
    QObject::connect(&settled, &QTimer::timeout, &window, [&] {
        QWidget *front = window.importer() ? window.importer()->dialog() : nullptr;
        const bool saved = (front ? front : &window)->grab().save(path);
        if (!saved)
            std::fprintf(stderr, "parallax: %s can't be written\n", qPrintable(path));
        QApplication::exit(saved ? 0 : 3);
    });
    restart();
    return QApplication::exec();
}

} // namespace parallax
