#include "models/import/formats/standard_readers.h"
#include "models/import/import_input.h"
#include "tests/models/import/pages/pages.h"
#include "tests/support/test_registry.h"

#include <QBuffer>
#include <QTest>

using namespace parallax;
using namespace parallax::testing;
using namespace Qt::StringLiterals;

class PageReadersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pagesAreToldByTheirContent();
    void pagesInOtherCharsetsAreDecoded();
    void theAddressToldIsTheArticles();
    void savedPagesWithPicturesGiveTheirPage();
    void whatIsNoPageIsRefused();
};

namespace {

struct Outcome
{
    std::vector<ImportedArticle> articles;
    QString failure;
};

Outcome read(const QString &fileName, QByteArray bytes, const QString &url = {})
{
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    Outcome outcome;
    const Result<void> done = importDevice(device, {.label = fileName, .fileName = fileName, .url = url},
                                           standardReaders(), {}, [&](FoundPart part) {
                                               if (part.article)
                                                   outcome.articles.push_back(std::move(*part.article));
                                               return true;
                                           });
    outcome.failure = done ? QString() : done.error().message;
    return outcome;
}

} // namespace

void PageReadersTest::pagesAreToldByTheirContent()
{
    for (const QString &name : {u"a.html"_s, u"a.txt"_s, u"a"_s}) {
        const Outcome outcome = read(name, "\xEF\xBB\xBF\n" + pageWith("<title>Dam</title>", paragraphs()));
        QCOMPARE(outcome.articles.size(), 1u);
        QVERIFY(outcome.articles.front().body.startsWith(u"The dam"_s));
        QCOMPARE(outcome.articles.front().original.mediaType, u"text/html"_s);
    }
    QCOMPARE(read(u"a.txt"_s, "The tag <html> begins a page.").articles.front().original.mediaType,
             u"text/plain"_s);
}

void PageReadersTest::pagesInOtherCharsetsAreDecoded()
{
    QByteArray page = pageWith({},
                               "<p>Die Schleuse \xFC"
                               "ber der Stadt brach, und das Wasser stand in den Stra\xDF"
                               "en, sagte der B\xFCrgermeister.</p>");
    page.replace("charset=\"utf-8\"", "charset=\"iso-8859-1\"");
    const Outcome outcome = read(u"a.html"_s, page);
    QCOMPARE(
        outcome.articles.front().body,
        u"Die Schleuse über der Stadt brach, und das Wasser stand in den Straßen, sagte der Bürgermeister."_s);
}

void PageReadersTest::theAddressToldIsTheArticles()
{
    const Outcome outcome = read(u"a.html"_s, pageWith({}, paragraphs()), u"https://courier.example/dam"_s);
    QCOMPARE(outcome.articles.front().url, u"https://courier.example/dam"_s);
    QCOMPARE(originOf(outcome.articles.front(), MetadataField::Url), u"where it was fetched"_s);
}

void PageReadersTest::savedPagesWithPicturesGiveTheirPage()
{
    const QByteArray mhtml =
        "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://courier.example/dam\r\nSubject: Dam\r\n"
        "MIME-Version: 1.0\r\nContent-Type: multipart/related; type=\"text/html\"; boundary=\"B\"\r\n\r\n"
        "--B\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n"
        "--B\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + pageWith("<title>Dam</title>", paragraphs()).toBase64() + "\r\n--B--\r\n";
    const Outcome outcome = read(u"a"_s, mhtml);
    QCOMPARE(outcome.articles.size(), 1u);
    QVERIFY(outcome.articles.front().body.startsWith(u"The dam"_s));
    QCOMPARE(outcome.articles.front().url, u"https://courier.example/dam"_s);
    QCOMPARE(outcome.articles.front().original.bytes, mhtml);
}

void PageReadersTest::whatIsNoPageIsRefused()
{
    QCOMPARE(read(u"a.html"_s, "<html><body></body></html>").failure,
             u"a.html: no article text found: the page has no body."_s);
    QCOMPARE(read(u"a.mht"_s,
                  "MIME-Version: 1.0\r\nContent-Type: multipart/related; "
                  "boundary=B\r\n\r\n--B\r\nContent-Type: image/png\r\n\r\nx\r\n--B--\r\n")
                 .failure,
             u"a.mht: there is no page in it."_s);
}

PARALLAX_TEST(PageReadersTest)
#include "page_readers_test.moc"
