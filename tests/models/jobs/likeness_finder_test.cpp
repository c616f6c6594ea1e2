#include "models/jobs/likeness_finder.h"

#include "models/jobs/article_collector.h"
#include "models/jobs/store_found.h"
#include "models/storage/database.h"
#include "models/storage/integrity_check.h"
#include "tests/support/compare_text.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_registry.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::testing;

/// What an import finds like what, and what of it is kept.
class LikenessFinderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aNearDuplicateIsFoundInTheProjectAndAmongWhatIsRead();
    void sameWordsAreExactWhateverTheirSigns();
    void aSharedQuotationIsNoDuplicate();
    void whatIsKeptIsStoredUndoneAndRedone();
    void whatIsLeftOutLeavesNoLikeness();
    void whatIsKeptApartIsNotStored();
    void aTableReadAgainIsNotLikeItself();
    void signaturesAreMadeOnceAndReadAfterwards();
    void anImportFromScriptsKeepsLikenesses();
    void readingTheProjectCanBeStopped();

private:
    QString write(const QString &name, const QString &text);
    std::vector<FoundArticle> collect(const CollectRequest &request);
    ImportSummary store(const std::vector<FoundArticle> &found);
    std::vector<ArticleLikeness> kept() const { return (*m_project)->read().likenesses.all(); }

    std::unique_ptr<TemporaryProject> m_project;
    std::unique_ptr<JobRunner> m_jobs;
    std::unique_ptr<ArticleCollector> m_collector;
};

namespace {

QStringList wordsFrom(quint32 seed, int count)
{
    QRandomGenerator random(seed);
    QStringList words;
    for (int i = 0; i < count; ++i) {
        QString word;
        for (int letter = 0; letter < 5; ++letter)
            word += QChar(u'a' + char16_t(random.bounded(26)));
        words << word;
    }
    return words;
}

QString textFrom(quint32 seed, int words = 200)
{
    return wordsFrom(seed, words).join(u' ') + u'.';
}

/// The text with one word in `every` exchanged.
QString changedText(quint32 seed, int every)
{
    QStringList words = wordsFrom(seed, 200);
    for (qsizetype i = 0; i < words.size(); i += every)
        words[i] = u"other"_s;
    return words.join(u' ') + u'.';
}

} // namespace

void LikenessFinderTest::init()
{
    m_collector.reset();
    m_jobs = std::make_unique<JobRunner>();
    m_project = std::make_unique<TemporaryProject>();
    m_collector = std::make_unique<ArticleCollector>(m_project->path(), *m_jobs);
}

QString LikenessFinderTest::write(const QString &name, const QString &text)
{
    const QString path = m_project->folder() + u'/' + name;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        qFatal("can't write %s", qPrintable(path));
    return path;
}

std::vector<FoundArticle> LikenessFinderTest::collect(const CollectRequest &request)
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

ImportSummary LikenessFinderTest::store(const std::vector<FoundArticle> &found)
{
    std::optional<Result<ImportSummary>> result;
    QSignalSpy finished(m_jobs.get(), &JobRunner::finished);
    startStoring(**m_project, *m_jobs, {found, m_collector->sharedSpool(), m_collector->finder(), {}},
                 [&](const Result<ImportSummary> &summary) { result = summary; });
    if (!finished.wait(60'000) || !result || !*result)
        qFatal("nothing was stored");
    return **result;
}

void LikenessFinderTest::aNearDuplicateIsFoundInTheProjectAndAmongWhatIsRead()
{
    const ArticleId there = m_project->addArticle(u"There"_s, textFrom(1));
    const QString second = write(u"b.txt"_s, u"Title: Second\n\n"_s + textFrom(2));
    const auto found =
        collect({.inputs = {write(u"a.txt"_s, changedText(1, 20)), second,
                            write(u"c.txt"_s, changedText(2, 20)), write(u"d.txt"_s, textFrom(3))}});
    QCOMPARE(found.size(), 4U);
    QVERIFY(found[0].like && found[0].like->article == there);
    QVERIFY(found[0].like->grade == LikenessGrade::Near);
    QCOMPARE(found[0].like->title, u"There"_s);
    QVERIFY(found[0].like->shared > 0.7 && found[0].like->shared < 0.95);
    QVERIFY(!found[1].like);
    QVERIFY(found[2].like && !found[2].like->article);
    QCOMPARE(found[2].like->spooled, found[1].spooled);
    QCOMPARE(found[2].like->title, u"Second"_s);
    QCOMPARE(found[2].like->input, second);
    QVERIFY(!found[3].like);
    // What comes in a later request is compared with what was found in the first.
    const auto later = collect({.inputs = {write(u"e.txt"_s, changedText(3, 20))}});
    QVERIFY(later.at(0).like);
    QCOMPARE(later[0].like->spooled, found[3].spooled);
}

void LikenessFinderTest::sameWordsAreExactWhateverTheirSigns()
{
    m_project->addArticle(u"There"_s, textFrom(1));
    const auto found = collect({.inputs = {write(u"a.txt"_s, textFrom(1).toUpper() + u"!"_s)}});
    QVERIFY(found.at(0).like && !found[0].duplicateOf);
    QVERIFY(found[0].like->grade == LikenessGrade::Exact);
}

void LikenessFinderTest::aSharedQuotationIsNoDuplicate()
{
    const QString quotation = u" “"_s + textFrom(9, 60) + u"” "_s;
    m_project->addArticle(u"There"_s, textFrom(1) + quotation + textFrom(2));
    const auto found = collect({.inputs = {write(u"a.txt"_s, textFrom(3) + quotation + textFrom(4))}});
    QVERIFY(found.at(0).like);
    QVERIFY(found[0].like->grade == LikenessGrade::Quotation);
    QVERIFY(found[0].like->shared > 0.1 && found[0].like->shared < 0.2);
}

void LikenessFinderTest::whatIsKeptIsStoredUndoneAndRedone()
{
    const ArticleId there = m_project->addArticle(u"There"_s, textFrom(1));
    const QString before = dump(**m_project);
    const auto found =
        collect({.inputs = {write(u"a.txt"_s, changedText(1, 20)), write(u"b.txt"_s, textFrom(2)),
                            write(u"c.txt"_s, changedText(2, 10))}});
    const ImportSummary summary = store(found);
    QCOMPARE(summary.alike(), 2);
    QCOMPARE(kept().size(), 2U);
    QVERIFY(kept()[0].article == *summary.lines[0].article && kept()[0].other == there);
    QVERIFY(kept()[1].article == *summary.lines[2].article && kept()[1].other == *summary.lines[1].article);
    QCOMPARE(kept()[1].shared, found[2].like->shared);
    const QString after = dump(**m_project);
    QVERIFY((*m_project)->undo());
    COMPARE_TEXT(dump(**m_project), before);
    QVERIFY((*m_project)->redo());
    COMPARE_TEXT(dump(**m_project), after);
    QCOMPARE(checkIntegrity(const_cast<Database &>((*m_project)->database())).problems, QStringList());
}

void LikenessFinderTest::whatIsLeftOutLeavesNoLikeness()
{
    const auto found =
        collect({.inputs = {write(u"a.txt"_s, textFrom(1)), write(u"b.txt"_s, changedText(1, 20))}});
    QVERIFY(found[1].like);
    store({found[1]});
    QVERIFY(kept().empty());
}

void LikenessFinderTest::whatIsKeptApartIsNotStored()
{
    m_project->addArticle(u"There"_s, textFrom(1));
    auto found = collect({.inputs = {write(u"a.txt"_s, changedText(1, 20))}});
    found.at(0).like->isKept = false;
    store(found);
    QVERIFY(kept().empty());
    QCOMPARE((*m_project)->read().articles.count(), 2);
}

void LikenessFinderTest::aTableReadAgainIsNotLikeItself()
{
    const QString table =
        write(u"t.csv"_s, u"headline,text\nOne,%1\nTwo,%2\n"_s.arg(textFrom(1), changedText(1, 20)));
    const QString other = write(u"a.txt"_s, textFrom(2));
    std::vector<TableInput> tables;
    connect(m_collector.get(), &ArticleCollector::tableFound, this,
            [&](const TableInput &one) { tables.push_back(one); });
    const auto first = collect({.inputs = {table, other}});
    QCOMPARE(tables.size(), 1U);
    const CollectRequest again{.inputs = {table}, .confirmed = {{table, tables[0].preview.mapping}}};
    for (int round = 0; round < 2; ++round) {
        const auto found = collect(again);
        QCOMPARE(found.size(), 2U);
        QVERIFY(!found[0].like);
        QVERIFY(found[1].like && found[1].like->grade == LikenessGrade::Near);
        QCOMPARE(found[1].like->spooled, found[0].spooled);
    }
    const auto later = collect({.inputs = {write(u"b.txt"_s, changedText(2, 20))}});
    QVERIFY(later.at(0).like); // what else was found is still known
}

void LikenessFinderTest::signaturesAreMadeOnceAndReadAfterwards()
{
    m_project->addArticle(u"There"_s, textFrom(1)); // as an older version imported it, without a signature
    const auto all = [] { return true; };
    LikenessFinder before;
    QVERIFY(before.addProject((*m_project)->database(), all));
    QCOMPARE(before.made().size(), 1U);
    store(collect({.inputs = {write(u"a.txt"_s, textFrom(2))}}));
    LikenessFinder after;
    QVERIFY(after.addProject((*m_project)->database(), all));
    QCOMPARE(after.places().size(), 2U);
    QVERIFY(after.made().empty());
}

void LikenessFinderTest::anImportFromScriptsKeepsLikenesses()
{
    const ArticleId there = m_project->addArticle(u"There"_s, textFrom(1));
    const QStringList inputs{write(u"a.txt"_s, changedText(1, 20)), write(u"b.txt"_s, textFrom(1).toUpper()),
                             write(u"c.txt"_s, changedText(1, 10))};
    const auto go = [](std::int64_t, std::int64_t) { return true; };
    const auto summary = importNow(**m_project, {.inputs = inputs}, go);
    QVERIFY(summary);
    const std::vector<ImportLine> &lines = summary->lines;
    QCOMPARE(lines.size(), 3U);
    QVERIFY(lines[0].like && lines[0].like->other == there && lines[0].like->grade == LikenessGrade::Near);
    QVERIFY(lines[1].status == ImportLine::Status::Duplicate && lines[1].duplicateOf == there);
    QVERIFY(lines[2].like && lines[2].article);
    QCOMPARE(kept().size(), 2U);
    LikenessFinder finder;
    QVERIFY(finder.addProject((*m_project)->database(), [] { return true; }));
    QVERIFY(finder.made().empty());
    const auto keep =
        importNow(**m_project, {.inputs = {inputs[1]}, .duplicates = DuplicatePolicy::Keep}, go);
    QVERIFY(keep && keep->lines[0].article && keep->lines[0].like->grade == LikenessGrade::Exact);
}

void LikenessFinderTest::readingTheProjectCanBeStopped()
{
    m_project->addCopies({.title = u"T"_s, .body = textFrom(1)}, 200);
    LikenessFinder finder;
    QVERIFY(!finder.addProject((*m_project)->database(), [] { return false; }));
    QVERIFY(finder.places().size() < 200U);
}

PARALLAX_TEST(LikenessFinderTest)
#include "likeness_finder_test.moc"
