#include "models/storage/database.h"
#include "models/storage/integrity_check.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_registry.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::testing;

/// A child process edits while it is killed at random moments, also while it opens the file and recovers it.
/// Every edit that it acknowledged is there, the file is sound, and undo works. PARALLAX_SOAK sets the number
/// of kills.
class KillTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void acknowledgedEditsSurvive();
};

namespace {

/// Starts the child and kills it after a random time. Returns the last edit it acknowledged, -1 for none.
int editAndKill(const QString &path, int from, QRandomGenerator &random)
{
    QProcess child;
    child.start(QStringLiteral(PROJECT_CHILD), {u"edit"_s, path, QString::number(from)});
    if (!child.waitForStarted())
        qFatal("can't start %s", PROJECT_CHILD);
    // Most are killed some time after their first edit, however long they took to begin; the others while
    // they begin.
    if (random.bounded(10) >= 3 && !child.waitForReadyRead(60'000))
        qFatal("no edit in a minute");
    child.waitForFinished(random.bounded(120));
    child.kill();
    child.waitForFinished();
    int last = -1;
    for (const QByteArray &line : child.readAllStandardOutput().split('\n')) {
        bool isNumber = false;
        const int number = line.toInt(&isNumber);
        if (isNumber)
            last = number;
    }
    return last;
}

} // namespace

void KillTest::acknowledgedEditsSurvive()
{
    const int kills =
        qEnvironmentVariableIsSet("PARALLAX_SOAK") ? qEnvironmentVariableIntValue("PARALLAX_SOAK") : 200;
    QRandomGenerator random(20310329);
    TemporaryProject project;
    project.close();
    int next = 0;
    int acknowledged = 0;
    for (int kill = 0; kill < kills; ++kill) {
        const int last = editAndKill(project.path(), next, random);
        acknowledged = std::max(acknowledged, last + 1);
        project.reopen();
        QVERIFY2(!project->isReadOnly(), qPrintable(project->readOnlyReason()));
        const auto events = int(project->read().events.all().size());
        // One more than acknowledged may be there: the child was killed before it could say so.
        QVERIFY2(
            events >= acknowledged && events <= acknowledged + 1,
            qPrintable(u"%1 acknowledged, %2 there after kill %3"_s.arg(acknowledged).arg(events).arg(kill)));
        QCOMPARE(checkIntegrity(const_cast<Database &>(project->database())).problems, QStringList());
        if (events > 0) {
            QVERIFY(project->undo());
            QVERIFY(project->redo());
        }
        next = acknowledged = events;
        project.close();
    }
    qInfo("%d kills, %d edits, none lost", kills, acknowledged);
    QVERIFY(acknowledged > kills / 2);
}

PARALLAX_TEST(KillTest)
#include "kill_test.moc"
