#include "app/cli/analyzed_text.h"
#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/messages.h"
#include "app/cli/row_printer.h"
#include "models/analysis/events/event_groups.h"
#include "models/analysis/likeness/find_likenesses.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::cli {

namespace {

struct Options
{
    QStringList texts;
    QString dates;
    FormatOption format;
};

/// What is kept of each text; the texts themselves are read again where two have to be compared.
struct Grouped
{
    std::vector<QString> paths;
    std::vector<Signature> signatures;
    std::vector<EventTerms> terms;
};

Grouped readAll(const QStringList &paths, const DatesByDoc &dates, Exit &exit)
{
    Grouped all;
    EventTermReader reader;
    for (const QString &path : paths) {
        const auto date = dates.constFind(docOf(path));
        const Result<AnalyzedText> text =
            readAnalyzedText(path, date == dates.cend() ? std::nullopt : std::optional(*date));
        if (!text) {
            complain(path, text.error().message);
            exit = Exit::SomeFailed;
            continue;
        }
        all.paths.push_back(path);
        all.signatures.push_back(signatureOf(text->text.text()));
        all.terms.push_back(reader.read(text->text.text(), text->published));
    }
    return all;
}

QString bodyOf(const QString &path)
{
    const Result<AnalyzedText> text = readAnalyzedText(path, {});
    return text ? text->text.text() : QString();
}

/// By publication, so that of two alike the later one is the copy; undated ones last; else in the order
/// given.
std::vector<int> byDate(const Grouped &all)
{
    std::vector<int> order;
    for (int i = 0; i < int(all.paths.size()); ++i)
        order.push_back(i);
    std::ranges::stable_sort(order, [&](int x, int y) {
        const auto &a = all.terms[size_t(x)].published;
        const auto &b = all.terms[size_t(y)].published;
        return a && b ? *a < *b : a && !b;
    });
    return order;
}

std::vector<std::optional<LikeEarlier>> likenesses(const Grouped &all)
{
    const std::vector<int> order = byDate(all);
    std::vector<Signature> signatures;
    for (const int i : order)
        signatures.push_back(all.signatures[size_t(i)]);
    const auto found = findLikenesses(
        signatures, [&](int place) { return bodyOf(all.paths[size_t(order[size_t(place)])]); });
    std::vector<std::optional<LikeEarlier>> result(found.size());
    for (size_t k = 0; k < found.size(); ++k) {
        result[size_t(order[k])] = found[k];
        if (found[k])
            result[size_t(order[k])]->earlier = order[size_t(found[k]->earlier)];
    }
    return result;
}

Exit group(const Options &options)
{
    DatesByDoc dates;
    if (!options.dates.isEmpty()) {
        const Result<DatesByDoc> read = readDates(options.dates);
        if (!read)
            return failedOn(options.dates, read.error());
        dates = *read;
    }
    Exit exit = Exit::Done;
    const Grouped all = readAll(options.texts, dates, exit);
    const std::vector<int> events = groupByEvent(all.terms);
    const std::vector<std::optional<LikeEarlier>> like = likenesses(all);
    RowPrinter rows(options.format.format(),
                    {u"doc"_s, u"event"_s, u"near_duplicate_of"_s, u"grade"_s, u"similarity"_s});
    for (size_t i = 0; i < all.paths.size(); ++i) {
        Fields row{docOf(all.paths[i]), field(events[i]), Field(), Field(), Field()};
        if (like[i]) {
            row[2] = docOf(all.paths[size_t(like[i]->earlier)]);
            row[3] = toString(like[i]->likeness.grade);
            row[4] = std::round(like[i]->likeness.similarity() * 1000) / 1000;
        }
        rows.print(row);
    }
    return rows.finish(exit);
}

} // namespace

void addGroup(CommandLine &line)
{
    const auto options = std::make_shared<Options>();
    Command command =
        line.command("group", "Find texts that report the same event, and copies and rewrites among them");
    command.arguments("TEXT", options->texts, 1, "Text files")
        .option(
            "--dates", options->dates,
            "A file of lines \"file stem TAB date\": when each text was published; texts weeks apart aren't "
            "put together");
    options->format.addTo(command);
    command.runs([options] { return group(*options); });
}

} // namespace parallax::cli
