#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/messages.h"
#include "app/cli/open_project.h"
#include "app/cli/row_printer.h"
#include "models/storage/typed_query.h"

#include <algorithm>

namespace parallax::cli {

namespace {

constexpr int longestMs = 60'000;

struct Options
{
    QString project;
    QString statement;
    FormatOption format;
};

Fields fieldsOf(const std::vector<QueryValue> &row)
{
    Fields fields;
    std::ranges::transform(row, std::back_inserter(fields), [](const QueryValue &value) {
        return std::visit([](const auto &one) { return Field(one); }, value);
    });
    return fields;
}

Exit sql(const Options &options)
{
    return readProject(options.project, [&](Project &project) {
        std::unique_ptr<RowPrinter> rows;
        const QueryResult result{[&](const QStringList &columns) {
                                     rows = std::make_unique<RowPrinter>(options.format.format(), columns);
                                 },
                                 [&](const std::vector<QueryValue> &row) {
                                     rows->print(fieldsOf(row));
                                     return true;
                                 }};
        const Result<void> done = runTypedQuery(project.database(), options.statement, longestMs, result);
        if (!done)
            complain(options.project, done.error().message);
        const Exit exit = done ? Exit::Done : Exit::Usage;
        return rows ? rows->finish(exit) : exit;
    });
}

} // namespace

void addSql(CommandLine &line)
{
    const auto options = std::make_shared<Options>();
    Command command =
        line.command("sql", "Run one read-only SQL statement; the views articles and annotations are there");
    command.argument("PROJECT", options->project, "The project")
        .argument("STATEMENT", options->statement,
                  "Such as \"SELECT source, count(*) FROM articles GROUP BY 1\"");
    options->format.addTo(command);
    command.runs([options] { return sql(*options); });
}

} // namespace parallax::cli
