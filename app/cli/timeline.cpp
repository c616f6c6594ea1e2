#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/open_project.h"
#include "app/cli/row_printer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::cli {

namespace {

struct Options
{
    QString project;
    QString by = u"published"_s;
    FormatOption format;
};

Exit byPublished(const Project &project, Format format)
{
    RowPrinter rows(format, {u"published"_s, u"source"_s, u"article"_s, u"title"_s});
    project.read().articles.forEach([&](const Article &article, const QString &source) {
        rows.print({field(article.published), field(source), field(article.id), field(article.title)});
        return true;
    });
    return rows.finish();
}

struct Happening
{
    std::optional<PartialDate> happened;
    QString kind;
    QString id;
    QString text;
    int articles; ///< articles of an event, passages of a claim
};

std::vector<Happening> happenings(const Readers &read)
{
    std::vector<Happening> all;
    for (const EventRow &row : read.events.all())
        all.push_back({row.event.happened, u"event"_s, toString(row.event.id), row.event.name, row.articles});
    for (const ClaimRow &row : read.claims.all())
        all.push_back(
            {row.claim.happened, u"claim"_s, toString(row.claim.id), row.claim.text, row.occurrences});
    // Undated ones last; events before claims of the same date.
    std::ranges::stable_sort(all, [](const Happening &a, const Happening &b) {
        return a.happened && b.happened ? *a.happened < *b.happened : a.happened && !b.happened;
    });
    return all;
}

Exit byHappened(const Project &project, Format format)
{
    RowPrinter rows(format, {u"happened"_s, u"kind"_s, u"id"_s, u"text"_s, u"occurrences"_s});
    for (const Happening &one : happenings(project.read()))
        rows.print({field(one.happened), one.kind, one.id, one.text, field(one.articles)});
    return rows.finish();
}

} // namespace

void addTimeline(CommandLine &line)
{
    const auto options = std::make_shared<Options>();
    Command command = line.command("timeline", "Print articles, or events and claims, along time");
    command.argument("PROJECT", options->project, "The project")
        .choice(
            "--by", options->by, {u"published"_s, u"happened"_s},
            "When articles were published, or when what they speak of happened; those without a date stand "
            "last");
    options->format.addTo(command);
    command.runs([options] {
        return readProject(options->project, [&](Project &project) {
            const Format format = options->format.format();
            return options->by == "happened"_L1 ? byHappened(project, format) : byPublished(project, format);
        });
    });
}

} // namespace parallax::cli
