#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/comparison_rows.h"
#include "app/cli/json_text.h"
#include "app/cli/messages.h"
#include "app/cli/open_project.h"
#include "app/cli/row_printer.h"
#include "app/cli/table_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::cli {

namespace {

struct Options
{
    QString project;
    QStringList articles;
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

/// One document: {"articles": [...], "passages": [...], "names": [...], "claims": [...],
/// "frames": [...], "frames_together": [...], "voices": [...], "wording": [...], "words": [...]}.
QByteArray asDocument(const std::vector<Section> &sections)
{
    static constexpr std::array names = {"articles",        "passages", "names",   "claims", "frames",
                                         "frames_together", "voices",   "wording", "words"};
    QByteArray text = "{";
    for (std::size_t i = 0; i < sections.size(); ++i) {
        text += (i > 0 ? ",\n\"" : "\"") + QByteArray(names[i]) + "\":[";
        for (const Fields &row : sections[i].rows)
            text += (&row != sections[i].rows.data() ? ",\n" : "\n") + jsonObject(sections[i].columns, row);
        text += ']';
    }
    return text + "}\n";
}

Exit compare(const Options &options)
{
    return readProject(options.project, [&](Project &project) {
        std::vector<ArticleId> articles;
        for (const QString &name : options.articles) {
            const Result<ArticleId> article = articleNamed(project.read(), name);
            if (!article || std::ranges::contains(articles, *article)) {
                complain(options.project,
                         article ? tr("\"%1\" is named twice.").arg(name) : article.error().message);
                return article ? Exit::Usage : Exit::SomeFailed;
            }
            articles.push_back(*article);
        }
        Result<Comparison> comparison = compareArticles(project.read(), articles);
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
        .arguments("ARTICLE", options->articles, 2, "Two articles or more: id, exact title or file name")
        .choice(
            "--format", options->format, {u"table"_s, u"jsonl"_s, u"json"_s},
            "How it is printed; json is one document; default: a table on a terminal, JSON lines elsewhere")
        .option("--words", options->words, 1,
                "Distinctive words and collocations of each article, that it uses more and less; default: 25")
        .runs([options] { return compare(*options); });
}

} // namespace parallax::cli
