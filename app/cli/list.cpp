#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/list_rows.h"
#include "app/cli/messages.h"
#include "app/cli/open_project.h"
#include "app/cli/row_printer.h"

using namespace Qt::StringLiterals;

namespace parallax::cli {

namespace {

struct Options
{
    QString project;
    QString what;
    QString article;
    FormatOption format;
};

Exit list(const Options &options)
{
    const bool ofArticles =
        options.what == "articles"_L1 || options.what == "annotations"_L1 || options.what == "suggestions"_L1;
    if (!options.article.isEmpty() && !ofArticles) {
        complain(u"--article"_s,
                 tr("only articles, annotations and suggestions can be those of one article."));
        return Exit::Usage;
    }
    return readProject(options.project, [&](Project &project) {
        std::optional<ArticleId> article;
        if (!options.article.isEmpty()) {
            const Result<ArticleId> named = articleNamed(project.read(), options.article);
            if (!named) {
                complain(options.project, named.error().message);
                return Exit::SomeFailed;
            }
            article = *named;
        }
        const Listing listing = listingOf(options.what);
        RowPrinter rows(options.format.format(), listing.columns);
        const Result<void> listed =
            listing.rows(project, article, [&](Fields fields) { rows.print(std::move(fields)); });
        return rows.finish(listed ? Exit::Done : failedOn(options.project, listed.error()));
    });
}

} // namespace

void addList(CommandLine &line)
{
    const auto options = std::make_shared<Options>();
    Command command = line.command("list", "Print what a project holds");
    command.argument("PROJECT", options->project, "The project")
        .choice("WHAT", options->what, listingNames(), "What to list")
        .option(
            "--article", options->article,
            "Only the annotations or suggestions of this article, or the article itself: id, exact title or "
            "file name");
    options->format.addTo(command);
    command.runs([options] { return list(*options); });
}

} // namespace parallax::cli
