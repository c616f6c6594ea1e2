#include "models/jobs/read_ahead.h"

#include "tests/support/test_registry.h"

#include <QtTest>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace parallax;

class ReadAheadTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void partsComeInTheFilesOrder();
    void aFileIsHandedOutWhileItIsRead();
    void whatWaitsIsBounded();
    void stoppingInTheMiddleEndsTheReaders();
    void aFailureComesAfterWhatWasRead();
};

namespace {

FoundPart partOf(const QString &title, qsizetype length = 10)
{
    ImportedArticle article;
    article.title = title;
    article.body = QString(length, u'x');
    return {title, std::move(article)};
}

} // namespace

void ReadAheadTest::partsComeInTheFilesOrder()
{
    QStringList paths;
    QStringList expected;
    for (int i = 0; i < 200; ++i) {
        paths << QString::number(i);
        expected << u"%1/0"_s.arg(i) << u"%1/1"_s.arg(i);
    }
    ReadAhead files(paths, [](const QString &path, const TakePart &take) -> Result<void> {
        if (path.toInt() % 3 == 0)
            std::this_thread::yield();
        for (int i = 0; i < 2; ++i)
            take(partOf(u"%1/%2"_s.arg(path).arg(i), (path.toInt() * 7919) % 5000));
        return {};
    });
    QStringList titles;
    for (const QString &path : std::as_const(paths)) {
        const auto read = files.next([&](const FoundPart &part) {
            titles << part.article->title;
            return true;
        });
        QVERIFY2(read.has_value(), qPrintable(path));
    }
    QCOMPARE(titles, expected);
}

void ReadAheadTest::aFileIsHandedOutWhileItIsRead()
{
    std::atomic<bool> seen = false;
    ReadAhead files({u"one"_s}, [&](const QString &, const TakePart &take) -> Result<void> {
        take(partOf(u"first"_s));
        while (!seen) // goes on only when the first part was taken
            std::this_thread::yield();
        take(partOf(u"second"_s));
        return {};
    });
    int taken = 0;
    QVERIFY(files.next([&](const FoundPart &) {
        ++taken;
        seen = true;
        return true;
    }));
    QCOMPARE(taken, 2);
}

void ReadAheadTest::whatWaitsIsBounded()
{
    constexpr qsizetype length = 500'000;
    std::atomic<int> made = 0;
    std::atomic<int> taken = 0;
    std::atomic<int> mostWaiting = 0;
    const auto read = [&](const QString &, const TakePart &take) -> Result<void> {
        for (int i = 0; i < 60; ++i) {
            const int waiting = ++made - taken;
            mostWaiting = std::max<int>(mostWaiting, waiting);
            take(partOf(u"x"_s, length));
        }
        return {};
    };
    const QStringList paths(6, u"file"_s);
    {
        ReadAhead files(paths, read);
        for (int i = 0; i < paths.size(); ++i)
            QVERIFY(files.next([&](const FoundPart &) {
                ++taken;
                return true;
            }));
    }
    QCOMPARE(taken, 360);
    // 1 MB each: 32 ahead, 8 in front, and one in the hand of each thread.
    QVERIFY2(mostWaiting <= 32 + 9 + 2 * 4 + 1, qPrintable(QString::number(mostWaiting)));
}

void ReadAheadTest::stoppingInTheMiddleEndsTheReaders()
{
    std::atomic<bool> refused = false;
    {
        ReadAhead files({u"endless"_s}, [&](const QString &, const TakePart &take) -> Result<void> {
            while (take(partOf(u"x"_s, 100'000))) { }
            refused = true;
            return {};
        });
        QVERIFY(files.next([](const FoundPart &) { return false; }));
    }
    QVERIFY(refused);
}

void ReadAheadTest::aFailureComesAfterWhatWasRead()
{
    ReadAhead files({u"torn"_s}, [](const QString &, const TakePart &take) -> Result<void> {
        take(partOf(u"whole"_s));
        return error(u"torn: cut short."_s);
    });
    QStringList titles;
    const auto read = files.next([&](const FoundPart &part) {
        titles << part.article->title;
        return true;
    });
    QCOMPARE(titles, QStringList{u"whole"_s});
    QVERIFY(!read);
    QCOMPARE(read.error().message, u"torn: cut short."_s);
}

PARALLAX_TEST(ReadAheadTest)
#include "read_ahead_test.moc"
