#include "models/jobs/folder_watch.h"

#include "tests/support/test_registry.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parallax;

/// Two looks in quick succession tell whether a file is still being written.
constexpr WatchPace quick{std::chrono::milliseconds(20), std::chrono::hours(1)};

class FolderWatchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void whatWasThereIsKnown();
    void aNewFileIsToldOfOnce();
    void filesOfNewFoldersAreFoundToo();
    void aChangedFileIsNew();
    void whatCameMeanwhileIsToldOfTheNextTime();
    void whatWasTakenStaysKnown();
    void whatIsTakenDuringALookIsNotToldOfAgain();
    void hiddenFilesAndProjectsAreNoNews();
    void aMissingFolderIsSaidOnce();
    void whatWaitsComesAndGoesWithItsFolder();
    void afterTheEndNothingIsTold();
    void aBrokenRecordIsNone();

private:
    QString write(const QString &name, const QByteArray &bytes = "text")
    {
        const QString path = m_folder->filePath(u"in/"_s + name);
        QFile file(path);
        if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly)
            || file.write(bytes) != bytes.size())
            qFatal("no test file");
        return path;
    }
    QString record() const { return m_folder->filePath(u"state/record.json"_s); }
    void start()
    {
        m_watch.reset();
        if (m_jobs)
            m_jobs->stopAll();
        m_jobs = std::make_unique<JobRunner>();
        m_watch = std::make_unique<FolderWatch>(record(), *m_jobs, quick);
    }
    void begin()
    {
        start();
        QSignalSpy began(m_watch.get(), &FolderWatch::began);
        m_watch->begin(m_folder->filePath(u"in"_s));
        QVERIFY(began.wait());
        m_atBeginning = began.first().first().toLongLong();
        QTRY_VERIFY(m_jobs->isIdle());
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<JobRunner> m_jobs;
    std::unique_ptr<FolderWatch> m_watch;
    qint64 m_atBeginning = 0;
};

void FolderWatchTest::init()
{
    m_watch.reset();
    m_jobs.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    write(u"old.txt"_s);
}

void FolderWatchTest::whatWasThereIsKnown()
{
    begin();
    QCOMPARE(m_atBeginning, 1);
    const QString fresh = write(u"new.txt"_s);
    QTRY_COMPARE(m_watch->waiting(), QStringList{fresh});
}

void FolderWatchTest::aNewFileIsToldOfOnce()
{
    begin();
    const QString fresh = write(u"new.txt"_s);
    QTRY_COMPARE(m_watch->waiting(), QStringList{fresh});
    QCOMPARE(m_watch->take(), QStringList{fresh});
    QVERIFY(m_watch->waiting().isEmpty());
    const QString next = write(u"next.txt"_s);
    QTRY_COMPARE(m_watch->waiting(), QStringList{next});
}

void FolderWatchTest::filesOfNewFoldersAreFoundToo()
{
    begin();
    const QString fresh = write(u"deep/er/new.txt"_s);
    QTRY_COMPARE(m_watch->waiting(), QStringList{fresh});
    const QString next = write(u"deep/er/next.txt"_s); // the new folder is followed
    QTRY_COMPARE(m_watch->waiting(), (QStringList{fresh, next}));
}

void FolderWatchTest::aChangedFileIsNew()
{
    begin();
    const QString old = write(u"old.txt"_s, "another text");
    m_watch->look(); // the folder itself doesn't change with its files
    QTRY_COMPARE(m_watch->waiting(), QStringList{old});
}

void FolderWatchTest::whatCameMeanwhileIsToldOfTheNextTime()
{
    begin();
    m_watch.reset();
    const QString fresh = write(u"new.txt"_s);
    start();
    QCOMPARE(m_watch->folder(), m_folder->filePath(u"in"_s));
    QTRY_COMPARE(m_watch->waiting(), QStringList{fresh});
}

void FolderWatchTest::whatWasTakenStaysKnown()
{
    begin();
    const QString fresh = write(u"new.txt"_s);
    QTRY_COMPARE(m_watch->waiting(), QStringList{fresh});
    m_watch->take();
    const QString next = write(u"next.txt"_s);
    start();
    QTRY_COMPARE(m_watch->waiting(), QStringList{next});
}

void FolderWatchTest::whatIsTakenDuringALookIsNotToldOfAgain()
{
    begin();
    const QString fresh = write(u"new.txt"_s);
    QTRY_COMPARE(m_watch->waiting(), QStringList{fresh});
    m_watch->look();
    m_watch->take();
    const QString next = write(u"next.txt"_s);
    QTRY_VERIFY(!m_watch->waiting().isEmpty());
    QCOMPARE(m_watch->waiting(), QStringList{next});
}

void FolderWatchTest::hiddenFilesAndProjectsAreNoNews()
{
    begin();
    write(u".new.txt.part"_s);
    write(u"new.parallax"_s);
    const QString fresh = write(u"zz.txt"_s);
    QTRY_COMPARE(m_watch->waiting(), QStringList{fresh});
}

void FolderWatchTest::aMissingFolderIsSaidOnce()
{
    begin();
    QSignalSpy failed(m_watch.get(), &FolderWatch::failed);
    QVERIFY(QDir(m_folder->filePath(u"in"_s)).removeRecursively());
    QVERIFY(failed.wait());
    QVERIFY(failed.first().first().toString().contains(m_folder->filePath(u"in"_s)));
    QTRY_VERIFY(m_jobs->isIdle());
    m_watch->look();
    QTRY_VERIFY(m_jobs->isIdle());
    QCOMPARE(failed.count(), 1);
    const QString back = write(u"back.txt"_s);
    m_watch->look();
    QTRY_COMPARE(m_watch->waiting(), QStringList{back});
}

void FolderWatchTest::whatWaitsComesAndGoesWithItsFolder()
{
    begin();
    const QString fresh = write(u"new.txt"_s);
    QTRY_COMPARE(m_watch->waiting(), QStringList{fresh});
    const QString folder = m_folder->filePath(u"in"_s);
    QVERIFY(QDir().rename(folder, folder + "-away"_L1));
    QSignalSpy failed(m_watch.get(), &FolderWatch::failed);
    QSignalSpy mended(m_watch.get(), &FolderWatch::mended);
    m_watch->look();
    QVERIFY(failed.wait());
    QVERIFY(m_watch->waiting().isEmpty()); // there is nothing to look at
    QVERIFY(mended.isEmpty());

    QVERIFY(QDir().rename(folder + "-away"_L1, folder));
    m_watch->look();
    QVERIFY(mended.wait());
    QCOMPARE(mended.first(), failed.first());
    QTRY_COMPARE(m_watch->waiting(), QStringList{fresh});
}

void FolderWatchTest::afterTheEndNothingIsTold()
{
    begin();
    QSignalSpy changed(m_watch.get(), &FolderWatch::waitingChanged);
    m_watch->end();
    write(u"new.txt"_s);
    m_watch->look();
    QTRY_VERIFY(m_jobs->isIdle());
    QVERIFY(changed.isEmpty());
    start();
    QVERIFY(m_watch->folder().isEmpty());
}

void FolderWatchTest::aBrokenRecordIsNone()
{
    QVERIFY(QDir().mkpath(m_folder->filePath(u"state"_s)));
    QFile file(record());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"folder\": [1], \"known\": {\"a\": 1}}");
    file.close();
    start();
    QVERIFY(m_watch->folder().isEmpty());
    QVERIFY(m_jobs->isIdle());
}

PARALLAX_TEST(FolderWatchTest)
#include "folder_watch_test.moc"
