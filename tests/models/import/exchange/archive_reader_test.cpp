#include "tests/models/import/exchange/packing.h"
#include "tests/models/import/exchange/reading.h"
#include "tests/support/test_registry.h"
#include "tests/support/zip_bytes.h"

#include <QTest>

using namespace parallax;
using namespace parallax::testing;
using namespace Qt::StringLiterals;

class ArchiveReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void membersGoToTheReadersOfTheirFormats();
    void membersNobodyReadsAreCounted();
    void archivesWithinArchivesEndAtABound();
    void aBombIsRefusedAndTheRestIsRead();
    void manyMembersThatSwellTogetherAreRefused();
    void aLockedMemberCostsOnlyItself();
    void tarsAreReadPackedOrNot();
    void aPackedFileIsReadUnderItsName();
    void cutArchivesAreReported();
};

void ArchiveReaderTest::membersGoToTheReadersOfTheirFormats()
{
    const Reading reading = readAs(
        u"a.zip"_s, zipOf({{"x/a.txt", "Two towns fell."}, {"../../t.csv", "title,text\nA,One.\nB,Two.\n"}}));
    QCOMPARE(reading.places, (QStringList{u"x/a.txt"_s, u"t.csv/row 1"_s, u"t.csv/row 2"_s}));
    QCOMPARE(reading.failures, QStringList());
}

void ArchiveReaderTest::membersNobodyReadsAreCounted()
{
    const Reading reading =
        readAs(u"a.zip"_s,
               zipOf({{"a.txt", "Two towns."}, {"b.png", "\x89PNG\r\n\x1A\n\0\0"_ba}, {"c.css", "p {}"}}));
    QCOMPARE(reading.articles.size(), 1U);
    QCOMPARE(reading.failures,
             QStringList{u"dir/a.zip: files in it that no reader takes, left out: 2 (b.png, c.css)."_s});
}

void ArchiveReaderTest::archivesWithinArchivesEndAtABound()
{
    QByteArray inner = zipOf({{"a.txt", "Two towns."}});
    QCOMPARE(readAs(u"a.zip"_s, zipOf({{"b.zip", inner}})).places, QStringList{u"b.zip/a.txt"_s});
    for (int i = 0; i < 8; ++i)
        inner = zipOf({{"n.zip", inner}});
    const Reading deep = readAs(u"a.zip"_s, inner);
    QVERIFY(deep.articles.empty());
    QVERIFY(deep.failures.join(u' ').contains(u"more than 5 files within each other"_s));
}

void ArchiveReaderTest::aBombIsRefusedAndTheRestIsRead()
{
    const Members members = {{"a.txt", "One."}, {"bomb.txt", QByteArray(30'000'000, 'a')}, {"b.txt", "Two."}};
    const QStringList rest = {u"a.txt"_s, u"b.txt"_s};
    const Reading zip = readAs(u"a.zip"_s, zipOf(members));
    QCOMPARE(zip.places, rest);
    QCOMPARE(zip.failures.size(), 1);
    QVERIFY(zip.failures.front().startsWith(u"dir/a.zip, bomb.txt: "_s));
    QVERIFY(zip.failures.front().contains(u"times its size"_s));
    const Reading tar = readAs(u"a.tgz"_s, gzipOf(tarOf(members)));
    QCOMPARE(tar.places, rest);
    QCOMPARE(tar.failures.size(), 1);
    QVERIFY(tar.failures.front().startsWith(u"dir/a.tgz, bomb.txt: "_s));
}

void ArchiveReaderTest::manyMembersThatSwellTogetherAreRefused()
{
    Members members;
    for (int i = 0; i < 60; ++i)
        members.push_back({QByteArray::number(i) + ".txt", QByteArray(900'000, 'a')});
    const Reading tar = readAs(u"a.tgz"_s, gzipOf(tarOf(members)));
    QVERIFY2(tar.places.size() < 60, qPrintable(QString::number(tar.places.size())));
    QVERIFY(tar.failures.join(u' ').contains(u"times its size"_s));
}

void ArchiveReaderTest::aLockedMemberCostsOnlyItself()
{
    const Reading locked = readAs(u"a.zip"_s, zipBytes({{"a.txt", "secret"}}, "word"));
    QVERIFY(locked.places.isEmpty());
    QCOMPARE(locked.failures,
             QStringList{
                 u"dir/a.zip, a.txt: \"a.txt\" is encrypted. Save it without a password and import that."_s});
}

void ArchiveReaderTest::tarsAreReadPackedOrNot()
{
    const QByteArray tar = tarOf({{"x/a.txt", "Two towns."}, {"../b.md", "# B\n\nText."}});
    const QStringList places = {u"x/a.txt"_s, u"b.md"_s};
    QCOMPARE(readAs(u"a.tar"_s, tar).places, places);
    QCOMPARE(readAs(u"a.tar.gz"_s, gzipOf(tar)).places, places);
}

void ArchiveReaderTest::aPackedFileIsReadUnderItsName()
{
    QCOMPARE(readAs(u"a.jsonl.gz"_s, gzipOf("{\"title\":\"A\",\"text\":\"One.\"}\n")).places,
             QStringList{u"a.jsonl/row 1"_s});
}

void ArchiveReaderTest::cutArchivesAreReported()
{
    QVERIFY(readAs(u"a.zip"_s, zipOf({{"a.txt", "Two towns."}}).first(40))
                .failures.value(0)
                .startsWith(u"dir/a.zip: "_s));
    QByteArray text;
    for (int i = 0; i < 20'000; ++i)
        text += QByteArray::number(i * 7919 % 10'007) + ' ';
    const QByteArray packed = gzipOf(tarOf({{"a.txt", "Two towns."}, {"b.txt", text}}));
    const Reading cut = readAs(u"a.tgz"_s, packed.first(packed.size() / 2));
    QVERIFY(!cut.failures.isEmpty());
    QVERIFY(!cut.places.contains(u"b.txt"_s)); // no half of a member is an article
}

PARALLAX_TEST(ArchiveReaderTest)
#include "archive_reader_test.moc"
