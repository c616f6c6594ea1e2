#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/interruption.h"
#include "app/cli/matrix_file.h"
#include "app/cli/messages.h"
#include "app/cli/open_project.h"
#include "app/cli/progress.h"
#include "app/cli/row_printer.h"
#include "models/items/comparison_settings.h"
#include "models/items/matrix_data.h"
#include "models/storage/project_file.h"

using namespace Qt::StringLiterals;

namespace parallax::cli {

namespace {

struct Options
{
    QString project;
    QString rows = toString(MatrixDimension::Code);
    QString columns = toString(MatrixDimension::Source);
    QString measure = toString(MatrixMeasure::Annotations);
    QString event;
    QString saved;
    QString out;
    bool suggestions = false;
    FormatOption format;
};

Field figureOf(const MatrixData &matrix, int row, int column)
{
    const std::optional<double> figure = matrix.figure(row, column);
    if (!figure)
        return {};
    return matrix.question.measure == MatrixMeasure::PerThousand ? Field(*figure)
                                                                 : Field(std::int64_t(*figure));
}

/// A row for each cell and total; a total's row or column is unknown.
Exit printCells(const MatrixData &matrix)
{
    RowPrinter printer(Format::JsonLines,
                       {u"row"_s, u"column"_s, u"measure"_s, u"figure"_s, u"expected"_s, u"residual"_s,
                        u"suggested"_s, u"annotations"_s});
    const bool counts = matrix.question.measure == MatrixMeasure::Annotations;
    for (int row = -1; row < int(matrix.rows.size()); ++row) {
        for (int column = -1; column < int(matrix.columns.size()); ++column) {
            const bool isCell = row >= 0 && column >= 0;
            const int r = row < 0 ? Matrix::all : matrix.rows[std::size_t(row)].number;
            const int c = column < 0 ? Matrix::all : matrix.columns[std::size_t(column)].number;
            QStringList ids;
            for (const AnnotationId id : matrix.matrix.annotations(r, c))
                ids << countedIdText(id, matrix.suggestedIds);
            printer.print({row < 0 ? Field() : Field(matrix.rows[std::size_t(row)].name),
                           column < 0 ? Field() : Field(matrix.columns[std::size_t(column)].name),
                           Field(toString(matrix.question.measure)), figureOf(matrix, row, column),
                           isCell && counts ? Field(matrix.matrix.expected(r, c)) : Field(),
                           isCell && counts ? Field(matrix.matrix.residual(r, c)) : Field(),
                           Field(matrix.suggestedIn(row, column)), isCell ? Field(ids) : Field()});
        }
    }
    return printer.finish();
}

/// As the window shows it: totals beside the rows and below the columns.
Exit printTable(const MatrixData &matrix, Format format)
{
    QStringList heads{toString(matrix.question.rows), u"all"_s};
    for (const MatrixValue &column : matrix.columns)
        heads << column.name;
    RowPrinter printer(format, heads);
    for (int place = 0; place <= int(matrix.rows.size()); ++place) {
        const int row = place < int(matrix.rows.size()) ? place : Matrix::all;
        Fields fields{row < 0 ? u"all"_s : matrix.rows[std::size_t(row)].name};
        for (int column = -1; column < int(matrix.columns.size()); ++column)
            fields.push_back(figureOf(matrix, row, column));
        printer.print(std::move(fields));
    }
    return printer.finish();
}

Result<MatrixQuestion> savedQuestion(const Readers &read, const QString &name)
{
    return savedSettings(read, name).and_then([&](const ComparisonSettings &saved) -> Result<MatrixQuestion> {
        if (saved.view != ComparisonSettings::View::Matrix)
            return error(tr("\"%1\" is no matrix: compare --saved prints it.").arg(name));
        MatrixQuestion question = saved.matrix;
        question.articles = articlesOf(read, saved);
        return question;
    });
}

/// An error where there is no such event or saved matrix. @pre rows and columns are dimensions
Result<MatrixQuestion> questionOf(const Options &options, const Readers &read)
{
    if (!options.saved.isEmpty())
        return savedQuestion(read, options.saved);
    MatrixQuestion question{*matrixAxisFromString(options.rows), *matrixAxisFromString(options.columns),
                            *matrixMeasureFromString(options.measure)};
    question.suggestions = options.suggestions;
    if (options.event.isEmpty())
        return question;
    const std::optional<Event> event = read.events.named(options.event);
    if (!event)
        return error(tr("There is no event \"%1\".").arg(options.event));
    question.articles = read.events.articlesOf(event->id);
    return question;
}

Exit matrix(const Options &options)
{
    for (const QString &axis : {options.rows, options.columns}) {
        if (!matrixAxisFromString(axis)) {
            complain(options.project, tr("\"%1\" is no dimension; see matrix --help.").arg(axis));
            return Exit::Usage;
        }
    }
    return readProject(options.project, [&](Project &project) {
        const Result<MatrixQuestion> question = questionOf(options, project.read());
        if (!question) {
            complain(options.project, question.error().message);
            return Exit::SomeFailed;
        }
        const auto database = openProjectFile(project.path(), Database::Access::ReadOnly);
        if (!database)
            return failedOn(options.project, database.error());
        const Interruptible interruptible;
        Progress progress(tr("%1 of %2 annotations counted"));
        Result<MatrixData> counted =
            readMatrix(**database, *question, [&](std::int64_t done, std::int64_t all) {
                progress.report(done, all);
                return !interruptible.wasInterrupted();
            });
        if (!counted)
            return interruptible.wasInterrupted() ? Exit::SomeFailed
                                                  : failedOn(options.project, counted.error());
        if (!options.out.isEmpty()) {
            const QString scope = !options.saved.isEmpty() ? tr("Saved comparison: %1").arg(options.saved)
                : options.event.isEmpty()                  ? tr("All articles")
                                                           : tr("Event: %1").arg(options.event);
            return writeMatrix(options.out, **database, std::move(*counted), scope);
        }
        const Format format = options.format.format();
        return format == Format::JsonLines ? printCells(*counted) : printTable(*counted, format);
    });
}

} // namespace

void addMatrix(CommandLine &line)
{
    const auto options = std::make_shared<Options>();
    QStringList dimensions;
    for (const MatrixDimension dimension : matrixDimensions)
        dimensions << toString(dimension);
    QStringList measures;
    for (const MatrixMeasure measure : matrixMeasures)
        measures << toString(measure);
    const QByteArray rowsHelp =
        tr("What the rows are: %1 or attribute:NAME; default: code").arg(dimensions.join(", "_L1)).toUtf8();
    Command command = line.command("matrix", "Count annotations, articles or words by two dimensions");
    command.argument("PROJECT", options->project, "The project")
        .option("--rows", options->rows, rowsHelp.constData())
        .option("--columns", options->columns, "What the columns are, in the same words; default: source")
        .choice("--measure", options->measure, measures, "What is counted; default: annotations")
        .flag("--suggestions", options->suggestions,
              "Count pending suggestions as if they were accepted; figures say how many")
        .option("--event", options->event, "Only articles of the event of this name")
        .option("--saved", options->saved,
                "The matrix saved by this name, instead of --rows, --columns, --measure and --event")
        .option("--out", options->out, "A file to write: a picture (.svg, .png), or else CSV");
    options->format.addTo(command);
    command.runs([options] { return matrix(*options); });
}

} // namespace parallax::cli
