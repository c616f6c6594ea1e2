#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/messages.h"
#include "app/cli/open_project.h"
#include "app/cli/row_printer.h"
#include "models/text/code_points.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::cli {

namespace {

struct Options
{
    QString project;
    QString query;
    int limit = 100;
    int context = 60;
    FormatOption format;
};

/// Prints the hits of one article; false when the limit is reached.
class HitPrinter
{
public:
    explicit HitPrinter(const Options &options)
        : m_options(options)
        , m_rows(options.format.format(),
                 {u"article"_s, u"title"_s, u"start"_s, u"end"_s, u"left"_s, u"hit"_s, u"right"_s})
    { }

    bool print(const SearchHit &found, const QString &body, const std::vector<Span> &spans)
    {
        if (spans.empty()) { // only the title has the words
            m_rows.print({field(found.article), field(found.title), Field(), Field(), Field(),
                          field(found.title), Field()});
            return ++m_count < m_options.limit;
        }
        const CodePointIndex text(body);
        for (const Span span : spans) {
            const Span left(std::max<qsizetype>(0, span.start() - m_options.context), span.start());
            const Span right(span.end(), std::min(text.size(), span.end() + m_options.context));
            m_rows.print({field(found.article), field(found.title), std::int64_t(span.start()),
                          std::int64_t(span.end()), text.cut(left).toString(), text.cut(span).toString(),
                          text.cut(right).toString()});
            if (++m_count == m_options.limit)
                return false;
        }
        return true;
    }
    Exit finish(Exit exit) { return m_rows.finish(exit); }

private:
    const Options &m_options;
    RowPrinter m_rows;
    int m_count = 0;
};

Exit search(const Options &options)
{
    return readProject(options.project, [&](Project &project) {
        const Readers &read = project.read();
        const auto found = read.search.search(options.query, options.limit);
        if (!found) {
            complain(options.project, found.error().message);
            return Exit::Usage;
        }
        if (found->amongNewest)
            complain(options.project,
                     tr("very many articles match; the hits are the best of the %1 imported last.")
                         .arg(std::max(SearchReader::mostRanked, options.limit)));
        HitPrinter hits(options);
        for (const SearchHit &hit : found->hits) {
            const Result<QString> body = read.articles.body(hit.article);
            if (!body)
                return hits.finish(failedOn(options.project, body.error()));
            if (!hits.print(hit, *body, read.search.matchesIn(hit.article, options.query)))
                break;
        }
        return hits.finish(Exit::Done);
    });
}

} // namespace

void addSearch(CommandLine &line)
{
    const auto options = std::make_shared<Options>();
    Command command = line.command(
        "search", "Find words in titles and bodies: articles best first, within an article in reading order");
    command.argument("PROJECT", options->project, "The project")
        .argument(
            "QUERY", options->query,
            "Words, all of which must occur; \"quoted words\" are a phrase, a final * finds beginnings, "
            "a leading - excludes (after --, since it looks like an option)")
        .option("--limit", options->limit, 1, "At most this many hits")
        .option("--kwic", options->context, 0, "Characters of context on each side of a hit");
    options->format.addTo(command);
    command.runs([options] { return search(*options); });
}

} // namespace parallax::cli
