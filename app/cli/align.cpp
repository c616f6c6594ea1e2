#include "app/cli/analyzed_text.h"
#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/messages.h"
#include "app/cli/row_printer.h"
#include "models/analysis/alignment.h"

#include <QHash>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace parallax::cli {

namespace {

struct Options
{
    QStringList texts;
    QString pairs;
    FormatOption format;
};

using PathPair = std::pair<QString, QString>;

/// Lines `path TAB path`; paths are as from the folder where the program was started.
Result<std::vector<PathPair>> readPairs(const QString &path)
{
    const Result<AnalyzedText> list = readAnalyzedText(path, {});
    if (!list)
        return std::unexpected(list.error());
    std::vector<PathPair> pairs;
    int number = 0;
    for (const QStringView line : QStringView(list->text.text()).split(u'\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        const QList<QStringView> parts = line.split(u'\t');
        if (parts.size() != 2 || parts[0].trimmed().isEmpty() || parts[1].trimmed().isEmpty())
            return error(tr("%1: line %2 isn't two paths with a tab between.").arg(path).arg(number));
        pairs.emplace_back(parts[0].trimmed().toString(), parts[1].trimmed().toString());
    }
    return pairs;
}

/// Each text once, however many pairs it is in.
struct PairedTexts
{
    QStringList docs;
    std::vector<QString> bodies;
    std::vector<std::pair<int, int>> pairs; ///< both of which could be read
};

PairedTexts readTexts(const std::vector<PathPair> &pairs, Exit &exit)
{
    PairedTexts texts;
    QHash<QString, int> places; // -1: can't be read
    const auto place = [&](const QString &path) {
        if (const auto known = places.constFind(path); known != places.cend())
            return *known;
        const Result<AnalyzedText> text = readAnalyzedText(path, {});
        if (!text) {
            complain(path, text.error().message);
            exit = Exit::SomeFailed;
            return *places.insert(path, -1);
        }
        texts.docs << text->doc;
        texts.bodies.push_back(text->text.text());
        return *places.insert(path, int(texts.bodies.size()) - 1);
    };
    for (const auto &[first, second] : pairs) {
        const int a = place(first);
        const int b = place(second);
        if (a >= 0 && b >= 0)
            texts.pairs.emplace_back(a, b);
    }
    return texts;
}

class AlignmentPrinter
{
public:
    explicit AlignmentPrinter(Format format)
        : m_rows(format, {u"doc_a"_s, u"doc_b"_s, u"a"_s, u"b"_s, u"score"_s, u"relation"_s})
    { }
    void print(const QString &a, const QString &b, const Alignment &alignment)
    {
        // Sentences that tell a part of the same thing are reworded here too; the score says how far.
        for (const SentenceLink &link : alignment.links)
            m_rows.print({a, b, alignment.a[size_t(link.a)].span, alignment.b[size_t(link.b)].span,
                          std::round(link.score * 1000) / 1000,
                          toString(std::min(link.relation, Relation::Reworded))});
        for (const int only : alignment.onlyA(Relation::Related))
            m_rows.print({a, b, alignment.a[size_t(only)].span, Field(), Field(), u"only"_s});
        for (const int only : alignment.onlyB(Relation::Related))
            m_rows.print({a, b, Field(), alignment.b[size_t(only)].span, Field(), u"only"_s});
    }
    Exit finish(Exit exit) { return m_rows.finish(exit); }

private:
    RowPrinter m_rows;
};

Exit align(const Options &options)
{
    std::vector<PathPair> pairs;
    if (!options.pairs.isEmpty()) {
        Result<std::vector<PathPair>> read = readPairs(options.pairs);
        if (!read)
            return failedOn(options.pairs, read.error());
        pairs = std::move(*read);
    }
    if (options.texts.size() % 2 != 0 || options.texts.size() > 2
        || options.texts.isEmpty() == pairs.empty()) {
        complain(u"align"_s, tr("Give two texts, or a file of pairs with --pairs."));
        return Exit::Usage;
    }
    if (!options.texts.isEmpty())
        pairs.emplace_back(options.texts[0], options.texts[1]);
    Exit exit = Exit::Done;
    const PairedTexts texts = readTexts(pairs, exit);
    AlignmentPrinter printer(options.format.format());
    for (const PairAlignment &pair : alignPairs(texts.bodies, texts.pairs))
        printer.print(texts.docs[size_t(pair.a)], texts.docs[size_t(pair.b)], pair.alignment);
    return printer.finish(exit);
}

} // namespace

void addAlign(CommandLine &line)
{
    const auto options = std::make_shared<Options>();
    Command command =
        line.command("align", "Print the sentences that two texts share, reword and tell alone");
    command.arguments("TEXT", options->texts, 0, "Two text files")
        .option(
            "--pairs", options->pairs,
            "A file of lines \"path TAB path\", instead of two texts; the more texts, the better is known "
            "which words are common");
    options->format.addTo(command);
    command.runs([options] { return align(*options); });
}

} // namespace parallax::cli
