#include "models/jobs/article_collector.h"

#include "models/jobs/store_found.h"
#include "tests/support/compare_text.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_registry.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::testing;

class ArticleCollectorTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void whatIsFoundIsToldAndNothingIsStored();
    void articlesOfTheProjectAreKnownAgain();
    void aTableThatLeavesADoubtWaits();
    void aConfirmedTableIsRead();
    void aRememberedTableNeedsNoWord();
    void whatIsChosenIsStoredAsOneEditWithWhatThePersonSet();
    void cancellingTheImportLeavesNothing();
    void cancellingTheReadingKeepsWhatWasFound();
    void inputsAddedMeanwhileFollow();

private:
    QString write(const QString &name, const QByteArray &bytes);
    std::vector<FoundArticle> collect(const CollectRequest &request);
    std::unique_ptr<TemporaryProject> m_project;
    std::unique_ptr<JobRunner> m_jobs;
    std::unique_ptr<ArticleCollector> m_collector;
    std::vector<TableInput> m_tables;
};

namespace {

/// Day or month first? Nothing tells; and the charset is a guess.
constexpr char openTable[] = "headline,outlet,published,text\n"
                             "Caf\xE9 closed,Ledger,03/04/2024,The caf\xE9 at the bridge was closed.\n"
                             "Dam fails,Echo,05/04/2024,The dam failed at dawn.\n";

} // namespace

void ArticleCollectorTest::init()
{
    m_collector.reset();
    m_jobs = std::make_unique<JobRunner>();
    m_project = std::make_unique<TemporaryProject>();
    m_collector = std::make_unique<ArticleCollector>(m_project->path(), *m_jobs);
    m_tables.clear();
    connect(m_collector.get(), &ArticleCollector::tableFound, this,
            [this](const TableInput &table) { m_tables.push_back(table); });
}

QString ArticleCollectorTest::write(const QString &name, const QByteArray &bytes)
{
    const QString path = m_project->folder() + "/in/"_L1 + name;
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("can't write %s", qPrintable(path));
    return path;
}

std::vector<FoundArticle> ArticleCollectorTest::collect(const CollectRequest &request)
{
    std::vector<FoundArticle> all;
    const auto taking = connect(
        m_collector.get(), &ArticleCollector::found, this,
        [&](const std::vector<FoundArticle> &some) { all.insert(all.end(), some.begin(), some.end()); });
    QSignalSpy finished(m_collector.get(), &ArticleCollector::finished);
    m_collector->add(request);
    if (finished.isEmpty() && !finished.wait(60'000))
        qFatal("reading did not end");
    disconnect(taking);
    return all;
}

void ArticleCollectorTest::whatIsFoundIsToldAndNothingIsStored()
{
    const QString before = dump(**m_project);
    const QString good = write(u"good.txt"_s, "Title: Dam\nSource: Echo\nDate: 2031-03-28\n\nIt failed.\n");
    const QString bad = write(u"bad.txt"_s, "abc\xFF\xFE");
    const std::vector<FoundArticle> found = collect({.inputs = {good, bad, u"/nowhere/x.txt"_s}});
    QCOMPARE(found.size(), 3u);
    QVERIFY(found[0].kind == FoundArticle::Kind::Failure); // what isn't there is known first
    QVERIFY(found[1].kind == FoundArticle::Kind::Article);
    QCOMPARE(found[1].title, u"Dam"_s);
    QCOMPARE(found[1].source, u"Echo"_s);
    QCOMPARE(found[1].published->toIso(), u"2031-03-28"_s);
    QCOMPARE(found[1].words, 2);
    QCOMPARE(m_collector->spool().read(found[1].spooled)->body, u"It failed."_s);
    QVERIFY(found[2].kind == FoundArticle::Kind::Failure);
    QVERIFY(found[2].warnings.value(0).startsWith(bad));
    COMPARE_TEXT(dump(**m_project), before);
}

void ArticleCollectorTest::articlesOfTheProjectAreKnownAgain()
{
    const ArticleId there = m_project->addArticle(u"Dam"_s, u"It failed."_s);
    const std::vector<FoundArticle> found =
        collect({.inputs = {write(u"a.txt"_s, "It failed.\n"), write(u"b.txt"_s, "It held.\n")}});
    QCOMPARE(found.size(), 2u);
    QVERIFY(found[0].duplicateOf == there);
    QVERIFY(!found[1].duplicateOf);
}

void ArticleCollectorTest::aTableThatLeavesADoubtWaits()
{
    const QString table = write(u"t.csv"_s, openTable);
    QVERIFY(collect({.inputs = {table}}).empty());
    QCOMPARE(m_tables.size(), 1u);
    QVERIFY(!m_tables[0].isRead);
    QCOMPARE(m_tables[0].path, table);
    QCOMPARE(m_tables[0].preview.columns,
             (QStringList{u"headline"_s, u"outlet"_s, u"published"_s, u"text"_s}));
}

void ArticleCollectorTest::aConfirmedTableIsRead()
{
    const QString table = write(u"t.csv"_s, openTable);
    collect({.inputs = {table}});
    ColumnMapping mapping = m_tables.at(0).preview.mapping;
    mapping.dateOrder = DateOrder::DayFirst;
    const std::vector<FoundArticle> found = collect({.inputs = {table}, .confirmed = {{table, mapping}}});
    QCOMPARE(found.size(), 2u);
    QCOMPARE(found[0].title, u"Café closed"_s);
    QCOMPARE(found[0].published->toIso(), u"2024-04-03"_s);
    QCOMPARE(found[0].place, u"row 1"_s);
}

void ArticleCollectorTest::aRememberedTableNeedsNoWord()
{
    const QString table = write(u"t.csv"_s, openTable);
    collect({.inputs = {table}});
    ColumnMapping mapping = m_tables.at(0).preview.mapping;
    mapping.dateOrder = DateOrder::MonthFirst;
    TableMemory memory;
    memory.remember(m_tables.at(0).preview.columns, mapping);
    memory = TableMemory::fromText(memory.toText());
    const std::vector<FoundArticle> found = collect({.inputs = {table}, .remembered = memory});
    QCOMPARE(found.size(), 2u);
    QCOMPARE(found[0].published->toIso(), u"2024-03-04"_s);
    QVERIFY(m_tables.back().remembered);
    // What the file proves wins over what is remembered of others.
    const QString proven = write(u"u.csv"_s, "headline,outlet,published,text\nA,B,28/04/2024,It failed.\n");
    QCOMPARE(collect({.inputs = {proven}, .remembered = memory}).at(0).published->toIso(), u"2024-04-28"_s);
}

void ArticleCollectorTest::whatIsChosenIsStoredAsOneEditWithWhatThePersonSet()
{
    std::vector<FoundArticle> found =
        collect({.inputs = {write(u"a.txt"_s, "Source: One\n\nThe first text.\n"),
                            write(u"b.txt"_s, "Source: Two\n\nThe second text.\n"),
                            write(u"c.txt"_s, "Source: Two\n\nThe third text.\n")}});
    found.erase(found.begin() + 1);
    found[0].source = u"Edited"_s;
    found[0].published = PartialDate::fromIso(u"2024-05");
    found[0].edited = int(FoundField::Source) | int(FoundField::Published);
    found[1].source = u"Not marked as edited"_s;
    std::optional<Result<ImportSummary>> result;
    QSignalSpy finished(m_jobs.get(), &JobRunner::finished);
    startStoring(**m_project, *m_jobs,
                 {found, m_collector->sharedSpool(), m_collector->finder(), {{.input = u"bad"_s}}},
                 [&](const Result<ImportSummary> &summary) { result = summary; });
    QVERIFY(finished.wait(60'000));
    QVERIFY(result && *result);
    QCOMPARE((*result)->count(ImportLine::Status::Imported), 2);
    QCOMPARE((*result)->count(ImportLine::Status::Failed), 1);
    const auto &articles = (*m_project)->read().articles;
    QCOMPARE(articles.count(), 2);
    const auto first = articles.find(*(*result)->lines[0].article);
    QCOMPARE(first->published->toIso(), u"2024-05"_s);
    QCOMPARE((*result)->lines[0].source, u"Edited"_s);
    QCOMPARE((*result)->lines[1].source, u"Two"_s);
    QCOMPARE(articles.body(first->id).value(), u"The first text."_s);
    QCOMPARE(articles.original(first->id)->fileName, u"a.txt"_s);
    QCOMPARE((*m_project)->nextUndo()->name, u"Import 2 articles"_s);
    QVERIFY((*m_project)->undo());
    QCOMPARE(articles.count(), 0);
}

void ArticleCollectorTest::cancellingTheImportLeavesNothing()
{
    const QString before = dump(**m_project);
    QStringList paths;
    for (int i = 0; i < 50; ++i)
        paths << write(u"%1.txt"_s.arg(i), u"Text number %1.\n"_s.arg(i).toUtf8());
    const std::vector<FoundArticle> found = collect({.inputs = paths});
    QCOMPARE(found.size(), 50u);
    std::optional<Result<ImportSummary>> result;
    QSignalSpy finished(m_jobs.get(), &JobRunner::finished);
    const JobId job =
        startStoring(**m_project, *m_jobs, {found, m_collector->sharedSpool(), m_collector->finder(), {}},
                     [&](const Result<ImportSummary> &summary) { result = summary; });
    m_jobs->cancel(job);
    QVERIFY(finished.wait(60'000));
    QVERIFY(result && !*result);
    COMPARE_TEXT(dump(**m_project), before);
}

void ArticleCollectorTest::cancellingTheReadingKeepsWhatWasFound()
{
    for (int i = 0; i < 100; ++i)
        write(u"%1.txt"_s.arg(i), u"Text number %1.\n"_s.arg(i).toUtf8());
    QSignalSpy finished(m_collector.get(), &ArticleCollector::finished);
    m_collector->add({.inputs = {m_project->folder() + "/in"_L1}});
    m_collector->cancel();
    QVERIFY(finished.wait(60'000));
    QCOMPARE(finished.first().first().toBool(), true);
    QVERIFY(!m_collector->isReading());
}

void ArticleCollectorTest::inputsAddedMeanwhileFollow()
{
    QStringList titles;
    connect(m_collector.get(), &ArticleCollector::found, this, [&](const std::vector<FoundArticle> &some) {
        for (const FoundArticle &found : some)
            titles << found.title;
    });
    QSignalSpy finished(m_collector.get(), &ArticleCollector::finished);
    m_collector->add({.inputs = {write(u"z.txt"_s, "Title: Z\n\nText one.\n")}});
    m_collector->add({.inputs = {write(u"a.txt"_s, "Title: A\n\nText two.\n")}});
    QVERIFY(m_collector->isReading());
    QVERIFY(finished.wait(60'000));
    QCOMPARE(titles, (QStringList{u"Z"_s, u"A"_s}));
    QCOMPARE(finished.size(), 1);
}

PARALLAX_TEST(ArticleCollectorTest)
#include "article_collector_test.moc"
