#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/comparison_rows.h"
#include "app/cli/json_text.h"
#include "app/cli/messages.h"
#include "app/cli/open_project.h"
#include "app/cli/row_printer.h"
#include "app/cli/table_text.h"
#include "models/items/comparison_settings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::cli {

namespace {

struct Options
{
    QString project;
    QStringList articles;
    QString saved;
    QString by; ///< empty: as saved, or articles
    bool suggestions = false;
    QString format;
    int words = 25;
};

QByteArray asTables(const std::vector<Section> &sections)
{
    QString text;
    for (const Section &section : sections)
        if (!section.rows.empty())
            text += section.title + u'\n' + tableText(section.columns, section.rows) + u'\n';
    return text.toUtf8();
}

QByteArray asLines(const std::vector<Section> &sections)
{
    QByteArray text;
    for (const Section &section : sections)
        for (const Fields &row : section.rows)
            text += jsonObject(section.columns, row) + '\n';
    return text;
}

/// One document: {"articles": [...], "passages": [...], "names": [...], "roles": [...], "claims": [...],
/// "frames": [...], "frames_together": [...], "voices": [...], "wording": [...], "words": [...]}.
QByteArray asDocument(const std::vector<Section> &sections)
{
    static constexpr std::array names = {"articles", "passages",        "names",  "roles",   "claims",
                                         "frames",   "frames_together", "voices", "wording", "words"};
    QByteArray text = "{";
    for (std::size_t i = 0; i < sections.size(); ++i) {
        text += (i > 0 ? ",\n\"" : "\"") + QByteArray(names[i]) + "\":[";
        for (const Fields &row : sections[i].rows)
            text += (&row != sections[i].rows.data() ? ",\n" : "\n") + jsonObject(sections[i].columns, row);
        text += ']';
    }
    return text + "}\n";
}

/// What is to be compared, and how.
struct WantedComparison
{
    std::vector<ArticleId> articles;
    ComparisonOptions options{false, {ColumnChoice::By::Article}};
};

Result<WantedComparison> savedComparison(const Readers &read, const QString &name)
{
    return savedSettings(read, name)
        .and_then([&](const ComparisonSettings &saved) -> Result<WantedComparison> {
            if (saved.view == ComparisonSettings::View::Matrix)
                return error(tr("\"%1\" is a matrix: matrix --saved prints it.").arg(name));
            return WantedComparison{articlesOf(read, saved).value_or(std::vector<ArticleId>()),
                                    saved.options};
        });
}

Result<WantedComparison> wantedBy(const Options &options, const Readers &read)
{
    Result<WantedComparison> wanted =
        options.saved.isEmpty() ? WantedComparison() : savedComparison(read, options.saved);
    for (const QString &name : wanted ? options.articles : QStringList()) {
        const Result<ArticleId> article = articleNamed(read, name);
        if (!article)
            return std::unexpected(article.error());
        const bool isKnown = std::ranges::contains(wanted->articles, *article);
        if (isKnown && options.saved.isEmpty())
            return error(tr("\"%1\" is named twice.").arg(name));
        if (!isKnown)
            wanted->articles.push_back(*article);
    }
    if (wanted && wanted->articles.empty())
        return error(tr("None of the articles of \"%1\" is in the project any more.").arg(options.saved));
    if (wanted && !options.by.isEmpty())
        wanted->options.columns = *columnChoiceFromString(options.by);
    if (wanted && options.suggestions)
        wanted->options.suggestions = true;
    return wanted;
}

/// Says what is wrong with the usage; nothing where it is right.
std::optional<QString> wrongUsage(const Options &options)
{
    if (options.saved.isEmpty() && options.articles.size() < 2)
        return tr("compare takes two articles or more, or --saved NAME.");
    for (qsizetype i = 0; i < options.articles.size(); ++i) {
        if (options.articles.indexOf(options.articles[i]) != i)
            return tr("\"%1\" is named twice.").arg(options.articles[i]);
    }
    if (!options.by.isEmpty() && !columnChoiceFromString(options.by))
        return tr("--by takes article, source, month, year or attribute:NAME, not \"%1\".").arg(options.by);
    return std::nullopt;
}

Exit compare(const Options &options)
{
    if (const auto wrong = wrongUsage(options)) {
        complain(options.project, *wrong);
        return Exit::Usage;
    }
    return readProject(options.project, [&](Project &project) {
        const Result<WantedComparison> wanted = wantedBy(options, project.read());
        if (!wanted) {
            complain(options.project, wanted.error().message);
            return Exit::SomeFailed;
        }
        Result<Comparison> comparison = compareArticles(project.read(), wanted->articles, wanted->options);
        if (!comparison)
            return failedOn(options.project, comparison.error());
        comparison->mostWords = options.words;
        const QString format = !options.format.isEmpty() ? options.format
            : outputIsTerminal()                         ? u"table"_s
                                                         : u"jsonl"_s;
        if (format == "table"_L1)
            return printBytes(asTables(comparisonTables(*comparison)));
        const std::vector<Section> rows = comparisonRows(*comparison);
        return printBytes(format == "json"_L1 ? asDocument(rows) : asLines(rows));
    });
}

} // namespace

void addCompare(CommandLine &line)
{
    const auto options = std::make_shared<Options>();
    line.command("compare",
                 "Print what articles share, reword and leave out, whom they name how, what they claim, how "
                 "they frame it, and in which words")
        .argument("PROJECT", options->project, "The project")
        .arguments("ARTICLE", options->articles, 0, "Two articles or more: id, exact title or file name")
        .option("--saved", options->saved,
                "The comparison saved by this name: its articles, columns and whether suggestions count")
        .option(
            "--by", options->by,
            "What the columns of the figures are: article, source, month, year or attribute:NAME; default: "
            "article, or as saved")
        .flag("--suggestions", options->suggestions,
              "Count pending suggestions as if they were accepted; rows say how many")
        .choice(
            "--format", options->format, {u"table"_s, u"jsonl"_s, u"json"_s},
            "How it is printed; json is one document; default: a table on a terminal, JSON lines elsewhere")
        .option("--words", options->words, 1,
                "Distinctive words and collocations of each article, that it uses more and less; default: 25")
        .runs([options] { return compare(*options); });
}

} // namespace parallax::cli
