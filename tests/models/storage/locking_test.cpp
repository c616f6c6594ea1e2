#include "models/edits/change_event.h"
#include "models/storage/database.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QProcess>
#include <QtTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::testing;

/// Who may write a project, and what is left on disk.
class LockingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSecondProcessReadsAndIsToldWhoWrites();
    void aKilledWriterLeavesNoLock();
    void aReadOnlyProjectRefusesEdits();
    void closingLeavesOneFile();
    void aFolderThatCantBeWrittenOpensForReading();
    void missingFilesAndFoldersAreNamed();
    void nothingIsReplaced();
    void aCopyHoldsTheSame();
    void aFileThatIsGoneTakesNoEdits();
};

namespace {

QString childSays(const QStringList &arguments, uid_t user = 0)
{
    QProcess child;
    if (user != 0)
        child.setChildProcessModifier([user] {
            if (::setgid(user) != 0 || ::setuid(user) != 0)
                ::_exit(77);
        });
    child.start(QStringLiteral(PROJECT_CHILD), arguments);
    child.waitForFinished();
    return child.exitCode() == 77 ? u"no such user"_s
                                  : QString::fromUtf8(child.readAllStandardOutput()).trimmed();
}

} // namespace

void LockingTest::aSecondProcessReadsAndIsToldWhoWrites()
{
    TemporaryProject project;
    const QString reason = childSays({u"open"_s, project.path()});
    QVERIFY2(reason.contains(u"process %1"_s.arg(QCoreApplication::applicationPid())), qPrintable(reason));
    QVERIFY(addEvent(*project, u"still writable"_s, {}, {}));
    project.close();
    QCOMPARE(childSays({u"open"_s, project.path()}), u"writable"_s);
}

void LockingTest::aKilledWriterLeavesNoLock()
{
    TemporaryProject project;
    project.close();
    QProcess holder;
    holder.start(QStringLiteral(PROJECT_CHILD), {u"hold"_s, project.path()});
    QVERIFY(holder.waitForReadyRead());
    QCOMPARE(holder.readLine().trimmed(), QByteArray("held"));
    project.reopen();
    QVERIFY(project->isReadOnly());
    project.close();
    holder.kill();
    holder.waitForFinished();
    project.reopen();
    QVERIFY2(!project->isReadOnly(), qPrintable(project->readOnlyReason()));
}

void LockingTest::aReadOnlyProjectRefusesEdits()
{
    TemporaryProject project;
    const auto second = Project::open(project.path(), Project::Mode::ReadOnly, u"reader"_s);
    QVERIFY(second);
    const auto refused = addEvent(**second, u"no"_s, {}, {});
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(u"reading only"));
}

void LockingTest::closingLeavesOneFile()
{
    TemporaryProject project;
    project.addArticle(u"A"_s, u"Words."_s);
    project.close();
    QCOMPARE(QDir(project.folder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"test.parallax"_s});
}

void LockingTest::aFolderThatCantBeWrittenOpensForReading()
{
    if (::geteuid() != 0)
        QSKIP("needs root, to become another user");
    TemporaryProject project;
    project.close();
    constexpr uid_t nobody = 65'534;
    QVERIFY(QFile::setPermissions(project.folder(), QFile::Permissions(0x7755)));
    QVERIFY(QFile::setPermissions(project.path(), QFile::Permissions(0x6644)));
    const QString reason = childSays({u"open"_s, project.path()}, nobody);
    if (reason == u"no such user")
        QSKIP("no second user in this sandbox");
    QVERIFY2(reason.contains(u"open for reading only"), qPrintable(reason));
}

void LockingTest::missingFilesAndFoldersAreNamed()
{
    const auto missing = Project::open(u"/nowhere/at/all.parallax"_s, Project::Mode::PreferWriting, {});
    QVERIFY(!missing);
    QVERIFY2(missing.error().message.contains(u"folder"), qPrintable(missing.error().message));
    const auto folder = Project::open(QDir::tempPath(), Project::Mode::PreferWriting, {});
    QVERIFY(!folder);
    QVERIFY(!Project::create(u"/nowhere/at/all.parallax"_s, {}, {}));
}

void LockingTest::nothingIsReplaced()
{
    TemporaryProject project;
    const auto again = Project::create(project.path(), u"Other"_s, u"x"_s);
    QVERIFY(!again);
    QVERIFY(again.error().message.contains(u"exists already"));
}

void LockingTest::aCopyHoldsTheSame()
{
    TemporaryProject project;
    project.addArticle(u"A"_s, u"Words."_s);
    const QString target = project.folder() + "/copy.parallax"_L1;
    QVERIFY(project->saveCopy(target));
    QVERIFY(!project->saveCopy(project.path()));
    QVERIFY(!project->saveCopy(u"/nowhere/copy.parallax"_s));
    const auto copy = Project::open(target, Project::Mode::PreferWriting, u"x"_s);
    QVERIFY(copy);
    QCOMPARE(dump(**copy), dump(*project));
}

void LockingTest::aFileThatIsGoneTakesNoEdits()
{
    TemporaryProject project;
    project.addArticle(u"Sluice opened"_s, u"The sluice was opened at noon."_s);
    const QString before = dump(*project);
    const QString away = project.folder() + "/away.parallax"_L1;
    QVERIFY(QFile::rename(project.path(), away));
    const auto refused = addEvent(*project, u"Into the void"_s, {}, {});
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(u"moved, deleted or replaced"),
             qPrintable(refused.error().message));
    QVERIFY(!project->undo());
    QCOMPARE(dump(*project), before);

    QVERIFY(!project->saveCopy(project.path())); // the log beside it isn't the copy's
    const QString target = project.folder() + "/copy.parallax"_L1;
    QVERIFY(project->saveCopy(target));
    QCOMPARE(dump(**Project::open(target, Project::Mode::PreferWriting, u"x"_s)), before);

    QVERIFY(QFile::copy(target, project.path()));
    QVERIFY(!addEvent(*project, u"Into another file"_s, {}, {}));
    QVERIFY(QFile::remove(project.path()) && QFile::rename(away, project.path()));
    QVERIFY(addEvent(*project, u"Where it was"_s, {}, {}));
}

PARALLAX_TEST(LockingTest)
#include "locking_test.moc"
