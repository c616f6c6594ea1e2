#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/messages.h"
#include "app/cli/row_printer.h"
#include "models/storage/integrity_check.h"
#include "models/storage/project_file.h"
#include "models/storage/salvage.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace parallax::cli {

namespace {

struct Options
{
    QString project;
    QString repair;
    FormatOption format;
};

/// The project is never touched: what can only be asked of a file that can be written to, such as whether the
/// full-text index fits, is asked of a copy.
IntegrityReport checkCopy(Database &database, const QString &project)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"copy.parallax"_s);
    if (folder.isValid() && copyProjectFile(database, path))
        if (const auto copy = openProjectFile(path, Database::Access::ReadWrite))
            return checkIntegrity(**copy);
    complain(project,
             tr("no copy could be made in %1, so the full-text index isn't checked.").arg(QDir::tempPath()));
    return checkIntegrity(database);
}

Exit check(const Options &options)
{
    const auto database = openProjectFile(options.project, Database::Access::ReadOnly);
    if (!database)
        return failedOn(options.project, database.error());
    const IntegrityReport report = checkCopy(**database, options.project);
    for (const QString &problem : report.problems)
        complain(options.project, problem);
    RowPrinter rows(options.format.format(), {u"articles"_s, u"annotations"_s, u"problems"_s});
    rows.print({report.articles, report.annotations, report.problems});
    return rows.finish(report.problems.isEmpty() ? Exit::Done : Exit::SomeFailed);
}

/// What could be saved goes to standard error, line by line: standard output is the check's.
Exit repair(const Options &options)
{
    const Result<SalvageReport> report = salvageProject(options.project, options.repair);
    if (!report)
        return failedOn(options.repair, report.error());
    for (const QString &line : report->lines)
        complain(options.repair, line);
    return Exit::Done;
}

} // namespace

void addCheck(CommandLine &line)
{
    const auto options = std::make_shared<Options>();
    Command command =
        line.command("check", "Check a file's integrity: structure, links, full-text index, hashes");
    command.argument("PROJECT", options->project, "The project, which is never touched")
        .option("--repair", options->repair, "Save what can still be read into this new file");
    options->format.addTo(command);
    command.runs([options] {
        const Exit checked = check(*options);
        if (options->repair.isEmpty())
            return checked;
        const Exit repaired = repair(*options);
        return repaired == Exit::Done ? checked : repaired;
    });
}

} // namespace parallax::cli
