#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/interruption.h"
#include "app/cli/messages.h"
#include "app/cli/open_project.h"
#include "app/cli/progress.h"
#include "app/cli/row_printer.h"
#include "models/analysis/events/event_groups.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::cli {

namespace {

struct Options
{
    QString project;
    bool suggest = false;
    FormatOption format;
};

struct Reported
{
    Article article;
    QString source;
    int group = 0;
};

/// In the order of exports, each with the group of its event.
Result<std::vector<Reported>> reported(const Readers &read)
{
    std::vector<Reported> all;
    read.articles.forEach([&](const Article &article, const QString &source) {
        all.push_back({article, source});
        return true;
    });
    std::vector<EventTerms> terms;
    EventTermReader reader;
    const Interruptible interruptible;
    Progress progress(tr("Reading article %1 of %2"));
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (interruptible.wasInterrupted())
            return error(tr("Cancelled."));
        progress.report(std::int64_t(i), std::int64_t(all.size()));
        const Result<QString> body = read.articles.body(all[i].article.id);
        if (!body)
            return std::unexpected(body.error());
        terms.push_back(reader.read(*body, all[i].article.published));
    }
    const std::vector<int> groups = groupByEvent(terms);
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i].group = groups[i];
    return all;
}

/// Whether the analyst has an event that all of a group's articles report already.
bool haveOneEvent(const Readers &read, const std::vector<const Reported *> &group)
{
    std::vector<EventId> common = read.events.eventsOf(group.front()->article.id);
    for (const Reported *one : group) {
        const std::vector<EventId> own = read.events.eventsOf(one->article.id);
        std::erase_if(common, [&](EventId id) { return !std::ranges::contains(own, id); });
    }
    return !common.empty();
}

Exit printEvents(const Project &project, const Options &options)
{
    const Readers &read = project.read();
    const Result<std::vector<Reported>> all = reported(read);
    if (!all)
        return failedOn(options.project, all.error());
    std::vector<std::vector<const Reported *>> groups;
    for (const Reported &one : *all) {
        if (std::size_t(one.group) >= groups.size())
            groups.resize(std::size_t(one.group) + 1);
        groups[std::size_t(one.group)].push_back(&one);
    }
    RowPrinter rows(
        options.format.format(),
        {u"event"_s, u"name"_s, u"articles"_s, u"article"_s, u"title"_s, u"source"_s, u"published"_s});
    for (const auto &group : groups) {
        if (group.empty() || (options.suggest && (group.size() < 2 || haveOneEvent(read, group))))
            continue;
        for (const Reported *one : group)
            rows.print({field(one->group), field(group.front()->article.title), field(int(group.size())),
                        field(one->article.id), field(one->article.title), field(one->source),
                        field(one->article.published)});
    }
    return rows.finish();
}

} // namespace

void addEvents(CommandLine &line)
{
    const auto options = std::make_shared<Options>();
    Command command = line.command(
        "events", "Find articles that report the same event; each group is named as its first article");
    command.argument("PROJECT", options->project, "The project")
        .flag("--suggest", options->suggest,
              "Only groups of several articles that no event of the project links yet");
    options->format.addTo(command);
    command.runs([options] {
        return readProject(options->project,
                           [&](Project &project) { return printEvents(project, *options); });
    });
}

} // namespace parallax::cli
