// project_timings ARTICLES ANNOTATIONS: what a project of this size costs, each step beside its floor in the
// same run, as a Markdown table. Prints, never judges.
#include "models/edits/tag_mention.h"
#include "models/export/export_tagged_csv.h"
#include "models/import/input_list.h"
#include "models/jobs/import_job.h"
#include "models/project/project.h"
#include "models/settings/settings.h"
#include "models/storage/database.h"
#include "models/storage/writers.h"
#include "models/text/code_points.h"
#include "tests/benchmarks/corpus.h"
#include "tests/benchmarks/raw_insert.h"
#include "ui/reading/article_view.h"
#include "ui/reading/read_page.h"
#include "ui/tagging/codebook_panel.h"
#include "ui/tagging/inspector_panel.h"
#include "ui/tagging/tagger.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QHBoxLayout>
#include <QImage>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::bench;

namespace {

constexpr int hotAnnotations = 10'000;
constexpr int annotationsAnEdit = 50'000;

double millisecondsOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(int runs, const std::function<void(int)> &work)
{
    std::vector<double> times;
    for (int run = 0; run < runs; ++run)
        times.push_back(millisecondsOf([&] { work(run); }));
    std::ranges::sort(times);
    return times[times.size() / 2];
}

void row(const QString &step, double ms, const QString &floor, double floorMs)
{
    const QString ratio = floorMs > 0 ? QString::number(ms / floorMs, 'f', 2) : u"–"_s;
    std::printf("| %s | %.2f ms | %s | %.2f ms | %s |\n", qPrintable(step), ms, qPrintable(floor), floorMs,
                qPrintable(ratio));
    std::fflush(stdout);
}

template <typename T> T require(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return std::move(*result);
}

void writeFiles(const Corpus &corpus, const QString &folder, int articles)
{
    for (int i = 0; i < articles; ++i) {
        if (i % 1'000 == 0)
            QDir(folder).mkpath(QString::number(i / 1'000));
        QFile file(u"%1/%2/%3.txt"_s.arg(folder).arg(i / 1'000).arg(i));
        if (!file.open(QIODevice::WriteOnly) || file.write(corpus.file(i)) < 0)
            qFatal("can't write %s", qPrintable(file.fileName()));
    }
}

double readFiles(const QString &folder)
{
    return millisecondsOf([&] {
        for (const QString &path : expandInputs({folder}).paths) {
            QFile file(path);
            if (file.open(QIODevice::ReadOnly))
                (void)file.readAll();
        }
    });
}

/// Mentions spread over all articles, after the first one has its many.
void addAnnotations(Project &project, int annotations)
{
    std::vector<ArticleId> articles;
    project.read().articles.forEach([&](const Article &article, const QString &) {
        articles.push_back(article.id);
        return true;
    });
    EditSession edits(const_cast<Database &>(project.database()), u"bench"_s);
    std::optional<EntityId> entity;
    for (int from = 0; from < annotations; from += annotationsAnEdit)
        (void)require(edits.run(u"Annotate"_s, [&](Writers &write) -> Result<void> {
            if (!entity) {
                entity = write.ids.next<EntityId>();
                write.entities.insert(*entity, EntityType::Place, u"River"_s);
            }
            for (int i = from; i < std::min(from + annotationsAnEdit, annotations); ++i) {
                const bool isHot = i < hotAnnotations;
                const ArticleId article =
                    isHot ? articles.front() : articles[std::size_t(i) % articles.size()];
                const qsizetype start = isHot ? i % 3'900 : (i / qsizetype(articles.size())) * 37 % 3'900;
                write.annotations.insert({write.ids.next<AnnotationId>(), article, Span(start, start + 9),
                                          Mention{*entity}, write.coder, write.ids.nowMs()},
                                         u"river words"_s);
            }
            return {};
        }));
}

/// Read as the window has it: the page, the inspector and the codebook, painted whole.
struct Desk : QObject
{
    Desk(Project &project, Settings &settings)
        : page(new ReadPage(project, settings, &window))
        , tagger(new Tagger(project, settings, &window))
        , inspector(new InspectorPanel(project, page->annotations(), *tagger, &window))
        , codebook(new CodebookPanel(project, &window))
        , image(1440, 900, QImage::Format_ARGB32_Premultiplied)
    {
        auto *layout = new QHBoxLayout(&window);
        layout->addWidget(codebook);
        layout->addWidget(page, 1);
        layout->addWidget(inspector);
        QObject::connect(page, &ReadPage::annotationSelected, inspector, &InspectorPanel::setAnnotation);
        window.resize(image.size());
        window.show();
        QCoreApplication::processEvents(); // the platform shows the window
        page->findChild<ArticleView *>()->viewport()->installEventFilter(this);
    }
    void paint() { window.render(&image); }
    /// What is out of date on the screen is laid out and painted, as the event loop does it next.
    void refresh()
    {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::UpdateRequest);
        if (!painted)
            qFatal("the reading pane was not painted");
        painted = false;
    }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            painted = true;
        return false;
    }

    QWidget window;
    ReadPage *page;
    Tagger *tagger;
    InspectorPanel *inspector;
    CodebookPanel *codebook;
    QImage image;
    bool painted = false;
};

void measureReading(Project &project, const QString &folder)
{
    const auto page = project.read().articles.page({}, ArticleOrder::Date, false, {}, 200);
    Settings settings(folder + u"/settings.ini"_s);
    Desk desk(project, settings);
    const auto show = [&](ArticleId id) {
        desk.page->setCurrentArticle(id);
        desk.refresh();
    };
    const double body = median(
        50, [&](int run) { (void)project.read().articles.body(page[std::size_t(run) + 1].article.id); });
    row(u"article switch: body, annotations, screen updated"_s,
        median(50, [&](int run) { show(page[std::size_t(run) + 60].article.id); }), u"reading its body"_s,
        body);
    const ArticleId hot = page.front().article.id;
    const double opening = median(5, [&](int) {
        desk.page->setCurrentArticle(std::nullopt);
        show(hot);
    });
    row(u"the same for an article of 10,000 annotations"_s, opening, u"reading its body"_s, body);
    row(u"painting all panels of it again"_s, median(20, [&](int) { desk.paint(); }), u"–"_s, 0);
    const double raw = rawWriteMs(folder);
    const auto tag = [&](int run) {
        const AnnotationId id = require(tagMention(project, hot, Span(run * 7, run * 7 + 12),
                                                   NamedEntity{u"Entity"_s, EntityType::Person}));
        desk.page->selectAnnotation(id);
    };
    row(u"adding an annotation there: durable, in every panel, selected"_s, median(60, tag),
        u"4 kB write and fdatasync"_s, raw);
    row(u"the same, with the screen updated"_s,
        median(60,
               [&](int run) {
                   tag(run + 60);
                   desk.refresh();
               }),
        u"4 kB write and fdatasync"_s, raw);
}

void measureSearch(Project &project)
{
    const auto search = [&](const QString &text) {
        return median(15, [&](int) { (void)require(project.read().search.search(text, 50)); });
    };
    row(u"search of a rare word, 50 snippets"_s, search(u"grashukatito"_s), u"–"_s, 0);
    row(u"search of two words, 50 snippets"_s, search(u"sol grashu"_s), u"–"_s, 0);
    row(u"search of a word in very many articles, 50 snippets"_s, search(u"river"_s), u"–"_s, 0);
}

void measureOpening(const QString &path)
{
    const double floor = median(9, [&](int) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            (void)file.read(16'384);
    });
    row(u"open to the first 50 articles"_s,
        median(9,
               [&](int) {
                   const auto project =
                       require(Project::open(path, Project::Mode::PreferWriting, u"bench"_s));
                   (void)project->read().articles.page({}, ArticleOrder::Date, false, {}, 50);
               }),
        u"reading the file's first page"_s, floor);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const int articles = QApplication::arguments().value(1).toInt();
    const int annotations = QApplication::arguments().value(2).toInt();
    if (articles < 200 || annotations < hotAnnotations) {
        std::fprintf(stderr, "usage: project_timings ARTICLES(>= 200) ANNOTATIONS(>= %d)\n", hotAnnotations);
        return 2;
    }
    const QTemporaryDir folder;
    const Corpus corpus;
    std::printf("\n%d articles of 4 kB, %d annotations\n\n| step | time | floor | its time | ratio |\n"
                "| --- | ---: | --- | ---: | ---: |\n",
                articles, annotations);
    const QString files = folder.filePath(u"files"_s);
    writeFiles(corpus, files, articles);
    const double reading = readFiles(files);
    const double raw = rawInsert(corpus, folder.filePath(u"raw.db"_s), articles).wallSeconds * 1'000;
    QFile::remove(folder.filePath(u"raw.db"_s));

    const QString path = folder.filePath(u"bench.parallax"_s);
    auto project = require(Project::create(path, u"Bench"_s, u"bench"_s));
    ImportRequest request;
    request.inputs = {files};
    request.duplicates = DuplicatePolicy::Keep;
    row(u"import"_s, millisecondsOf([&] {
            (void)require(importNow(*project, request, [](qint64, qint64) { return true; }));
        }),
        u"raw insert with full text, and reading the files"_s, raw + reading);
    addAnnotations(*project, annotations);
    project.reset();

    measureOpening(path);
    project = require(Project::open(path, Project::Mode::PreferWriting, u"bench"_s));
    measureReading(*project, folder.path());
    measureSearch(*project);
    const QString csv = folder.filePath(u"out.csv"_s);
    const double exporting = millisecondsOf([&] { (void)require(exportTaggedCsv(path, csv, {})); });
    QFile written(csv);
    const double copying = millisecondsOf([&] {
        if (written.open(QIODevice::ReadOnly)) {
            QFile copy(folder.filePath(u"copy.csv"_s));
            if (copy.open(QIODevice::WriteOnly))
                copy.write(written.readAll());
        }
    });
    row(u"tagged CSV of all annotations"_s, exporting, u"reading and writing as many bytes"_s, copying);
    return 0;
}
