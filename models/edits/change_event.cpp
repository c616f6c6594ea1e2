#include "models/edits/change_event.h"

#include "models/project/project.h"
#include "models/storage/writers.h"

namespace parallax {

namespace {

Result<Event> checked(const Project &project, Event event)
{
    event.name = event.name.simplified();
    if (event.name.isEmpty())
        return error(tr("An event needs a name."));
    if (const auto other = project.read().events.named(event.name); other && other->id != event.id)
        return error(tr("There is an event named %1 already.").arg(event.name));
    return event;
}

} // namespace

Result<EventId> addEvent(Project &project, const QString &name, std::optional<PartialDate> happened,
                         std::span<const ArticleId> articles)
{
    std::optional<EventId> made;
    const Result<void> done = project.edit(tr("Add event"), [&](Writers &write) -> Result<void> {
        made = write.ids.next<EventId>();
        const Result<Event> event = checked(project, {*made, name, happened});
        if (!event)
            return std::unexpected(event.error());
        write.events.insert(*event);
        for (const ArticleId article : articles)
            write.events.link(*made, article);
        return {};
    });
    return done ? Result<EventId>(*made) : std::unexpected(done.error());
}

Result<void> changeEvent(Project &project, const Event &event)
{
    const Result<Event> changed = checked(project, event);
    if (!changed)
        return std::unexpected(changed.error());
    return project.edit(tr("Change event"), [&](Writers &write) { write.events.update(*changed); });
}

Result<void> removeEvent(Project &project, EventId event)
{
    return project.edit(tr("Remove event"), [&](Writers &write) { write.events.remove(event); });
}

Result<void> linkArticles(Project &project, EventId event, std::span<const ArticleId> articles)
{
    return project.edit(tr("Link articles to event"), [&](Writers &write) {
        for (const ArticleId article : articles)
            write.events.link(event, article);
    });
}

Result<void> unlinkArticles(Project &project, EventId event, std::span<const ArticleId> articles)
{
    return project.edit(tr("Unlink articles from event"), [&](Writers &write) {
        for (const ArticleId article : articles)
            write.events.unlink(event, article);
    });
}

Result<void> linkClaim(Project &project, EventId event, ClaimId claim)
{
    return project.edit(tr("Link claim to event"), [&](Writers &write) { write.events.link(event, claim); });
}

Result<void> unlinkClaim(Project &project, EventId event, ClaimId claim)
{
    return project.edit(tr("Unlink claim from event"),
                        [&](Writers &write) { write.events.unlink(event, claim); });
}

} // namespace parallax
