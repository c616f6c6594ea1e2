// likeness_timings TEXTS: finding what so many texts are like while they are read, and again when a hundredth
// of them comes to a project that has the others, as a Markdown table in processor time. Prints, never
// judges.
#include "models/edits/import_articles.h"
#include "models/import/article_spool.h"
#include "models/import/imported_article.h"
#include "models/jobs/likeness_finder.h"
#include "models/project/edit_session.h"
#include "models/storage/database.h"
#include "models/storage/project_file.h"
#include "tests/benchmarks/corpus.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>
#include <map>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::bench;

namespace {

template <typename T> T require(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return std::move(*result);
}

double secondsOf(const std::function<void()> &work)
{
    const std::clock_t before = std::clock();
    work();
    return double(std::clock() - before) / CLOCKS_PER_SEC;
}

double peakMegabytes()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray status = file.readAll();
    const qsizetype at = status.indexOf("VmHWM:") + 6;
    return status.sliced(at, status.indexOf("kB", at) - at).trimmed().toDouble() / 1'000;
}

/// Of twenty texts one is an update of an earlier one, with a sentence before it and every fifteenth word
/// exchanged, and one is an earlier one again in capitals.
QString textOf(const Corpus &corpus, int number)
{
    if (number % 20 == 7) {
        QStringList words = corpus.body(number / 2).split(u' ');
        for (qsizetype i = 0; i < words.size(); i += 15)
            words[i] = u"word%1"_s.arg(number);
        return corpus.title(number) + u". "_s + words.join(u' ');
    }
    return number % 20 == 13 ? corpus.body(number / 3).toUpper() : corpus.body(number);
}

struct Timings
{
    double signing = 0;
    double finding = 0;
    std::map<QString, int> found; ///< by grade
};

/// As the import dialog does.
Timings findAll(const Corpus &corpus, LikenessFinder &finder, ArticleSpool &spool, int first, int end)
{
    Timings timings;
    for (int i = first; i < end; ++i) {
        ImportedArticle article{.title = corpus.title(i), .body = textOf(corpus, i)};
        Signature signature;
        timings.signing += secondsOf([&] { signature = signatureOf(article.body); });
        article.signature = signature.toBytes();
        const qint64 place = require(spool.append(article));
        timings.finding += secondsOf([&] {
            const auto like = finder.find(signature, article.body, [&](const TextPlace &other) {
                return other.article ? QString() : require(spool.readText(other.spooled)).body;
            });
            if (like)
                ++timings.found[toString(like->grade)];
            finder.add({.article = {}, .spooled = place, .input = {}}, signature);
        });
    }
    return timings;
}

void print(const QString &what, const Timings &timings)
{
    QStringList found;
    for (const auto &[grade, count] : timings.found)
        found << u"%1 %2"_s.arg(count).arg(grade);
    std::printf("| %s | %.1f s | %.1f s | %s | %.0f MB |\n", qPrintable(what), timings.signing,
                timings.finding, qPrintable(found.join(u", "_s)), peakMegabytes());
    std::fflush(stdout);
}

/// A project that has the signatures; its texts are as short as can be.
void fillProject(const Corpus &corpus, const QString &path, int articles)
{
    require(createProjectFile(path, u"Bench"_s, u"bench"_s, 0).transform([] { return true; }));
    const auto database = require(openProjectFile(path, Database::Access::ReadWrite));
    EditSession edits(*database, u"bench"_s);
    require(importArticles(
        *database, edits, DuplicatePolicy::Keep, [](int) { return u"Import"_s; },
        [&](const ImportTarget &target) -> Result<void> {
            for (int i = 0; i < articles; ++i)
                target.add({.title = corpus.title(i),
                            .body = QString::number(i),
                            .signature = signatureOf(textOf(corpus, i)).toBytes()},
                           {});
            return {};
        }));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const int texts = argc > 1 ? QByteArray(argv[1]).toInt() : 0;
    if (texts <= 0) {
        std::fputs("likeness_timings TEXTS\n", stderr);
        return 2;
    }
    const Corpus corpus;
    std::puts("| what | signatures | finding | found | memory, at most |\n| --- | --- | --- | --- | --- |");
    {
        LikenessFinder finder;
        ArticleSpool spool;
        print(u"%1 texts"_s.arg(texts), findAll(corpus, finder, spool, 0, texts));
    }
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bench.parallax"_s);
    fillProject(corpus, path, texts);
    const auto database = require(openProjectFile(path, Database::Access::ReadOnly));
    LikenessFinder finder;
    ArticleSpool spool;
    const double reading = secondsOf([&] { finder.addProject(*database, [] { return true; }); });
    print(u"%1 signatures read in %2 s, and %3 more texts"_s.arg(texts)
              .arg(reading, 0, 'f', 1)
              .arg(texts / 100),
          findAll(corpus, finder, spool, texts, texts + texts / 100));
    return 0;
}
