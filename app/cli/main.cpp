#include "app/cli/command_line.h"
#include "app/cli/commands.h"

#include <QCoreApplication>

#include <clocale>
#include <cstring>

#include <langinfo.h>

namespace {

/// Qt reads names and arguments as UTF-8 and warns on standard error where the locale is another.
void useUtf8()
{
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
}

} // namespace

int main(int argc, char **argv)
{
    useUtf8();
    QCoreApplication application(argc, argv);
    using namespace parallax::cli;
    CommandLine line;
    addNew(line);
    addImport(line);
    addExtract(line);
    addList(line);
    addShow(line);
    addSearch(line);
    addAnnotate(line);
    addAnalyze(line);
    addCompare(line);
    addAlign(line);
    addGroup(line);
    addEvents(line);
    addTimeline(line);
    addExport(line);
    addUndo(line);
    addLog(line);
    addCheck(line);
    addSql(line);
    addSuggest(line);
    return int(line.run(argc, argv));
}
