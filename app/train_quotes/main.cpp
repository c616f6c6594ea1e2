#include "app/train_quotes/model_training.h"
#include "models/analysis/quotes/attributions.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QSaveFile>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

using namespace parallax;
using namespace parallax::quoting;

using Paragraphs = std::vector<const LabelledParagraph *>;

int fail(const QString &reason)
{
    QTextStream(stderr) << "parallax-train-quotes: " << reason << '\n';
    return 1;
}

Paragraphs chosen(const std::vector<LabelledParagraph> &all, auto isChosen)
{
    Paragraphs result;
    for (const LabelledParagraph &paragraph : all) {
        if (isChosen(paragraph.article))
            result.push_back(&paragraph);
    }
    return result;
}

class RowWriter
{
public:
    RowWriter(const std::vector<AnnotatedArticle> &articles, QSaveFile &file)
        : m_articles(articles)
        , m_out(&file)
    { }

    void write(const LabelledParagraph &paragraph, const QuoteModel &model)
    {
        const AnnotatedArticle &article = m_articles[std::size_t(paragraph.article)];
        const CodePointIndex index(article.text);
        for (const Attribution &attribution :
             attributionsOf(paragraph.paragraph, labelsOf(paragraph.paragraph, model))) {
            ++m_number;
            const auto row = [&](TokenRun run, const char *role) {
                const auto &tokens = paragraph.paragraph.tokens;
                const Span span = index.toSpan(
                    {tokens[std::size_t(run.begin)].start, tokens[std::size_t(run.end - 1)].end});
                m_out << article.id << '\t' << span.start() << '\t' << span.end() << '\t' << role << "\tE"
                      << m_number << '\n';
            };
            for (TokenRun content : attribution.contents)
                row(content, "Content");
            if (attribution.cue)
                row(*attribution.cue, "Cue");
            if (attribution.source)
                row(*attribution.source, "Source");
        }
    }

private:
    const std::vector<AnnotatedArticle> &m_articles;
    QTextStream m_out;
    int m_number = 0;
};

/// Each article labelled by a model that has seen none of its fold.
int crossValidate(const std::vector<AnnotatedArticle> &articles,
                  const std::vector<LabelledParagraph> &paragraphs, const TrainingOptions &options, int folds,
                  const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(u"%1: %2"_s.arg(path, file.errorString()));
    RowWriter rows(articles, file);
    for (int fold = 0; fold < folds; ++fold) {
        const auto inFold = [&](int article) { return article % folds == fold; };
        const QuoteModel model = trainModel(chosen(paragraphs, std::not_fn(inFold)), options);
        for (const LabelledParagraph *paragraph : chosen(paragraphs, inFold))
            rows.write(*paragraph, model);
        QTextStream(stderr) << "fold " << fold + 1 << " of " << folds << ", " << model.size()
                            << " features\n";
    }
    return file.commit() ? 0 : fail(u"%1: %2"_s.arg(path, file.errorString()));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const TrainingOptions defaults;
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Trains the tagger of quotations (docs/models.md)."_s);
    parser.addHelpOption();
    parser.addPositionalArgument(u"DATA"_s, u"Folder with gold.tsv and text/"_s);
    parser.addOption({u"out"_s, u"Where the model is written"_s, u"FILE"_s});
    parser.addOption({u"folds"_s, u"Cross-validates by article, in so many parts"_s, u"N"_s});
    parser.addOption({u"predictions"_s, u"Where what cross-validation finds is written"_s, u"FILE"_s});
    parser.addOption({u"rounds"_s, u"Passes over the data"_s, u"N"_s, QString::number(defaults.rounds)});
    parser.addOption({u"rate"_s, u"Learning rate"_s, u"X"_s, QString::number(defaults.rate)});
    parser.addOption({u"dropout"_s, u"Features left out"_s, u"X"_s, QString::number(defaults.dropout)});
    parser.addOption({u"bias"_s, u"Above 0: find more"_s, u"X"_s, QString::number(defaults.otherBias)});
    parser.addOption(
        {u"least-count"_s, u"Rarer features are left out"_s, u"N"_s, QString::number(defaults.leastCount)});
    parser.addOption({u"least-weight"_s, u"Lighter features are left out of the model"_s, u"X"_s,
                      QString::number(defaults.leastWeight)});
    parser.process(application);
    if (parser.positionalArguments().size() != 1
        || parser.isSet(u"folds"_s) != parser.isSet(u"predictions"_s))
        parser.showHelp(2);
    TrainingOptions options;
    options.rounds = parser.value(u"rounds"_s).toInt();
    options.rate = parser.value(u"rate"_s).toFloat();
    options.dropout = parser.value(u"dropout"_s).toFloat();
    options.otherBias = parser.value(u"bias"_s).toFloat();
    options.leastCount = parser.value(u"least-count"_s).toInt();
    options.leastWeight = parser.value(u"least-weight"_s).toFloat();

    const auto articles = readAnnotatedArticles(parser.positionalArguments().front());
    if (!articles)
        return fail(articles.error().message);
    const std::vector<LabelledParagraph> paragraphs = labelledParagraphs(*articles);
    if (parser.isSet(u"folds"_s)) {
        const int status =
            crossValidate(*articles, paragraphs, options, std::max(2, parser.value(u"folds"_s).toInt()),
                          parser.value(u"predictions"_s));
        if (status != 0)
            return status;
    }
    if (!parser.isSet(u"out"_s))
        return 0;
    const QuoteModel model = trainModel(chosen(paragraphs, [](int) { return true; }), options);
    QSaveFile out(parser.value(u"out"_s));
    if (!out.open(QIODevice::WriteOnly) || out.write(model.toBytes()) < 0 || !out.commit())
        return fail(u"%1: %2"_s.arg(out.fileName(), out.errorString()));
    QTextStream(stderr) << model.size() << " features\n";
    return 0;
}
