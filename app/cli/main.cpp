#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "models/pictures/drawing_application.h"

#include <QCoreApplication>

#include <algorithm>
#include <clocale>
#include <cstring>
#include <memory>

#include <langinfo.h>

namespace {

/// Qt reads names and arguments as UTF-8 and warns on standard error where the locale is another.
void useUtf8()
{
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
}

/// Pictures in pixels need fonts, and those a platform; nothing else here waits for one.
bool writesPixels(int argc, char **argv)
{
    return std::any_of(argv + 1, argv + argc, [](const char *one) {
        return QString::fromLocal8Bit(one).endsWith(QLatin1StringView(".png"), Qt::CaseInsensitive);
    });
}

} // namespace

int main(int argc, char **argv)
{
    useUtf8();
    const auto application = writesPixels(argc, argv) ? parallax::drawingApplication(argc, argv)
                                                      : std::make_unique<QCoreApplication>(argc, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral(PARALLAX_VERSION));
    using namespace parallax::cli;
    CommandLine line;
    addNew(line);
    addImport(line);
    addExtract(line);
    addExtractAgain(line);
    addList(line);
    addShow(line);
    addSearch(line);
    addAnnotate(line);
    addAttribute(line);
    addAnalyze(line);
    addCompare(line);
    addAlign(line);
    addGroup(line);
    addEvents(line);
    addTimeline(line);
    addMatrix(line);
    addExport(line);
    addUndo(line);
    addLog(line);
    addCheck(line);
    addSql(line);
    addSuggest(line);
    return int(line.run(argc, argv));
}
