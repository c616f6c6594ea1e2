#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/open_project.h"
#include "app/cli/row_printer.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace parallax::cli {

namespace {

struct Options
{
    QString project;
    int limit = std::numeric_limits<int>::max();
    FormatOption format;
};

Exit log(const Options &options)
{
    return readProject(options.project, [&](Project &project) {
        RowPrinter rows(options.format.format(),
                        {u"edit"_s, u"name"_s, u"coder"_s, u"made"_s, u"undone"_s, u"batch"_s});
        for (const EditRecord &edit : project.editLog().newest(options.limit))
            rows.print({edit.number, edit.name, field(edit.coder), timeField(edit.madeMs), edit.undone,
                        field(edit.batch)});
        return rows.finish();
    });
}

} // namespace

void addLog(CommandLine &line)
{
    const auto options = std::make_shared<Options>();
    Command command = line.command("log", "Print the edit log, the newest edit first");
    command.argument("PROJECT", options->project, "The project");
    options->format.addTo(command);
    command.runs([options] { return log(*options); });
}

} // namespace parallax::cli
