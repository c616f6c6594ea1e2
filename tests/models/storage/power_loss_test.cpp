#include "models/project/edit_session.h"
#include "models/storage/database.h"
#include "models/storage/integrity_check.h"
#include "models/storage/project_file.h"
#include "models/storage/readers.h"
#include "models/storage/writers.h"
#include "tests/models/storage/power_loss_vfs.h"
#include "tests/support/test_registry.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::testing;

/// The power fails at a random write or sync while a project is opened, edited, undone and closed. Afterwards
/// the file is sound and holds every edit that was acknowledged. With syncing off the same test must find
/// losses: else it couldn't see any. PARALLAX_SOAK sets the number of points.
class PowerLossTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void acknowledgedEditsSurvive();
    void withoutSyncingTheTestSeesLosses();

private:
    struct Outcome
    {
        bool isSound = true;
        bool isComplete = true;
    };
    /// Edits until the power fails; returns how many events were acknowledged.
    int editUntilStopped(bool syncing);
    Outcome powerFailsAt(int operation, bool syncing, quint32 seed);
    int operationsOfAWholeRun(bool syncing);

    QTemporaryDir m_directory;
    QString m_path;
    PowerLossDisk m_disk;
    PowerLossDisk::Image m_start;
};

namespace {
constexpr int edits = 8;
}

void PowerLossTest::initTestCase()
{
    m_path = m_directory.filePath(u"test.parallax"_s);
    QVERIFY(createProjectFile(m_path, u"Power"_s, u"uuid"_s, 0));
    m_start = m_disk.contents();
    // The program looks at the real folder before it asks SQLite.
    QFile marker(m_path);
    QVERIFY(marker.open(QIODevice::WriteOnly) && marker.write("x") == 1);
}

int PowerLossTest::editUntilStopped(bool syncing)
{
    const auto database = openProjectFile(m_path, Database::Access::ReadWrite);
    if (!database)
        return 0;
    if (!syncing)
        (*database)->execute("PRAGMA synchronous = OFF");
    int acknowledged = 0;
    (*database)->setFailureHandler([](const Error &) { });
    EditSession session(**database, u"coder"_s);
    for (int i = 0; i < edits; ++i) {
        const auto done = session.run(u"Add event"_s, [&](Writers &write) -> Result<void> {
            write.events.insert({write.ids.next<EventId>(), u"event %1"_s.arg(i), {}});
            return {};
        });
        if (!done || (i % 3 == 2 && (!session.undo() || !session.redo())))
            return acknowledged;
        ++acknowledged;
    }
    closeProjectFile(**database);
    return acknowledged;
}

PowerLossTest::Outcome PowerLossTest::powerFailsAt(int operation, bool syncing, quint32 seed)
{
    QRandomGenerator random(seed);
    m_disk.load(m_start);
    m_disk.stopAt(operation);
    const int acknowledged = editUntilStopped(syncing);
    m_disk.stopAt(0);
    m_disk.load(m_disk.afterPowerLoss(random));
    const auto database = openProjectFile(m_path, Database::Access::ReadWrite);
    if (!database)
        return {false, false};
    const bool isSound = checkIntegrity(**database).problems.isEmpty();
    const int found = int(EventReader(**database).all().size());
    EditSession session(**database, u"coder"_s);
    const bool undoes = found == 0 || session.undo();
    return {isSound && undoes, found >= acknowledged};
}

int PowerLossTest::operationsOfAWholeRun(bool syncing)
{
    m_disk.load(m_start);
    m_disk.stopAt(0);
    const int acknowledged = editUntilStopped(syncing);
    return acknowledged == edits ? m_disk.operations() : 0;
}

void PowerLossTest::acknowledgedEditsSurvive()
{
    const int points =
        qEnvironmentVariableIsSet("PARALLAX_SOAK") ? qEnvironmentVariableIntValue("PARALLAX_SOAK") : 500;
    const int operations = operationsOfAWholeRun(true);
    QVERIFY(operations > edits);
    QRandomGenerator random(4711);
    for (int point = 0; point < points; ++point) {
        const int operation = 1 + random.bounded(operations);
        const Outcome outcome = powerFailsAt(operation, true, random.generate());
        QVERIFY2(outcome.isSound,
                 qPrintable(u"damaged at operation %1, point %2"_s.arg(operation).arg(point)));
        QVERIFY2(outcome.isComplete,
                 qPrintable(u"lost an edit at operation %1, point %2"_s.arg(operation).arg(point)));
    }
    qInfo("%d points over %d operations: nothing damaged, nothing lost", points, operations);
}

void PowerLossTest::withoutSyncingTheTestSeesLosses()
{
    const int operations = operationsOfAWholeRun(false);
    QRandomGenerator random(815);
    int losses = 0;
    for (int point = 0; point < 60; ++point) {
        const Outcome outcome = powerFailsAt(1 + random.bounded(operations), false, random.generate());
        losses += !outcome.isSound || !outcome.isComplete;
    }
    qInfo("without syncing: %d of 60 points damaged or lost edits", losses);
    QVERIFY(losses >= 6);
}

PARALLAX_TEST(PowerLossTest)
#include "power_loss_test.moc"
