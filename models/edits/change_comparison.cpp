#include "models/edits/change_comparison.h"

#include "models/project/project.h"
#include "models/storage/writers.h"

#include <QJsonDocument>

namespace parallax {

namespace {

Error comparisonNeedsName()
{
    return {tr("A comparison needs a name.")};
}

Error comparisonIsGone()
{
    return {tr("The comparison isn't in this project any more.")};
}

} // namespace

Result<ComparisonId> saveComparison(Project &project, const QString &name, const QString &settings)
{
    const QString wanted = name.simplified();
    if (wanted.isEmpty())
        return std::unexpected(comparisonNeedsName());
    if (!QJsonDocument::fromJson(settings.toUtf8()).isObject())
        return error(tr("The comparison %1 has no settings to save.").arg(wanted));
    const auto known = project.read().comparisons.named(wanted);
    std::optional<ComparisonId> saved;
    const Result<void> done = project.edit(tr("Save comparison"), [&](Writers &write) {
        saved = known ? known->id : write.ids.next<ComparisonId>();
        if (known)
            write.comparisons.update({*saved, wanted, settings});
        else
            write.comparisons.insert({*saved, wanted, settings});
    });
    return done.transform([&] { return *saved; });
}

Result<void> renameComparison(Project &project, ComparisonId comparison, const QString &name)
{
    const QString wanted = name.simplified();
    if (wanted.isEmpty())
        return std::unexpected(comparisonNeedsName());
    const auto known = project.read().comparisons.find(comparison);
    if (!known)
        return std::unexpected(comparisonIsGone());
    if (const auto other = project.read().comparisons.named(wanted); other && other->id != comparison)
        return error(tr("There is a comparison named %1 already.").arg(wanted));
    return project.edit(tr("Rename comparison"), [&](Writers &write) {
        write.comparisons.update({comparison, wanted, known->settings});
    });
}

Result<void> removeComparison(Project &project, ComparisonId comparison)
{
    if (!project.read().comparisons.find(comparison))
        return std::unexpected(comparisonIsGone());
    return project.edit(tr("Remove comparison"),
                        [&](Writers &write) { write.comparisons.remove(comparison); });
}

Result<void> setSpeakerSide(Project &project, const QStringList &speakers, const QString &side)
{
    QStringList named;
    for (const QString &speaker : speakers) {
        named << speaker.simplified();
        if (named.back().isEmpty())
            return error(tr("A speaker without a name can't be put on a side."));
    }
    const QString name =
        named.size() == 1 ? tr("Set speaker's side") : tr("Set side of %1 speakers").arg(named.size());
    return project.edit(name, [&](Writers &write) {
        for (const QString &speaker : named)
            write.comparisons.setSpeakerSide(speaker, side.simplified(), write.ids);
    });
}

} // namespace parallax
