#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/extracted_files.h"
#include "app/cli/interruption.h"
#include "app/cli/messages.h"
#include "app/cli/progress.h"
#include "app/cli/row_printer.h"
#include "models/import/formats/standard_readers.h"
#include "models/import/import_input.h"
#include "models/import/input_list.h"
#include "models/import/metadata_values.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace parallax::cli {

namespace {

struct Options
{
    QStringList inputs;
    QString out;
    QString url;
};

const QStringList columns = {u"input"_s,     u"title"_s,    u"source"_s,  u"author"_s,
                             u"published"_s, u"modified"_s, u"url"_s,     u"language"_s,
                             u"words"_s,     u"warnings"_s, u"origins"_s, u"text"_s};

QStringList originsOf(const ImportedArticle &article)
{
    QStringList lines;
    for (const FieldOrigin &origin : article.origins)
        lines.append(toString(origin.field) + u": "_s + origin.where);
    return lines;
}

Fields fieldsOf(const QString &input, const ImportedArticle &article)
{
    return {input,
            field(article.title),
            field(article.source),
            field(article.author),
            field(article.published),
            field(article.modified),
            field(article.url),
            field(article.language),
            field(article.words),
            article.warnings,
            originsOf(article),
            field(article.body)};
}

/// Reads each input and gives its articles to the output.
class Extraction
{
public:
    explicit Extraction(const Options &options)
        : m_options(options)
        , m_rows(Format::JsonLines, columns)
        , m_files(options.out, columns)
    { }

    Exit run()
    {
        if (!m_options.out.isEmpty() && !m_files.isReady()) {
            complain(m_options.out, tr("the folder can't be made or written."));
            return Exit::NoProject;
        }
        const InputList inputs = expandInputs(m_options.inputs);
        for (const InputFailure &failure : inputs.failures)
            fail(failure.path, failure.error.message);
        const Interruptible interruptible;
        Progress progress(tr("Reading file %1 of %2"));
        for (qsizetype i = 0; i < inputs.paths.size() && !interruptible.wasInterrupted(); ++i) {
            progress.report(i, inputs.paths.size());
            extract(inputs.paths[i]);
        }
        return m_rows.finish(m_exit);
    }

private:
    void extract(const QString &path)
    {
        ImportOptions options;
        options.url = m_options.url;
        const Result<void> read = importInput(path, m_readers, options, [&](const FoundPart &part) {
            if (part.article)
                give(part.place.isEmpty() ? path : path + u'/' + part.place, *part.article);
            else
                fail(path, part.article.error().message);
            return true;
        });
        if (!read)
            fail(path, read.error().message);
    }

    void give(const QString &input, const ImportedArticle &article)
    {
        Fields fields = fieldsOf(input, article);
        if (m_options.out.isEmpty())
            m_rows.print(std::move(fields));
        else if (const Result<void> written = m_files.write(input, fields, article.body); !written)
            fail(input, written.error().message);
    }

    void fail(const QString &path, const QString &sentence)
    {
        complain(path, sentence);
        m_exit = Exit::SomeFailed;
    }

    const Options &m_options;
    const ReaderRegistry m_readers = standardReaders();
    RowPrinter m_rows;
    ExtractedFiles m_files;
    Exit m_exit = Exit::Done;
};

Exit extract(const Options &options)
{
    if (!options.url.isEmpty() && !looksLikeUrl(options.url)) {
        complain(u"--url"_s,
                 tr("\"%1\" is no address; write it as https://example.org/article.").arg(options.url));
        return Exit::Usage;
    }
    return Extraction(options).run();
}

} // namespace

void addExtract(CommandLine &line)
{
    const auto options = std::make_shared<Options>();
    line.command("extract", "Print what an import would store, as JSON lines; no project is needed")
        .arguments("INPUT", options->inputs, 1, "Files, folders and archives; - reads standard input")
        .option("--out", options->out, "Write NAME.txt and NAME.json per article into this folder instead")
        .option("--url", options->url, "Where the page was saved from")
        .runs([options] { return extract(*options); });
}

} // namespace parallax::cli
