// project_child edit FILE FROM: opens FILE and adds the events FROM, FROM + 1, …, printing each number when
// it is
//     acknowledged; every fifth edit is undone and done again. Runs until it is killed.
// project_child open FILE: opens FILE and prints "writable", or why it is read-only, or the error.
// project_child hold FILE: opens FILE for writing, prints "held" and waits for the end of its input.
#include "models/edits/change_event.h"
#include "models/project/project.h"

#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace parallax;

namespace {

void say(const QString &line)
{
    std::puts(qPrintable(line));
    std::fflush(stdout);
}

int editUntilKilled(Project &project, int number)
{
    for (;; ++number) {
        if (!addEvent(project, u"event %1"_s.arg(number), {}, {}))
            return 1;
        if (number % 5 == 0 && (!project.undo() || !project.redo()))
            return 1;
        say(QString::number(number));
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    Result<std::unique_ptr<Project>> project =
        Project::open(arguments.value(2), Project::Mode::PreferWriting, u"child"_s);
    if (!project) {
        say(project.error().message);
        return 1;
    }
    if (arguments.value(1) == u"edit")
        return editUntilKilled(**project, arguments.value(3).toInt());
    if (arguments.value(1) == u"open") {
        say((*project)->isReadOnly() ? (*project)->readOnlyReason() : u"writable"_s);
        return 0;
    }
    say((*project)->isReadOnly() ? u"not held"_s : u"held"_s);
    QFile input;
    if (input.open(stdin, QIODevice::ReadOnly))
        input.readAll();
    return 0;
}
