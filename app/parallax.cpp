#include "app/window_options.h"
#include "models/settings/settings.h"
#include "ui/main_window/main_window.h"
#include "ui/main_window/screenshot.h"
#include "ui/main_window/workspace.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QFile>
#include <QIcon>
#include <QTabBar>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace parallax;

namespace {

void nameApplication()
{
    QApplication::setApplicationName(u"parallax"_s);
    QApplication::setApplicationDisplayName(u"Parallax"_s);
    QApplication::setApplicationVersion(QStringLiteral(PARALLAX_VERSION));
    QApplication::setDesktopFileName(u"org.parallaxworkbench.Parallax"_s);
    const QIcon own(u":/icons/org.parallaxworkbench.Parallax.svg"_s);
    QApplication::setWindowIcon(QIcon::fromTheme(u"org.parallaxworkbench.Parallax"_s, own));
}

void print(const QString &text, FILE *stream)
{
    QFile file;
    if (file.open(stream, QIODevice::WriteOnly))
        file.write(text.toUtf8());
}

/// Among the tabs that are seen; nothing where none has this title.
void chooseTab(const MainWindow &window, const QString &title)
{
    for (QTabBar *tabs : window.findChildren<QTabBar *>()) {
        for (int i = 0; tabs->isVisible() && i < tabs->count(); ++i) {
            if (tabs->tabText(i).compare(title, Qt::CaseInsensitive) == 0)
                tabs->setCurrentIndex(i);
        }
    }
}

bool begin(MainWindow &window, const WindowOptions &options)
{
    if (options.size)
        window.resize(*options.size);
    window.show();
    if (!options.paths.isEmpty() && options.mode != "welcome"_L1)
        window.openPaths(options.paths);
    const std::optional<Mode> mode = modeFromString(options.mode);
    if (window.workspace() && mode)
        window.workspace()->setMode(*mode);
    if (!options.tab.isEmpty())
        chooseTab(window, options.tab);
    return window.workspace() || options.paths.isEmpty() || options.mode == "welcome"_L1;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    nameApplication();
    const Result<WindowOptions> options = readWindowOptions(QApplication::arguments());
    if (!options) {
        print(u"parallax: %1\n"_s.arg(options.error().message), stderr);
        return 2;
    }
    if (!options->answer.isEmpty()) {
        print(options->answer, stdout);
        return 0;
    }
    // A picture shows the window as it is at first, and leaves no trace in the person's settings.
    const QTemporaryDir passing;
    Settings settings =
        options->screenshot.isEmpty() ? Settings() : Settings(passing.filePath(u"parallax.ini"_s));
    MainWindow window(settings);
    if (options->theme)
        applyTheme(app, *options->theme);
    const bool opened = begin(window, *options);
    if (options->screenshot.isEmpty())
        return QApplication::exec();
    if (!opened) {
        print(u"parallax: %1\n"_s.arg(window.messages().message()), stderr);
        return 3;
    }
    return takeScreenshot(window, options->screenshot);
}
