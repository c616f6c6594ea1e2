#include "app/cli/open_project.h"

#include "app/cli/messages.h"
#include "models/settings/login_name.h"

namespace parallax::cli {

namespace {

Exit run(const QString &path, Project &project, const std::function<Exit(Project &)> &work)
{
    std::optional<Error> failure;
    QObject::connect(&project.notifier(), &Notifier::readFailed, &project.notifier(),
                     [&](const Error &error) { failure = failure ? failure : error; });
    const Exit exit = work(project);
    return failure ? failedOn(path, *failure) : exit;
}

} // namespace

Exit readProject(const QString &path, const std::function<Exit(Project &)> &work)
{
    const auto project = Project::open(path, Project::Mode::ReadOnly, loginName());
    return project ? run(path, **project, work) : failedOn(path, project.error());
}

Exit writeProject(const QString &path, const QString &coder, const std::function<Exit(Project &)> &work)
{
    const auto project =
        Project::open(path, Project::Mode::PreferWriting, coder.isEmpty() ? loginName() : coder);
    if (!project)
        return failedOn(path, project.error());
    if ((*project)->isReadOnly())
        return failedOn(path, {(*project)->readOnlyReason()});
    if (const QString notice = (*project)->openingNotice(); !notice.isEmpty())
        complain(path, notice);
    return run(path, **project, work);
}

Result<ArticleId> articleNamed(const Readers &read, const QString &name)
{
    if (const auto id = fromString<ArticleId>(name); id && read.articles.find(*id))
        return *id;
    std::vector<ArticleId> found = read.articles.withTitle(name);
    if (found.empty() && !name.isEmpty())
        found = read.articles.withFileName(name);
    if (found.empty())
        return error(tr("there is no article \"%1\"; give its id, exact title or file name.").arg(name));
    if (found.size() > 1)
        return error(tr("%1 articles are called \"%2\"; give the id.").arg(found.size()).arg(name));
    return found.front();
}

} // namespace parallax::cli
