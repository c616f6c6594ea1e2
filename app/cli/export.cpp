#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/interruption.h"
#include "app/cli/messages.h"
#include "app/cli/open_project.h"
#include "app/cli/progress.h"
#include "models/export/export_tagged_csv.h"

#include <QFile>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace parallax::cli {

namespace {

struct Options
{
    QString project;
    QString format;
    QString out;
    QString delimiter = u","_s;
    QString filter;
    CsvOptions csv;
};

Result<std::int64_t> write(const Options &options, const CsvOptions &csv)
{
    const Interruptible interruptible;
    Progress progress(tr("Exporting article %1 of %2"));
    const ExportProgress report = [&](std::int64_t done, std::int64_t total) {
        progress.report(done, total);
        return !interruptible.wasInterrupted();
    };
    if (options.out != "-"_L1)
        return exportTaggedCsv(options.project, options.out, csv, options.filter, report);
    QFile output;
    if (!output.open(STDOUT_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return error(output.errorString());
    return writeProjectCsv(options.project, output, csv, options.filter, report);
}

Exit exportCsv(const Options &options)
{
    CsvOptions csv = options.csv;
    const std::optional<char> delimiter = csvDelimiter(options.delimiter);
    if (!delimiter) {
        complain(u"--delimiter"_s,
                 tr("\"%1\" can't separate columns; give one character.").arg(options.delimiter));
        return Exit::Usage;
    }
    csv.delimiter = *delimiter;
    return readProject(options.project, [&](Project &project) {
        if (const auto filter = annotationFilter(project.database(), options.filter); !filter) {
            complain(u"--filter"_s, filter.error().message);
            return Exit::Usage;
        }
        const Result<std::int64_t> rows = write(options, csv);
        if (!rows)
            return failedOn(options.out == "-"_L1 ? tr("standard output") : options.out, rows.error());
        if (messagesAreOnTerminal())
            complain(options.out, tr("%1 annotations written.").arg(*rows));
        return Exit::Done;
    });
}

} // namespace

void addExport(CommandLine &line)
{
    const auto options = std::make_shared<Options>();
    line.command("export", "Write the annotations to a file, whole or not at all")
        .argument("PROJECT", options->project, "The project")
        .choice("--format", options->format, {u"csv"_s}, "csv: one row an annotation")
        .requiredOption("--out", options->out,
                        "The file to write, replaced if it exists; - is standard output")
        .flag("--bom", options->csv.bom, "Begin with a byte order mark, which Excel needs")
        .option("--delimiter", options->delimiter, "Another separator than the comma, such as ; or \\t")
        .option(
            "--filter", options->filter,
            "Only some annotations, such as \"kind=claim,source=Sky News\"; keys are kind, article, source, "
            "entity, claim, code and coder")
        .flag("--raw", options->csv.raw, "Leave texts that look like formulas as they are")
        .runs([options] { return exportCsv(*options); });
}

} // namespace parallax::cli
