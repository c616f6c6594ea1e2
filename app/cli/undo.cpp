#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/messages.h"
#include "app/cli/open_project.h"
#include "app/cli/row_printer.h"

using namespace Qt::StringLiterals;

namespace parallax::cli {

namespace {

struct Options
{
    QString project;
    int count = 1;
    FormatOption format;
};

/// Takes steps one by one and prints each; stops at the first that can't be taken.
Exit step(const Options &options, std::optional<EditRecord> (Project::*next)() const,
          Result<void> (Project::*take)())
{
    return writeProject(options.project, {}, [&](Project &project) {
        RowPrinter rows(options.format.format(), {u"edit"_s, u"name"_s, u"coder"_s, u"made"_s});
        for (int i = 0; i < options.count; ++i) {
            const std::optional<EditRecord> edit = (project.*next)();
            const Result<void> taken = (project.*take)();
            if (!taken && edit)
                return rows.finish(failedOn(options.project, taken.error()));
            if (!taken) {
                complain(options.project, taken.error().message);
                return rows.finish(Exit::SomeFailed);
            }
            rows.print({edit->number, edit->name, field(edit->coder), timeField(edit->madeMs)});
        }
        return rows.finish();
    });
}

} // namespace

void addUndo(CommandLine &line)
{
    const auto add = [&](const char *name, const char *help, auto next, auto take) {
        const auto options = std::make_shared<Options>();
        Command command = line.command(name, help);
        command.argument("PROJECT", options->project, "The project")
            .optionalCount("N", options->count, "How many edits");
        options->format.addTo(command);
        command.runs([options, next, take] { return step(*options, next, take); });
    };
    add("undo", "Take back the last edit, or the last N; prints each", &Project::nextUndo, &Project::undo);
    add("redo", "Do again what was undone last; prints each", &Project::nextRedo, &Project::redo);
}

} // namespace parallax::cli
