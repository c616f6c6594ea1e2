#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/interruption.h"
#include "app/cli/messages.h"
#include "app/cli/open_project.h"
#include "app/cli/progress.h"
#include "app/cli/row_printer.h"
#include "models/import/metadata_values.h"
#include "models/jobs/import_job.h"

using namespace Qt::StringLiterals;

namespace parallax::cli {

namespace {

struct Options
{
    QString project;
    QStringList inputs;
    QString source;
    QString date;
    QString duplicates = u"skip"_s;
    QString coder;
    FormatOption format;
};

DuplicatePolicy policyOf(const QString &name)
{
    return name == "keep"_L1 ? DuplicatePolicy::Keep
        : name == "flag"_L1  ? DuplicatePolicy::Flag
                             : DuplicatePolicy::Skip;
}

Fields fieldsOf(const ImportLine &line)
{
    const auto other = line.duplicateOf || !line.like ? line.duplicateOf : std::optional(line.like->other);
    const auto grade = line.duplicateOf || !line.like ? LikenessGrade::Exact : line.like->grade;
    return {line.input,
            toString(line.status),
            field(line.article),
            field(line.title),
            field(line.source),
            field(line.published),
            field(other),
            other ? Field(toString(grade)) : Field(),
            line.like ? shareField(line.like->shared) : Field(),
            line.like ? shareField(line.like->sharedOther) : Field(),
            line.warnings};
}

Exit report(const ImportSummary &summary, Format format)
{
    RowPrinter rows(format,
                    {u"input"_s, u"status"_s, u"article"_s, u"title"_s, u"source"_s, u"published"_s,
                     u"near_duplicate_of"_s, u"grade"_s, u"shared"_s, u"shared_other"_s, u"warnings"_s});
    Exit exit = Exit::Done;
    for (const ImportLine &line : summary.lines) {
        rows.print(fieldsOf(line));
        if (line.status != ImportLine::Status::Failed)
            continue;
        complain(line.input, line.warnings.join(u' '));
        exit = Exit::SomeFailed;
    }
    return rows.finish(exit);
}

Exit import(const Options &options)
{
    ImportRequest request{.inputs = options.inputs, .duplicates = policyOf(options.duplicates)};
    request.options.source = options.source;
    if (!options.date.isEmpty()) {
        request.options.published = parsePublished(options.date);
        if (!request.options.published) {
            complain(u"--date"_s, tr("\"%1\" is no date; write it as 2024-11-28.").arg(options.date));
            return Exit::Usage;
        }
    }
    return writeProject(options.project, options.coder, [&](Project &project) {
        Result<ImportSummary> summary = error({});
        {
            const Interruptible interruptible;
            Progress progress(tr("Importing file %1 of %2"));
            summary = importNow(project, request, [&](std::int64_t done, std::int64_t total) {
                progress.report(done, total);
                return !interruptible.wasInterrupted();
            });
        }
        return summary ? report(*summary, options.format.format())
                       : failedOn(options.project, summary.error());
    });
}

} // namespace

void addImport(CommandLine &line)
{
    const auto options = std::make_shared<Options>();
    Command command = line.command("import", "Add articles; prints a row for each");
    command.argument("PROJECT", options->project, "The project")
        .arguments("INPUT", options->inputs, 1, "Files and folders; - reads standard input")
        .option("--source", options->source, "Who published them, whatever the files say")
        .option("--date", options->date, "When they were published, whatever the files say")
        .choice("--duplicates", options->duplicates, {u"keep"_s, u"skip"_s, u"flag"_s},
                "What to do with a text that is there already; default: skip")
        .option("--coder", options->coder, "Who does this; default: the login name");
    options->format.addTo(command);
    command.runs([options] { return import(*options); });
}

} // namespace parallax::cli
