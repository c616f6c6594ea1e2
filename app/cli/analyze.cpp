#include "app/cli/analyze_kind.h"
#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/json_text.h"
#include "app/cli/messages.h"
#include "app/cli/row_printer.h"
#include "models/import/input_list.h"
#include "models/import/metadata_values.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::cli {

namespace {

struct Options
{
    QStringList inputs;
    QString published;
    QString dates;
    QString what;
};

using Kinds = std::vector<std::unique_ptr<AnalyzeKind>>;

/// The kinds that --what names; without it, all that aren't only for those who ask.
Result<Kinds> kindsNamed(const QString &what)
{
    QStringList names = what.split(u',', Qt::SkipEmptyParts);
    Kinds kinds;
    const auto actors = std::make_shared<AnalyzedActors>();
    for (const AnalyzeKindEntry &entry : analyzeKinds()) {
        if ((what.isEmpty() && !entry.isNamedOnly) || names.removeAll(entry.name) > 0)
            kinds.push_back(entry.make(actors));
    }
    if (!what.isEmpty() && !names.isEmpty())
        return error(tr("there is no kind \"%1\" of finding.").arg(names.front()));
    return kinds;
}

struct Publication
{
    std::optional<PartialDate> all; ///< --published
    DatesByDoc each;                ///< --dates

    std::optional<PartialDate> of(const QString &doc) const
    {
        const auto found = each.constFind(doc);
        return found == each.cend() ? all : std::optional(*found);
    }
};

QByteArray rowsOf(const AnalyzedText &text, const Kinds &kinds)
{
    std::vector<Finding> found;
    for (const auto &kind : kinds)
        std::ranges::move(kind->findings(text), std::back_inserter(found));
    std::ranges::stable_sort(found, [](const Finding &a, const Finding &b) {
        return std::tie(a.span, a.kind) < std::tie(b.span, b.kind);
    });
    QByteArray rows;
    for (const Finding &one : found) {
        const QStringList columns =
            QStringList{u"doc"_s, u"kind"_s, u"start"_s, u"end"_s, u"text"_s} + one.columns;
        Fields fields = {text.doc, one.kind, std::int64_t(one.span.start()), std::int64_t(one.span.end()),
                         text.text.cut(one.span).toString()};
        fields.insert(fields.end(), one.fields.begin(), one.fields.end());
        rows += jsonObject(columns, fields) + '\n';
    }
    return rows;
}

void readAhead(const QStringList &paths, const Publication &publication, const Kinds &kinds)
{
    for (const QString &path : paths) {
        const Result<AnalyzedText> text = readAnalyzedText(path, publication.of(docOf(path)));
        if (!text)
            continue; // told when its findings are due
        for (const auto &kind : kinds)
            if (kind->readsAhead())
                kind->readAhead(*text);
    }
}

/// Texts are read in turn, and twice where a kind reads ahead, so that one at a time is in memory.
Exit printFindings(const QStringList &paths, const Publication &publication, const Kinds &kinds)
{
    if (std::ranges::any_of(kinds, &AnalyzeKind::readsAhead))
        readAhead(paths, publication, kinds);
    Exit exit = Exit::Done;
    for (const QString &path : paths) {
        const Result<AnalyzedText> text = readAnalyzedText(path, publication.of(docOf(path)));
        if (!text) {
            complain(path, text.error().message);
            exit = Exit::SomeFailed;
            continue;
        }
        for (const auto &kind : kinds)
            if (const QString limit = kind->limit(*text); !limit.isEmpty())
                complain(path, limit);
        if (const Exit printed = printBytes(rowsOf(*text, kinds)); printed != Exit::Done)
            return printed;
    }
    return exit;
}

Result<Publication> publicationOf(const Options &options)
{
    Publication publication;
    if (!options.published.isEmpty()) {
        publication.all = parsePublished(options.published);
        if (!publication.all)
            return error(
                tr("--published: \"%1\" is no date; write it as 2024-11-28.").arg(options.published));
    }
    if (!options.dates.isEmpty()) {
        Result<DatesByDoc> dates = readDates(options.dates);
        if (!dates)
            return std::unexpected(dates.error());
        publication.each = std::move(*dates);
    }
    return publication;
}

Exit analyze(const Options &options)
{
    const Result<Kinds> kinds = kindsNamed(options.what);
    if (!kinds) {
        complain(u"--what"_s, kinds.error().message);
        return Exit::Usage;
    }
    const Result<Publication> publication = publicationOf(options);
    if (!publication) {
        complain(options.published.isEmpty() ? options.dates : u"--published"_s, publication.error().message);
        return Exit::Usage;
    }
    InputList inputs = expandInputs(options.inputs);
    for (const InputFailure &failure : inputs.failures)
        complain(failure.path, failure.error.message);
    std::ranges::stable_sort(inputs.paths, {}, docOf);
    const Exit exit = printFindings(inputs.paths, *publication, *kinds);
    return exit == Exit::Done && !inputs.failures.empty() ? Exit::SomeFailed : exit;
}

} // namespace

void addAnalyze(CommandLine &line)
{
    const auto options = std::make_shared<Options>();
    Command command =
        line.command("analyze",
                     "Print what is found in texts, without a project: a JSON object a line, ordered "
                     "by text, start, end and kind");
    command.arguments("TEXT", options->inputs, 1, "UTF-8 text files, and folders of them")
        .option("--published", options->published, "When they were published, as 2024-11-28")
        .option("--dates", options->dates,
                "A file with a line for each text: its name without ending, a tab, the date")
        .option("--what", options->what,
                "Only these, separated by commas: mentions, dates, quotes, quantities, hedges, sentences; "
                "and, only when named, events");
    command.runs([options] { return analyze(*options); });
}

} // namespace parallax::cli
