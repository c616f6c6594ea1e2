#include "tests/models/import/pages/pages.h"
#include "tests/support/test_registry.h"

#include "models/import/pages/nesting_bound.h"

#include <QTest>

using namespace parallax;
using namespace parallax::testing;
using namespace Qt::StringLiterals;

class HostilePagesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatHoldsNoArticleIsSaid_data();
    void whatHoldsNoArticleIsSaid();
    void deepNestingIsFlattenedAndItsTextKept();
    void openFormattingIsBounded();
    void attributesAreBounded();
    void tagsAreCounted();
    void badBytesAreReplacedWithAWarning();
    void commentsAndScriptsAreNoNesting();
};

void HostilePagesTest::whatHoldsNoArticleIsSaid_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QString>("message");
    QTest::newRow("empty") << QByteArray() << u"a.html: the file is empty."_s;
    QTest::newRow("no body") << QByteArray("<html><head><title>Dam</title></head></html>")
                             << u"a.html: no article text found: the page has no body."_s;
    QTest::newRow("no text") << QByteArray("<body><img src=a.png><p>Home</p></body>")
                             << u"a.html: no article text found."_s;
    QTest::newRow("script") << QByteArray("<body><div id=app></div><script>go()</script></body>")
                            << u"a.html: no article text found; perhaps a script writes it, which Parallax "
                               u"doesn't run. Save the page "
                               "from the browser's window and import that."_s;
}

void HostilePagesTest::whatHoldsNoArticleIsSaid()
{
    QFETCH(const QByteArray, page);
    const auto read = articleIn(page);
    QVERIFY(!read);
    QTEST(read.error().message, "message");
}

void HostilePagesTest::deepNestingIsFlattenedAndItsTextKept()
{
    constexpr int deep = 100'000;
    QByteArray page = "<html><body>" + QByteArray("<div>").repeated(deep) + paragraphs() + "</body></html>";
    const auto read = articleIn(page);
    QVERIFY(read);
    QVERIFY(read->body.startsWith(u"The dam above the town"_s));
    QCOMPARE(read->warnings.size(), 1);
    const BoundedPage bounded = withBoundedNesting(page);
    QVERIFY(bounded.flattened > deep - deepestNesting - 10);
    QCOMPARE(bounded.html.size(), page.size());
}

/// The parser opens unclosed formatting again in each paragraph: 500 × 2,000 elements without the bound.
void HostilePagesTest::openFormattingIsBounded()
{
    QByteArray page = "<html><body>";
    for (int i = 0; i < 500; ++i)
        page += "<font size=" + QByteArray::number(i) + ">";
    page += QByteArray("<p>x</p>").repeated(2'000) + paragraphs();
    QCOMPARE(withBoundedNesting(page).html.count("<font"), 3);
    QVERIFY(articleIn(page));
}

void HostilePagesTest::attributesAreBounded()
{
    QByteArray page = "<html><body><div ";
    for (int i = 0; i < 20'000; ++i)
        page += "a" + QByteArray::number(i) + "=1 ";
    page += ">" + paragraphs() + "</div>";
    QVERIFY(!withBoundedNesting(page).html.contains("a19999"));
    QVERIFY(articleIn(page));
}

void HostilePagesTest::tagsAreCounted()
{
    const auto read = articleIn("<body>" + QByteArray("<hr>").repeated(mostTags + 1));
    QVERIFY(!read);
    QCOMPARE(read.error().message, u"a.html: more than 1000000 tags, so this is no page for people."_s);
}

void HostilePagesTest::badBytesAreReplacedWithAWarning()
{
    QByteArray page = pageWith(
        {},
        "<p>Caf\xC3\xA9s near the dam were closed \xFF\xFE all week, said the owners, who had no power.</p>"
            + paragraphs());
    const auto read = articleIn(page);
    QVERIFY(read);
    QVERIFY(read->body.contains(u"Cafés near the dam were closed \uFFFD"_s));
    QVERIFY(!read->warnings.isEmpty());
}

void HostilePagesTest::commentsAndScriptsAreNoNesting()
{
    const QByteArray page = "<body>" + QByteArray("<!-- <div> -->").repeated(1'000) + "<script>"
        + QByteArray("'<div>'").repeated(1'000) + "</script>" + QByteArray("<br><p>").repeated(1'000)
        + "</body>";
    QCOMPARE(withBoundedNesting(page).html, page);
}

PARALLAX_TEST(HostilePagesTest)
#include "hostile_pages_test.moc"
