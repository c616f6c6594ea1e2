#include "models/import/archive_names.h"
#include "models/import/zip_archive.h"
#include "tests/support/test_registry.h"
#include "tests/support/zip_bytes.h"

#include <QBuffer>
#include <QTest>

using namespace parallax;
using namespace parallax::testing;
using namespace Qt::StringLiterals;

class ZipArchiveTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void entriesComeInOrderAndAreRead();
    void severalEntriesAreReadAtOnce();
    void namesThatLeadOutsideAreMadeHarmless();
    void encryptedEntriesAreRefusedWithAWayOut();
    void whatSwellsIsStopped();
    void manyEntriesThatSwellTogetherAreStopped();
    void whatIsUnpackedInVainIsBounded();
    void limitsOnSizeAndCountHold();
    void damageIsToldApartFromTheEnd();
    void namesAreMadeHarmless_data();
    void namesAreMadeHarmless();
};

namespace {

struct Opened
{
    explicit Opened(QByteArray data, const ZipLimits &limits = {})
        : bytes(std::move(data))
    {
        buffer.setBuffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        archive = ZipArchive::open(buffer, u"a.zip"_s, limits);
    }
    QByteArray bytes;
    QBuffer buffer;
    Result<ZipArchive> archive = std::unexpected(Error());
};

Result<QByteArray> readFirst(const QByteArray &bytes, const ZipLimits &limits = {})
{
    const Opened opened(bytes, limits);
    if (!opened.archive)
        return std::unexpected(opened.archive.error());
    return opened.archive->read(opened.archive->entries().front(), 100'000'000);
}

} // namespace

void ZipArchiveTest::entriesComeInOrderAndAreRead()
{
    const Opened opened(zipBytes({{"b.txt", "two"}, {"a/", ""}, {"a/c.txt", "three"}}));
    QVERIFY(opened.archive);
    QCOMPARE(opened.archive->entries().size(), 3U);
    QCOMPARE(opened.archive->entries()[0].name, u"b.txt"_s);
    QVERIFY(opened.archive->entries()[1].folder);
    const ZipEntry *entry = opened.archive->find(u"a/c.txt");
    QVERIFY(entry);
    QCOMPARE(entry->size, 5);
    QVERIFY(!entry->renamed && !entry->encrypted && !entry->link && !entry->folder);
    QCOMPARE(*opened.archive->read(*entry, 5), "three"_ba);
    QVERIFY(
        opened.archive->read(*entry, 4).error().message.startsWith(u"a.zip: \"a/c.txt\" unpacks to more"_s));
    QVERIFY(!opened.archive->find(u"c.txt"));
}

void ZipArchiveTest::severalEntriesAreReadAtOnce()
{
    const QByteArray one = QByteArray("one ").repeated(20'000);
    const QByteArray two = QByteArray("two ").repeated(20'000);
    const Opened opened(zipBytes({{"1", one}, {"2", two}}));
    const auto first = opened.archive->stream(opened.archive->entries()[0]);
    const auto second = opened.archive->stream(opened.archive->entries()[1]);
    QByteArray gotOne, gotTwo;
    while (gotOne.size() < one.size()) {
        gotOne += (*first)->read(7000);
        gotTwo += (*second)->read(7000);
    }
    QCOMPARE(gotOne, one);
    QCOMPARE(gotTwo, two);
}

void ZipArchiveTest::namesThatLeadOutsideAreMadeHarmless()
{
    const Opened opened(zipBytes({{"../../etc/x", "1"}, {"/root/y", "2"}, {"c:\\z", "3"}}));
    QCOMPARE(opened.archive->entries()[0].name, u"etc/x"_s);
    QCOMPARE(opened.archive->entries()[1].name, u"root/y"_s);
    QCOMPARE(opened.archive->entries()[2].name, u"z"_s);
    QVERIFY(opened.archive->entries()[0].renamed);
    QCOMPARE(*opened.archive->read(opened.archive->entries()[0], 10), "1"_ba);
}

void ZipArchiveTest::encryptedEntriesAreRefusedWithAWayOut()
{
    const Opened opened(zipBytes({{"a.txt", "secret"}}, "word"));
    QVERIFY(opened.archive);
    QVERIFY(opened.archive->entries().front().encrypted);
    const auto read = opened.archive->read(opened.archive->entries().front(), 100);
    QCOMPARE(read.error().message,
             u"a.zip: \"a.txt\" is encrypted. Save it without a password and import that."_s);
}

void ZipArchiveTest::whatSwellsIsStopped()
{
    const QByteArray bomb = zipBytes({{"bomb", QByteArray(20'000'000, ' ')}});
    const Opened opened(bomb);
    const auto stream = opened.archive->stream(opened.archive->entries().front());
    const qsizetype got = (*stream)->readAll().size();
    QVERIFY((*stream)->fault());
    QVERIFY((*stream)->fault()->message.contains(u"more than 100 times its size"_s));
    QVERIFY2(got < 3'000'000, qPrintable(QString::number(got)));
    // Half a megabyte may swell as it likes: there is nothing to fear from it.
    QVERIFY(readFirst(zipBytes({{"small", QByteArray(500'000, ' ')}})));
}

void ZipArchiveTest::manyEntriesThatSwellTogetherAreStopped()
{
    ZipContents contents;
    for (int i = 0; i < 50; ++i)
        contents.push_back({QByteArray::number(i), QByteArray(900'000, ' ')});
    const Opened opened(zipBytes(contents));
    int read = 0;
    for (const ZipEntry &entry : opened.archive->entries())
        read += opened.archive->read(entry, 1'000'000).has_value();
    QVERIFY2(read >= 1 && read < 10, qPrintable(QString::number(read)));
}

void ZipArchiveTest::whatIsUnpackedInVainIsBounded()
{
    ZipContents contents;
    for (int i = 0; i < 4; ++i)
        contents.push_back({"bomb " + QByteArray::number(i), QByteArray(2'000'000, ' ')});
    contents.push_back({"good", "words"});
    const auto last = [&](const ZipLimits &limits) {
        const Opened opened(zipBytes(contents), limits);
        Result<QByteArray> bytes;
        for (const ZipEntry &entry : opened.archive->entries())
            bytes = opened.archive->read(entry, 10'000'000);
        return bytes ? QString::fromUtf8(*bytes) : bytes.error().message;
    };
    QCOMPARE(last({}), u"words"_s);
    QCOMPARE(
        last({.refusedBytes = 2'000'000}),
        u"a.zip: too many of its entries are made to fill the memory; \"good\" and the rest were refused."_s);
}

void ZipArchiveTest::limitsOnSizeAndCountHold()
{
    const QByteArray bytes = zipBytes({{"a", "12345"}, {"b", "12345"}});
    QVERIFY(readFirst(bytes, {.entryBytes = 5}));
    QVERIFY(readFirst(bytes, {.entryBytes = 4}).error().message.contains(u"unpacks to more than"_s));
    QVERIFY(readFirst(bytes, {.totalBytes = 4}).error().message.contains(u"the rest was refused"_s));
    QVERIFY(Opened(bytes, {.entries = 2}).archive);
    QCOMPARE(Opened(bytes, {.entries = 1}).archive.error().message,
             u"a.zip: more than 1 entries in one archive; split it and import the parts."_s);
}

void ZipArchiveTest::damageIsToldApartFromTheEnd()
{
    QVERIFY(Opened("PK\x03\x04 no archive")
                .archive.error()
                .message.startsWith(u"a.zip: the archive's directory"_s));
    QVERIFY(!Opened("").archive);
    QByteArray bytes = zipBytes({{"a.txt", QByteArray("words and more words, ").repeated(100)}});
    QVERIFY(Opened(bytes.first(bytes.size() / 2)).archive.error().message.contains(u"cut short"_s));
    bytes[45] = char(bytes[45] ^ 0x55);
    QVERIFY(readFirst(bytes).error().message.startsWith(u"a.zip: \"a.txt\" is damaged ("_s));
}

void ZipArchiveTest::namesAreMadeHarmless_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("harmless");
    QTest::newRow("plain") << u"a/b c.txt"_s << u"a/b c.txt"_s;
    QTest::newRow("backslashes") << u"a\\..\\b.txt"_s << u"a/b.txt"_s;
    QTest::newRow("drive") << u"C:/Windows/x"_s << u"Windows/x"_s;
    QTest::newRow("share") << u"\\\\host\\share\\x"_s << u"host/share/x"_s;
    QTest::newRow("override") << u"a\u202Etxt.exe"_s << u"atxt.exe"_s;
    QTest::newRow("control") << u"a\nb\tc"_s << u"abc"_s;
    QTest::newRow("dots within") << u"a..b/...c"_s << u"a..b/...c"_s;
    QTest::newRow("nothing left") << u"/../."_s << QString();
    QTest::newRow("long") << QString(2000, u'x') << QString(longestArchiveName, u'x');
}

void ZipArchiveTest::namesAreMadeHarmless()
{
    QFETCH(QString, given);
    QTEST(harmlessArchiveName(given), "harmless");
}

PARALLAX_TEST(ZipArchiveTest)
#include "zip_archive_test.moc"
