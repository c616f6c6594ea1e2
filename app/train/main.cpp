#include "app/train/learning_check.h"
#include "app/train/tagger_check.h"
#include "models/analysis/mentions/tagger.h"
#include "models/analysis/mentions/training_text.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTextStream>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

using namespace parallax;

int fail(const QString &file, const QString &reason)
{
    QTextStream(stderr) << "parallax-train: " << file << ": " << reason << '\n';
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.setApplicationDescription(u"Trains the tagger of names (docs/models.md)."_s);
    parser.addPositionalArgument(u"DATA"_s, u"Folder of *.bio files; those named dev_* are only checked"_s);
    parser.addOption({u"lists"_s, u"Word lists, lines \"class TAB phrase\""_s, u"FILE"_s});
    parser.addOption({u"out"_s, u"Where the model is written"_s, u"FILE"_s});
    parser.addOption({u"rounds"_s, u"Passes over the data"_s, u"N"_s, u"12"_s});
    parser.addOption({u"rate"_s, u"Learning rate"_s, u"X"_s, u"0.05"_s});
    parser.addOption({u"decay"_s, u"L2 penalty"_s, u"X"_s, u"3e-6"_s});
    parser.addOption({u"dropout"_s, u"Features left out"_s, u"X"_s, u"0.6"_s});
    parser.addOption(
        {u"least-weight"_s, u"Features with less are left out of the model"_s, u"X"_s, u"0.15"_s});
    parser.addOption(
        {u"learn"_s,
         u"Trains nothing; DATA is one file of tagged text, and what the shipped model learns from "
         "the decisions on N of its documents is measured on the others"_s,
         u"N"_s});
    parser.process(application);
    if (parser.positionalArguments().size() == 1 && parser.isSet(u"learn"_s)) {
        const QString path = parser.positionalArguments().front();
        return checkLearning(path, parser.value(u"learn"_s).toInt()) ? 0 : fail(path, u"can't be read"_s);
    }
    if (parser.positionalArguments().size() != 1 || !parser.isSet(u"lists"_s) || !parser.isSet(u"out"_s))
        parser.showHelp(2);

    QFile lists(parser.value(u"lists"_s));
    if (!lists.open(QIODevice::ReadOnly))
        return fail(lists.fileName(), lists.errorString());
    int unknown = 0;
    WordClassTable classes = readWordLists(lists, unknown);
    if (unknown > 0)
        return fail(lists.fileName(), u"%1 lines name an unknown class"_s.arg(unknown));

    const QDir data(parser.positionalArguments().front());
    std::vector<TaggedDocument> documents;
    QStringList checked;
    for (const QString &name : data.entryList({u"*.bio"_s}, QDir::Files, QDir::Name)) {
        if (name.startsWith("dev_"_L1)) {
            checked << data.filePath(name);
            continue;
        }
        QFile file(data.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return fail(file.fileName(), file.errorString());
        std::ranges::move(readTaggedText(file, classes), std::back_inserter(documents));
    }
    if (documents.empty())
        return fail(data.path(), u"there are no *.bio files to learn from"_s);

    std::ranges::move(headlinesOf(documents, classes), std::back_inserter(documents));
    TrainingOptions options;
    options.rounds = parser.value(u"rounds"_s).toInt();
    options.rate = parser.value(u"rate"_s).toFloat();
    options.decay = parser.value(u"decay"_s).toFloat();
    options.dropout = parser.value(u"dropout"_s).toFloat();
    options.leastWeight = parser.value(u"least-weight"_s).toFloat();
    const NameTagger tagger(std::move(classes),
                            trainTagger(documents, options, nullptr, [](int round, double likelihood) {
                                std::printf("round %d: %.4f\n", round, likelihood);
                                std::fflush(stdout);
                                return true;
                            }));
    std::printf("%zu features\n", tagger.weights().keys().size());
    for (const QString &path : checked) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return fail(path, file.errorString());
        checkTagger(tagger, QFileInfo(path).fileName(), readTaggedText(file, tagger.classes()));
    }
    QSaveFile out(parser.value(u"out"_s));
    if (!out.open(QIODevice::WriteOnly) || out.write(tagger.toBytes()) < 0 || !out.commit())
        return fail(out.fileName(), out.errorString());
    return 0;
}
