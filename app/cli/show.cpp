#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/messages.h"
#include "app/cli/open_project.h"
#include "app/cli/row_printer.h"

namespace parallax::cli {

namespace {

struct Options
{
    QString project;
    QString article;
    bool original = false;
};

Exit showBody(const QString &body)
{
    // To a file or another program the body goes as it is, so that spans fit.
    return printBytes(outputIsTerminal() ? harmless(body + u'\n').toUtf8() : body.toUtf8());
}

Exit show(const Options &options)
{
    return readProject(options.project, [&](Project &project) {
        const Result<ArticleId> article = articleNamed(project.read(), options.article);
        if (!article) {
            complain(options.project, article.error().message);
            return Exit::SomeFailed;
        }
        if (options.original) {
            const auto original = project.read().articles.original(*article);
            return original ? printBytes(original->bytes)
                            : failedOn(options.project, {tr("the article's original isn't there.")});
        }
        const Result<QString> body = project.read().articles.body(*article);
        return body ? showBody(*body) : failedOn(options.project, body.error());
    });
}

} // namespace

void addShow(CommandLine &line)
{
    const auto options = std::make_shared<Options>();
    line.command("show", "Print an article's body, or the bytes it was imported from")
        .argument("PROJECT", options->project, "The project")
        .argument("ARTICLE", options->article, "Id, exact title or file name")
        .flag("--original", options->original, "The bytes of the imported file")
        .runs([options] { return show(*options); });
}

} // namespace parallax::cli
