#include "models/import/exchange/http_message.h"
#include "tests/models/import/exchange/packing.h"
#include "tests/models/import/exchange/reading.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace parallax;
using namespace parallax::testing;
using namespace Qt::StringLiterals;

class WarcReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textsOfResponsesAreRead();
    void packedRecordsAreReadMemberByMember();
    void chunkedAndPackedBodiesAreUndone();
    void whatCannotBeUnpackedIsReported();
    void cutFilesAreReadAsFarAsTheyGo();
};

namespace {

QByteArray record(const QByteArray &type, const QByteArray &block,
                  const QByteArray &url = "https://ford.example/1")
{
    return "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + url
        + "\r\nContent-Length: " + QByteArray::number(block.size()) + "\r\n\r\n" + block + "\r\n\r\n";
}

QByteArray http(const QByteArray &type, const QByteArray &body, const QByteArray &more = {})
{
    return "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\n" + more + "\r\n" + body;
}

} // namespace

void WarcReaderTest::textsOfResponsesAreRead()
{
    const Reading reading =
        readAs(u"a.warc"_s,
               record("warcinfo", "software: x\r\n") + record("request", "GET / HTTP/1.1\r\n\r\n")
                   + record("response", http("text/plain; charset=utf-8", "Two towns fell."))
                   + record("response", http("image/png", "x")));
    QCOMPARE(reading.places, QStringList{u"record 3.txt"_s});
    QCOMPARE(reading.articles.front().url, u"https://ford.example/1"_s);
    QCOMPARE(reading.failures,
             QStringList{u"dir/a.warc: records that are no page or text (requests, pictures, "
                         "errors), left out: 3."_s});
}

void WarcReaderTest::packedRecordsAreReadMemberByMember()
{
    const QByteArray one = record("response", http("text/plain", "Two towns fell."));
    const Reading reading = readAs(u"a.warc.gz"_s, gzipOf(one) + gzipOf(one));
    QCOMPARE(reading.places, (QStringList{u"record 1.txt"_s, u"record 2.txt"_s}));
    QCOMPARE(reading.failures, QStringList());
}

void WarcReaderTest::chunkedAndPackedBodiesAreUndone()
{
    const auto chunked = parseHttp(
        http("text/plain", "5\r\nTwo t\r\n4;x=y\r\nowns\r\n0\r\n\r\n", "Transfer-Encoding: chunked\r\n"),
        1000);
    QCOMPARE(chunked->body, "Two towns"_ba);
    const auto packed =
        parseHttp(http("text/plain", gzipOf("Two towns"), "Content-Encoding: gzip\r\n"), 1000);
    QCOMPARE(packed->body, "Two towns"_ba);
    QVERIFY(!parseHttp(http("a/b", gzipOf(QByteArray(5000, 'a')), "Content-Encoding: gzip\r\n"), 1000));
}

void WarcReaderTest::whatCannotBeUnpackedIsReported()
{
    const Reading reading =
        readAs(u"a.warc"_s, record("response", http("text/html", "xyz", "Content-Encoding: br\r\n")));
    QVERIFY(reading.failures.value(0).contains(u"packed as \"br\""_s));
}

void WarcReaderTest::cutFilesAreReadAsFarAsTheyGo()
{
    const QByteArray one = record("response", http("text/plain", "Two towns fell."));
    const Reading cut = readAs(u"a.warc"_s, one + one.first(one.size() - 15));
    QCOMPARE(cut.articles.size(), 1U);
    QVERIFY(cut.failures.value(0).contains(u"record 2 is cut short"_s));
    const QByteArray packed = gzipOf(one);
    const Reading cutPacked = readAs(u"a.warc.gz"_s, packed + packed.first(packed.size() - 9));
    QVERIFY(cutPacked.articles.size() >= 1U && !cutPacked.failures.isEmpty());
}

PARALLAX_TEST(WarcReaderTest)
#include "warc_reader_test.moc"
