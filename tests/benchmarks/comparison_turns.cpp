// comparison_turns PROJECT [ARTICLE-ID…]: how long the window's own thread is kept from its next event, at
// the longest, while the tabs of a comparison of these articles, or of all, are opened, scrolled and left.
// Pending suggestions count.
// Prints, never judges.
#include "models/jobs/job_runner.h"
#include "models/project/project.h"
#include "models/settings/settings.h"
#include "models/storage/readers.h"
#include "tests/benchmarks/wanted_articles.h"
#include "ui/comparison/compare_page.h"
#include "ui/comparison/comparison_table.h"
#include "ui/comparison/frames_page.h"
#include "ui/comparison/summary_page.h"
#include "ui/comparison/table_page.h"
#include "ui/comparison/voices_page.h"
#include "ui/comparison/words_page.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/theme.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

using namespace Qt::StringLiterals;
using namespace parallax;

namespace {

/// Processor time of this thread, which others on the machine don't lengthen.
double threadMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

/// The longest turn of the event loop.
class Turns
{
public:
    Turns()
    {
        const QAbstractEventDispatcher *loop = QAbstractEventDispatcher::instance();
        QObject::connect(loop, &QAbstractEventDispatcher::awake, loop, [this] { turn(); });
        QObject::connect(loop, &QAbstractEventDispatcher::aboutToBlock, loop, [this] { turn(); });
    }
    /// What is done at once counts as a turn, too.
    void measure(const char *what, const std::function<void()> &act, const std::function<bool()> &isDone)
    {
        QElapsedTimer wall;
        wall.start();
        m_longest = 0;
        m_begin = threadMs();
        act();
        turn();
        while (!isDone())
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
        QCoreApplication::processEvents();
        turn();
        std::printf("| %s | %.0f ms | %lld ms |\n", what, m_longest, static_cast<long long>(wall.elapsed()));
        std::fflush(stdout);
    }

private:
    void turn()
    {
        const double now = threadMs();
        m_longest = std::max(m_longest, now - m_begin);
        m_begin = now;
    }
    double m_begin = 0;
    double m_longest = 0;
};

TablePage *shown(const ComparePage &page)
{
    const std::initializer_list<TablePage *> all = {page.summary()->page(), page.claims(),
                                                    page.names(),           page.voices()->table(),
                                                    page.frames()->shown(), page.words()->table()};
    const auto found = std::ranges::find_if(all, [](const TablePage *one) { return one->isVisible(); });
    return found == all.end() ? nullptr : *found;
}

void walk(ComparePage &page, Turns &turns, const std::function<bool()> &isDone)
{
    TablePage *table = shown(page);
    if (!table || table->table()->model()->rowCount() == 0)
        return;
    QScrollBar *down = table->table()->verticalScrollBar();
    QScrollBar *right = table->table()->horizontalScrollBar();
    turns.measure("  scrolled to the end", [&] { down->setValue(down->maximum()); }, isDone);
    turns.measure("  scrolled to the right", [&] { right->setValue(right->maximum()); }, isDone);
    turns.measure(
        "  back",
        [&] {
            down->setValue(0);
            right->setValue(0);
        },
        isDone);
    turns.measure(
        "  a cell's passages",
        [&] {
            table->table()->setCurrentIndex(
                table->table()->model()->index(0, table->table()->model()->columnCount() - 1));
        },
        isDone);
    turns.measure("  window made narrower", [&] { page.resize(1024, 700); }, isDone);
    turns.measure("  and wider", [&] { page.resize(1440, 900); }, isDone);
}

void compareAll(Project &project, const std::vector<ArticleId> &articles)
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    JobRunner jobs;
    ComparePage page(project, settings, jobs);
    page.resize(1440, 900);
    page.show();
    QCoreApplication::processEvents();
    const auto isDone = [&] { return page.isSettled() && jobs.isIdle(); };
    Turns turns;
    std::printf("| %zu articles | longest turn | until done |\n| --- | ---: | ---: |\n", articles.size());
    page.setOptions({true, {}});
    turns.measure("articles chosen", [&] { page.setArticles(articles); }, isDone);
    const std::pair<ComparePage::Tab, const char *> tabs[] = {
        {ComparePage::NamesTab, "names"},   {ComparePage::ClaimsTab, "claims"},
        {ComparePage::WordsTab, "words"},   {ComparePage::VoicesTab, "voices"},
        {ComparePage::FramesTab, "frames"}, {ComparePage::SummaryTab, "summary"}};
    for (const auto &[tab, name] : tabs) {
        turns.measure(name, [&] { page.setTab(tab); }, isDone);
        walk(page, turns, isDone);
    }
    page.setTab(ComparePage::NamesTab);
    turns.measure("who acts", [&] { page.findChild<Chip *>(u"actorRoles"_s)->click(); }, isDone);
    turns.measure(
        "columns are articles", [&] { page.setOptions({true, {ColumnChoice::By::Article}}); }, isDone);
    turns.measure(
        "four articles",
        [&] {
            page.setArticles(
                {articles.begin(), articles.begin() + std::min<qsizetype>(4, qsizetype(articles.size()))});
        },
        isDone);
    jobs.stopAll();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    if (argc < 2) {
        std::fputs("comparison_turns PROJECT [ARTICLE-ID…]\n", stderr);
        return 2;
    }
    applyTheme(app, Theme::Light);
    const auto project = Project::open(QString::fromLocal8Bit(argv[1]), Project::Mode::ReadOnly, {});
    if (!project)
        qFatal("%s", qPrintable(project.error().message));
    compareAll(**project, bench::wantedArticles((*project)->read(), app.arguments().mid(2)));
    return 0;
}
