#include "models/jobs/job_runner.h"

#include "models/jobs/freed_beside.h"
#include "models/jobs/latest_job.h"
#include "tests/support/test_registry.h"

#include <QSemaphore>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parallax;

class JobRunnerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void workRunsElsewhereAndItsResultComesHere();
    void progressIsToldWithItsEnd();
    void aCancelledResultIsDropped();
    void aResultCancelledAfterItsWorkEndedIsDropped();
    void startingAgainDropsTheOneBefore();
    void stoppingWaitsAndDropsEveryCallback();
    void cancellingInterruptsWhatCantLook();
    void whatIsFreedBesideIsFreedOnAnotherThread();
};

void JobRunnerTest::workRunsElsewhereAndItsResultComesHere()
{
    JobRunner jobs;
    QSignalSpy finished(&jobs, &JobRunner::finished);
    QThread *worker = nullptr;
    QThread *receiver = nullptr;
    const JobId job = jobs.start(
        u"Counting"_s, [&](JobContext &) { worker = QThread::currentThread(); },
        [&] { receiver = QThread::currentThread(); });
    QCOMPARE(jobs.title(job), u"Counting"_s);
    QVERIFY(finished.wait());
    QVERIFY(worker != QThread::currentThread());
    QCOMPARE(receiver, QThread::currentThread());
    QCOMPARE(finished.front().front().value<JobId>(), job);
    QVERIFY(jobs.isIdle());
}

void JobRunnerTest::progressIsToldWithItsEnd()
{
    JobRunner jobs;
    QSignalSpy finished(&jobs, &JobRunner::finished);
    QSignalSpy progressed(&jobs, &JobRunner::progressed);
    jobs.start(
        u"Counting"_s,
        [](JobContext &context) {
            for (int i = 0; i <= 100'000; ++i)
                context.report(i, 100'000);
        },
        [] {});
    QVERIFY(finished.wait());
    QVERIFY(progressed.size() >= 2);
    QVERIFY2(progressed.size() < 1'000, "the window would drown in reports");
    QCOMPARE(progressed.back().at(1).toLongLong(), 100'000);
    QCOMPARE(progressed.back().at(2).toLongLong(), 100'000);
}

void JobRunnerTest::aCancelledResultIsDropped()
{
    JobRunner jobs;
    QSignalSpy finished(&jobs, &JobRunner::finished);
    QSemaphore cancelled;
    bool sawCancel = false;
    bool gotResult = false;
    bool toldCancelled = false;
    const JobId job = jobs.start(
        u"Counting"_s,
        [&](JobContext &context) {
            cancelled.acquire();
            sawCancel = context.isCancelled();
        },
        [&] { gotResult = true; }, [&] { toldCancelled = true; });
    jobs.cancel(job);
    cancelled.release();
    QVERIFY(finished.wait());
    QVERIFY(sawCancel);
    QVERIFY(!gotResult);
    QVERIFY(toldCancelled);
}

void JobRunnerTest::aResultCancelledAfterItsWorkEndedIsDropped()
{
    JobRunner jobs;
    QSignalSpy finished(&jobs, &JobRunner::finished);
    QSemaphore worked;
    bool gotResult = false;
    const JobId job =
        jobs.start(u"Counting"_s, [&](JobContext &) { worked.release(); }, [&] { gotResult = true; });
    worked.acquire();
    jobs.cancel(job);
    QVERIFY(finished.wait());
    QVERIFY(!gotResult);
}

void JobRunnerTest::startingAgainDropsTheOneBefore()
{
    JobRunner jobs;
    QSemaphore first;
    QStringList results;
    {
        LatestJob latest(jobs);
        latest.start(u"A"_s, [&](JobContext &) { first.acquire(); }, [&] { results << u"A"_s; });
        latest.start(u"B"_s, [](JobContext &) {}, [&] { results << u"B"_s; });
        first.release();
        QTRY_VERIFY(jobs.isIdle());
        QCOMPARE(results, QStringList{u"B"_s});
        latest.start(u"C"_s, [](JobContext &) {}, [&] { results << u"C"_s; });
    }
    QTRY_VERIFY(jobs.isIdle());
    QCOMPARE(results, QStringList{u"B"_s});
}

void JobRunnerTest::stoppingWaitsAndDropsEveryCallback()
{
    JobRunner jobs;
    QSignalSpy finished(&jobs, &JobRunner::finished);
    std::atomic<bool> ended = false;
    bool called = false;
    QSemaphore running;
    jobs.start(
        u"Long"_s,
        [&](JobContext &context) {
            running.release();
            while (!context.isCancelled())
                QThread::yieldCurrentThread();
            ended = true;
        },
        [&] { called = true; }, [&] { called = true; });
    running.acquire();
    jobs.stopAll();
    QVERIFY(ended);
    QVERIFY(jobs.isIdle());
    QCOMPARE(finished.size(), 1);
    QCoreApplication::sendPostedEvents();
    QVERIFY(!called);
    QCOMPARE(finished.size(), 1);
}

void JobRunnerTest::cancellingInterruptsWhatCantLook()
{
    JobRunner jobs;
    QSignalSpy finished(&jobs, &JobRunner::finished);
    QSemaphore waiting;
    QSemaphore inside;
    const JobId job = jobs.start(
        u"Long query"_s,
        [&](JobContext &context) {
            const Interruption interruption(context, [&] { waiting.release(); });
            inside.release();
            waiting.acquire();
        },
        [] {});
    inside.acquire();
    jobs.cancel(job);
    QVERIFY(finished.wait());
}

void JobRunnerTest::whatIsFreedBesideIsFreedOnAnotherThread()
{
    struct Large
    {
        std::unique_ptr<int> number;
        QThread *&freedBy;
        Large(int value, QThread *&by)
            : number(std::make_unique<int>(value))
            , freedBy(by)
        { }
        Large(Large &&) = default;
        ~Large()
        {
            if (number)
                freedBy = QThread::currentThread();
        }
    };
    QThread *freedBy = nullptr;
    std::shared_ptr<const Large> one = freedBeside(Large(7, freedBy));
    std::shared_ptr<const Large> other = one;
    one.reset();
    QCOMPARE(*other->number, 7);
    other.reset();
    QVERIFY(QThreadPool::globalInstance()->waitForDone());
    QVERIFY(freedBy);
    QVERIFY(freedBy != QThread::currentThread());
}

PARALLAX_TEST(JobRunnerTest)
#include "job_runner_test.moc"
