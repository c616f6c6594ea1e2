#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/messages.h"
#include "app/cli/open_project.h"
#include "app/cli/row_printer.h"

#include <algorithm>

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

const QStringList detailColumns = {u"article"_s,
                                   u"title"_s,
                                   u"source"_s,
                                   u"author"_s,
                                   u"published"_s,
                                   u"modified"_s,
                                   u"url"_s,
                                   u"language"_s,
                                   u"words"_s,
                                   u"origins"_s,
                                   u"warnings"_s,
                                   u"attributes"_s,
                                   u"near_duplicate_of"_s,
                                   u"grade"_s,
                                   u"shared"_s,
                                   u"shared_other"_s,
                                   u"alike"_s};

constexpr int mostAlike = 1000;

/// "near a1H4ZK9QX 0.92 0.85": the shares of this article's text and of the other's in common.
QString alikeText(const ArticleLikeness &like)
{
    return u"%1 %2 %3 %4"_s.arg(toString(like.grade), toString(like.other),
                                QString::number(like.shared, 'f', 3),
                                QString::number(like.sharedOther, 'f', 3));
}

/// The best that is kept of an earlier article, as `list articles` has it, and all.
void addLikenesses(const Readers &read, ArticleId id, Fields &fields)
{
    const std::vector<ArticleLikeness> all = read.likenesses.ofArticle(id, mostAlike);
    const auto near = std::ranges::find_if(all, [](const ArticleLikeness &like) {
        return like.isLater && like.grade > LikenessGrade::Quotation;
    });
    if (near != all.end())
        fields.insert(fields.end(),
                      {field(near->other), toString(near->grade), shareField(near->shared),
                       shareField(near->sharedOther)});
    else
        fields.insert(fields.end(), 4, Field());
    QStringList texts;
    std::ranges::transform(all, std::back_inserter(texts), alikeText);
    fields.push_back(texts);
}

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
    Fields fields{field(id),
                  field(article->title),
                  source ? field(source->name) : Field(),
                  field(article->author),
                  field(article->published),
                  field(article->modified),
                  field(article->url),
                  field(article->language),
                  field(article->words),
                  origins,
                  read.provenance.warnings(id),
                  attributes};
    addLikenesses(read, id, fields);
    rows.print(std::move(fields));
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
