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
    QString article;
    bool original = false;
    bool details = false;
    FormatOption format;
};

const QStringList detailColumns = {u"article"_s,   u"title"_s,    u"source"_s,   u"author"_s,
                                   u"published"_s, u"modified"_s, u"url"_s,      u"language"_s,
                                   u"words"_s,     u"origins"_s,  u"warnings"_s, u"attributes"_s};

Exit showDetails(const Readers &read, ArticleId id, Format format)
{
    const auto article = read.articles.find(id);
    if (!article)
        return Exit::NoProject;
    const auto source = article->source ? read.sources.find(*article->source) : std::nullopt;
    QStringList origins;
    for (const FieldOrigin &origin : read.provenance.origins(id))
        origins << toString(origin.field) + u": "_s + origin.where;
    QStringList attributes;
    for (const ArticleAttribute &attribute : read.attributes.ofArticle(id))
        attributes << attribute.name + u": "_s + attribute.value;
    RowPrinter rows(format, detailColumns);
    rows.print({field(id), field(article->title), source ? field(source->name) : Field(),
                field(article->author), field(article->published), field(article->modified),
                field(article->url), field(article->language), field(article->words), origins,
                read.provenance.warnings(id), attributes});
    return rows.finish();
}

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
        if (options.details)
            return showDetails(project.read(), *article, options.format.format());
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
    Command command = line.command(
        "show", "Print an article's body, the bytes it was imported from, or what is known of it");
    command.argument("PROJECT", options->project, "The project")
        .argument("ARTICLE", options->article, "Id, exact title or file name")
        .flag("--original", options->original, "The bytes of the imported file")
        .flag("--details", options->details,
              "Its details, where each was read, the reader's warnings and its attributes");
    options->format.addTo(command);
    command.runs([options] { return show(*options); });
}

} // namespace parallax::cli
