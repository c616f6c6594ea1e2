#include "models/jobs/import_job.h"

#include "models/jobs/undo_job.h"
#include "tests/support/compare_text.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_registry.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::testing;

class ImportJobTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void everyFileBecomesAnArticleInTheFilesOrder();
    void oneUndoRemovesTheBatchAndRedoBringsItBack();
    void cancellingLeavesNothing();
    void exactDuplicatesAreSkippedAndNamed();
    void aFlaggedDuplicateIsImportedWithAWarning();
    void aBadFileIsNamedAndTheRestGoesOn();
    void nothingNewIsNoEdit();
    void editsAreRefusedMeanwhile();
    void aReadOnlyProjectTakesNothing();
    void whatLiesInTheProjectsPlaceTakesNothing();
    void whatThePersonSaysWins();

private:
    QString write(const QString &name, const QByteArray &bytes);
    Result<ImportSummary> import(const QStringList &inputs, DuplicatePolicy policy = DuplicatePolicy::Skip);
    qint64 articles() const { return (*m_project)->read().articles.count(); }
    std::unique_ptr<TemporaryProject> m_project;
    JobRunner m_jobs;
};

void ImportJobTest::init()
{
    m_project = std::make_unique<TemporaryProject>();
}

/// A job that hasn't ended calls nothing of a test that has: neither its variables nor its project.
void ImportJobTest::cleanup()
{
    m_jobs.stopAll();
    m_project.reset();
}

QString ImportJobTest::write(const QString &name, const QByteArray &bytes)
{
    const QString path = m_project->folder() + "/in/"_L1 + name;
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("can't write %s", qPrintable(path));
    return path;
}

Result<ImportSummary> ImportJobTest::import(const QStringList &inputs, DuplicatePolicy policy)
{
    std::optional<Result<ImportSummary>> result;
    startImport(**m_project, m_jobs, importOf({.inputs = inputs, .duplicates = policy}),
                [&](const Result<ImportSummary> &summary) { result = summary; });
    QSignalSpy finished(&m_jobs, &JobRunner::finished);
    if (!finished.wait(60'000))
        m_jobs.stopAll(); // its callback would find no `result`
    return result.value_or(error(u"the import did not end"_s));
}

void ImportJobTest::everyFileBecomesAnArticleInTheFilesOrder()
{
    QStringList expected;
    for (int i = 0; i < 300; ++i) {
        const QString name = u"%1.txt"_s.arg(i, 3, 10, QChar(u'0'));
        // Sizes differ, so that files read at the same time don't end in the order they began.
        write(name,
              u"Title: Article %1\n\n"_s.arg(i).toUtf8() + QByteArray((i * 7919) % 20'000, 'x') + " end.\n");
        expected << u"Article %1"_s.arg(i);
    }
    QSignalSpy changed(&(*m_project)->notifier(), &Notifier::changed);
    const Result<ImportSummary> summary = import({m_project->folder() + "/in"_L1});
    QVERIFY(summary.has_value());
    QStringList titles;
    for (const ImportLine &line : summary->lines)
        titles << line.title;
    QCOMPARE(titles, expected);
    QVERIFY(std::ranges::is_sorted(summary->lines, {}, [](const ImportLine &line) { return *line.article; }));
    QCOMPARE(articles(), 300);
    QCOMPARE(changed.size(), 1);
    QCOMPARE((*m_project)->nextUndo()->name, u"Import 300 articles"_s);
}

void ImportJobTest::oneUndoRemovesTheBatchAndRedoBringsItBack()
{
    const QString before = dump(**m_project);
    write(u"a.txt"_s, "Source: One\n\nThe first text.\n");
    write(u"b.txt"_s, "Source: Two\n\nThe second text.\n");
    QVERIFY(import({m_project->folder() + "/in"_L1}).has_value());
    const QString after = dump(**m_project);
    QSignalSpy finished(&m_jobs, &JobRunner::finished);
    Result<void> undone = error(u"not called"_s);
    startUndo(**m_project, m_jobs, [&](const Result<void> &result) { undone = result; });
    QVERIFY(!(*m_project)->undo()); // refused while the job writes
    QVERIFY(finished.wait());
    QVERIFY(undone.has_value());
    COMPARE_TEXT(dump(**m_project), before);
    startRedo(**m_project, m_jobs, [&](const Result<void> &result) { undone = result; });
    QVERIFY(finished.wait());
    QVERIFY(undone.has_value());
    COMPARE_TEXT(dump(**m_project), after);
    QVERIFY((*m_project)->undo());
    COMPARE_TEXT(dump(**m_project), before);
}

void ImportJobTest::cancellingLeavesNothing()
{
    const QString before = dump(**m_project);
    for (int i = 0; i < 200; ++i)
        write(u"%1.txt"_s.arg(i), u"Text number %1.\n"_s.arg(i).toUtf8());
    std::optional<Result<ImportSummary>> result;
    const JobId job = startImport(**m_project, m_jobs, importOf({.inputs = {m_project->folder() + "/in"_L1}}),
                                  [&](const Result<ImportSummary> &summary) { result = summary; });
    QSignalSpy finished(&m_jobs, &JobRunner::finished);
    m_jobs.cancel(job);
    QVERIFY(finished.wait());
    QVERIFY(result && !*result);
    QVERIFY(result->error().message.contains(u"cancelled"_s));
    COMPARE_TEXT(dump(**m_project), before);
    QVERIFY(!(*m_project)->nextUndo());
    QVERIFY(!(*m_project)->isBeingWritten());
}

void ImportJobTest::exactDuplicatesAreSkippedAndNamed()
{
    write(u"a.txt"_s, "The very same text.\n");
    write(u"b.txt"_s, "\xEF\xBB\xBFThe very same text.\r\n");
    write(u"c.txt"_s, "Another text.\n");
    const Result<ImportSummary> summary = import({m_project->folder() + "/in"_L1});
    QVERIFY(summary.has_value());
    QCOMPARE(articles(), 2);
    QCOMPARE(summary->lines.size(), 3u);
    QVERIFY(summary->lines[1].status == ImportLine::Status::Duplicate);
    QVERIFY(!summary->lines[1].article);
    QVERIFY(summary->lines[1].duplicateOf == summary->lines[0].article);
    QCOMPARE((*m_project)->nextUndo()->name, u"Import 2 articles"_s);
}

void ImportJobTest::aFlaggedDuplicateIsImportedWithAWarning()
{
    write(u"a.txt"_s, "The very same text.\n");
    write(u"b.txt"_s, "The very same text.\n");
    const Result<ImportSummary> summary = import({m_project->folder() + "/in"_L1}, DuplicatePolicy::Flag);
    QVERIFY(summary.has_value());
    QCOMPARE(articles(), 2);
    QVERIFY(summary->lines[1].status == ImportLine::Status::Imported);
    QVERIFY(summary->lines[1].duplicateOf == summary->lines[0].article);
    QCOMPARE(summary->lines[1].warnings.size(), summary->lines[0].warnings.size() + 1);
}

void ImportJobTest::aBadFileIsNamedAndTheRestGoesOn()
{
    const QString bad = write(u"bad.txt"_s, "abc\xFF\xFE");
    const QString good = write(u"good.txt"_s, "Good text.\n");
    const QString missing = m_project->folder() + "/missing.txt"_L1;
    const Result<ImportSummary> summary = import({bad, missing, good});
    QVERIFY(summary.has_value());
    QCOMPARE(summary->count(ImportLine::Status::Failed), 2);
    QCOMPARE(summary->count(ImportLine::Status::Imported), 1);
    for (const ImportLine &line : summary->lines)
        if (line.status == ImportLine::Status::Failed)
            QVERIFY2(line.warnings.value(0).contains(line.input), qPrintable(line.warnings.value(0)));
    QCOMPARE((*m_project)->nextUndo()->name, u"Import good.txt"_s);
}

void ImportJobTest::nothingNewIsNoEdit()
{
    const QString file = write(u"a.txt"_s, "A text.\n");
    QVERIFY(import({file}).has_value());
    const QString before = dump(**m_project);
    const auto last = (*m_project)->nextUndo()->number;
    QVERIFY(import({file}).has_value());
    QCOMPARE((*m_project)->nextUndo()->number, last);
    COMPARE_TEXT(dump(**m_project), before);
}

void ImportJobTest::editsAreRefusedMeanwhile()
{
    write(u"a.txt"_s, "A text.\n");
    QSignalSpy finished(&m_jobs, &JobRunner::finished);
    startImport(**m_project, m_jobs, importOf({.inputs = {m_project->folder() + "/in"_L1}}),
                [](const Result<ImportSummary> &) { });
    QVERIFY((*m_project)->isBeingWritten());
    QVERIFY(finished.wait());
    QVERIFY(!(*m_project)->isBeingWritten());
    QVERIFY((*m_project)->undo());
}

void ImportJobTest::aReadOnlyProjectTakesNothing()
{
    const QString file = write(u"a.txt"_s, "A text.\n");
    const auto second = Project::open(m_project->path(), Project::Mode::ReadOnly, u"x"_s);
    QVERIFY(second.has_value());
    QVERIFY(!importNow(**second, {.inputs = {file}}, [](auto, auto) { return true; }));
    QCOMPARE(articles(), 0);
}

/// Jobs open the path: it may lead to another project by now.
void ImportJobTest::whatLiesInTheProjectsPlaceTakesNothing()
{
    const QString path = (*m_project)->path();
    const QString other = m_project->folder() + "/other.parallax"_L1;
    QVERIFY((*m_project)->saveCopy(other));
    QVERIFY(QFile::rename(path, path + ".away"_L1) && QFile::rename(other, path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    write(u"a.txt"_s, "Source: One\n\nThe ford was passable again on Monday.\n");
    const Result<ImportSummary> refused = import({m_project->folder() + "/in"_L1});
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(u"replaced"), qPrintable(refused.error().message));
    QVERIFY(file.seek(0));
    QCOMPARE(file.readAll(), before);
}

void ImportJobTest::whatThePersonSaysWins()
{
    const QString file = write(u"a.txt"_s, "Source: One\nDate: 2024-01-02\n\nA text.\n");
    const Result<ImportSummary> summary = importNow(
        **m_project,
        {.inputs = {file}, .options = {.source = u"Two"_s, .published = PartialDate::fromIso(u"2025-03")}},
        [](auto, auto) { return true; });
    QVERIFY(summary.has_value());
    QCOMPARE(summary->lines.front().source, u"Two"_s);
    QCOMPARE((*m_project)->read().articles.find(*summary->lines.front().article)->published->toIso(),
             u"2025-03"_s);
}

PARALLAX_TEST(ImportJobTest)
#include "import_job_test.moc"
