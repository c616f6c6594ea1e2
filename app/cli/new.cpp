#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/messages.h"
#include "models/project/project.h"
#include "models/settings/login_name.h"

namespace parallax::cli {

void addNew(CommandLine &line)
{
    struct Options
    {
        QString project;
        QString title;
    };
    const auto options = std::make_shared<Options>();
    line.command("new", "Make an empty project; refuses to overwrite")
        .argument("PROJECT", options->project, "The file to make, usually ending in .parallax")
        .option("--title", options->title, "The project's title; default: the file's name")
        .runs([options] {
            const auto made = Project::create(options->project, options->title, loginName());
            return made ? Exit::Done : failedOn(options->project, made.error());
        });
}

} // namespace parallax::cli
