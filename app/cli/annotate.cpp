#include "app/cli/annotation_json.h"
#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/messages.h"
#include "app/cli/open_project.h"
#include "app/cli/row_printer.h"
#include "models/import/bounded_read.h"
#include "models/import/utf8_text.h"

#include <QFile>

#include <algorithm>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace parallax::cli {

namespace {

struct Options
{
    QString project;
    QString coder;
    FormatOption format;
};

const QString inputName = u"standard input"_s;

Result<QString> standardInputText()
{
    QFile input;
    if (!input.open(STDIN_FILENO, QIODevice::ReadOnly))
        return error(tr("can't be read: %1.").arg(input.errorString()));
    const Result<QByteArray> bytes = readBounded(input, inputName);
    if (!bytes)
        return std::unexpected(bytes.error());
    return bytes->isEmpty() ? QString() : decodeUtf8Text(*bytes, inputName);
}

struct Rows
{
    std::vector<AnnotationInput> good;
    std::vector<RowProblem> problems;
};

Rows rowsOf(const QString &text)
{
    Rows rows;
    int number = 0;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        Result<AnnotationInput> row = annotationFromJson(line.toUtf8(), number);
        if (row)
            rows.good.push_back(std::move(*row));
        else
            rows.problems.push_back({number, row.error().message});
    }
    return rows;
}

Exit report(std::vector<RowProblem> problems)
{
    std::ranges::stable_sort(problems, {}, &RowProblem::line);
    for (const RowProblem &problem : problems)
        complain(inputName, tr("line %1: %2.").arg(problem.line).arg(problem.reason));
    complain(inputName,
             problems.size() == 1 ? tr("1 row can't be added; nothing was changed.")
                                  : tr("%1 rows can't be added; nothing was changed.").arg(problems.size()));
    return Exit::SomeFailed;
}

Exit annotate(const Options &options)
{
    return writeProject(options.project, options.coder, [&](Project &project) {
        const Result<QString> text = standardInputText();
        if (!text) {
            complain(inputName, text.error().message);
            return Exit::SomeFailed;
        }
        Rows rows = rowsOf(*text);
        const auto added = annotateRows(project, rows.good, rows.problems);
        if (!rows.problems.empty())
            return report(std::move(rows.problems));
        if (!added)
            return failedOn(options.project, added.error());
        RowPrinter printer(options.format.format(), {u"line"_s, u"annotation_id"_s});
        for (std::size_t i = 0; i < added->size(); ++i)
            printer.print({field(rows.good[i].line), field((*added)[i])});
        return printer.finish();
    });
}

} // namespace

void addAnnotate(CommandLine &line)
{
    const auto options = std::make_shared<Options>();
    Command command = line.command("annotate",
                                   "Add annotations, all or none, from standard input: a JSON object a line, "
                                   "its members named as the columns of the tagged CSV");
    command.argument("PROJECT", options->project, "The project")
        .option("--coder", options->coder, "Who tags; default: the login name");
    options->format.addTo(command);
    command.runs([options] { return annotate(*options); });
}

} // namespace parallax::cli
