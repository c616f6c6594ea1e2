#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/messages.h"
#include "app/cli/open_project.h"
#include "models/edits/set_article_attribute.h"

using namespace Qt::StringLiterals;

namespace parallax::cli {

namespace {

struct Options
{
    QString project;
    QString name;
    QString value;
    QStringList articles;
    QString coder;
};

Exit setAttribute(const Options &options)
{
    return writeProject(options.project, options.coder, [&](Project &project) {
        std::vector<ArticleId> articles;
        for (const QString &name : options.articles) {
            const Result<ArticleId> article = articleNamed(project.read(), name);
            if (!article) {
                complain(options.project, article.error().message);
                return Exit::SomeFailed;
            }
            articles.push_back(*article);
        }
        const Result<void> done = setArticleAttribute(project, articles, options.name, options.value);
        return done ? Exit::Done : failedOn(options.project, done.error());
    });
}

} // namespace

void addAttribute(CommandLine &line)
{
    const auto options = std::make_shared<Options>();
    line.command("attribute",
                 "Give articles a value of an attribute, such as the country of their outlet, as one edit; "
                 "list attributes prints those that there are")
        .argument("PROJECT", options->project, "The project")
        .argument("NAME", options->name, "The attribute, made where it is new")
        .argument("VALUE", options->value, "The value; an empty one takes the attribute away")
        .arguments("ARTICLE", options->articles, 1, "Articles: id, exact title or file name")
        .option("--coder", options->coder, "Who edits; default: the login name")
        .runs([options] { return setAttribute(*options); });
}

} // namespace parallax::cli
