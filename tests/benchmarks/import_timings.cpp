// import_timings TEXTS PAGES: importing so many text files, and so many saved pages, each beside its floor in
// the same run, with the most memory that it took, as a Markdown table. Prints, never judges.
#include "models/import/input_list.h"
#include "models/jobs/import_job.h"
#include "models/project/project.h"
#include "tests/benchmarks/corpus.h"
#include "tests/benchmarks/cost.h"
#include "tests/benchmarks/raw_insert.h"
#include "tests/benchmarks/saved_page.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>

#include <malloc.h>
#include <sys/resource.h>

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

using MakeFile = std::function<QByteArray(int)>;

void writeFiles(const MakeFile &make, const QString &folder, const QString &ending, int files)
{
    for (int i = 0; i < files; ++i) {
        if (i % 1'000 == 0)
            QDir(folder).mkpath(QString::number(i / 1'000));
        QFile file(u"%1/%2/%3.%4"_s.arg(folder).arg(i / 1'000).arg(i).arg(ending));
        if (!file.open(QIODevice::WriteOnly) || file.write(make(i)) < 0)
            qFatal("can't write %s", qPrintable(file.fileName()));
    }
}

void readFiles(const QString &folder)
{
    for (const QString &path : expandInputs({folder}).paths) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            (void)file.readAll();
    }
}

/// From now on the peak below counts anew, without what the floor has freed.
void forgetPeak()
{
    ::malloc_trim(0);
    QFile file(u"/proc/self/clear_refs"_s);
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

/// The most memory that this process took since, in megabytes.
double peakMegabytes()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray status = file.readAll();
    const qsizetype at = status.indexOf("VmHWM:") + 6;
    return status.sliced(at, status.indexOf("kB", at) - at).trimmed().toDouble() / 1'000;
}

/// The most that one of the ended child processes took, in megabytes.
double childPeakMegabytes()
{
    rusage usage{};
    ::getrusage(RUSAGE_CHILDREN, &usage);
    return double(usage.ru_maxrss) / 1'000;
}

void measure(const Corpus &corpus, const QString &what, const QString &ending, const MakeFile &make,
             int files)
{
    if (files == 0)
        return;
    const QTemporaryDir folder;
    const QString inputs = folder.filePath(u"files"_s);
    writeFiles(make, inputs, ending, files);
    const Cost reading = costOf([&] { readFiles(inputs); });
    const Cost floor = reading + rawInsert(corpus, folder.filePath(u"raw.db"_s), files);
    QFile::remove(folder.filePath(u"raw.db"_s));

    const auto project =
        require(Project::create(folder.filePath(u"bench.parallax"_s), u"Bench"_s, u"bench"_s));
    ImportRequest request;
    request.inputs = {inputs};
    request.duplicates = DuplicatePolicy::Keep;
    int imported = 0;
    forgetPeak();
    const Cost importing = costOf([&] {
        imported = require(importNow(*project, request, [](qint64, qint64) {
                       return true;
                   })).count(ImportLine::Status::Imported);
    });
    std::printf("| %d %s | %d | %.1f s | %.1f s | %.2f | %.1f s | %.1f s | %.2f | %.0f MB | %.0f MB |\n",
                files, qPrintable(what), imported, importing.wallSeconds, floor.wallSeconds,
                importing.wallSeconds / floor.wallSeconds, importing.processorSeconds, floor.processorSeconds,
                importing.processorSeconds / floor.processorSeconds, peakMegabytes(), childPeakMegabytes());
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        std::fprintf(stderr, "usage: import_timings TEXTS PAGES\n");
        return 2;
    }
    const Corpus corpus;
    std::printf(
        "| files | imported | time | reading them and raw insert with full text | ratio | processor time "
        "| of that floor | ratio | memory | of a reader process |\n"
        "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n");
    measure(
        corpus, u"texts of 4 kB"_s, u"txt"_s, [&](int i) { return corpus.file(i); }, arguments[1].toInt());
    measure(
        corpus, u"saved pages"_s, u"html"_s, [&](int i) { return savedPage(corpus, i); },
        arguments[2].toInt());
    return 0;
}
