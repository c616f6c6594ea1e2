#include "models/import/exchange/markdown_reader.h"
#include "tests/models/import/exchange/reading.h"
#include "tests/support/compare_text.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace parallax;
using namespace parallax::testing;
using namespace Qt::StringLiterals;

class MarkdownReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void frontMatterIsMetadata();
    void theFirstHeadingIsTheTitle();
    void marksAreDroppedAndCodeIsKept();
};

void MarkdownReaderTest::frontMatterIsMetadata()
{
    const Reading reading = readAs(u"a.md"_s,
                                   "---\ntitle: \"Towns fall\"\ndate: 2024-11-28\nauthor: Ada Poe\n"
                                   "tags: [a, b]\n---\n\nTwo *towns* fell.\n");
    COMPARE_TEXT(summary(reading.articles.front()),
                 u"Towns fall |  | Ada Poe | 2024-11-28 |  | \nTwo towns fell."_s);
    QCOMPARE(reading.articles.front().attributes.front().value, u"a, b"_s);
}

void MarkdownReaderTest::theFirstHeadingIsTheTitle()
{
    const Reading reading =
        readAs(u"a.md"_s, "# Towns fall #\nTwo.\n## Later\nThree.\n\nOther\n-----\nFour.\n");
    QCOMPARE(reading.articles.front().title, u"Towns fall"_s);
    COMPARE_TEXT(reading.articles.front().body, u"Two.\n\nLater\n\nThree.\n\nOther\n\nFour."_s);
}

void MarkdownReaderTest::marksAreDroppedAndCodeIsKept()
{
    QCOMPARE(
        plainMarkdownLine(u"> **Two** _towns_ [fell](https://a.example \"t\") `x_y_z` a\\*b ![p](q.png)"),
        u"Two towns fell x_y_z a*b p"_s);
    QCOMPARE(plainMarkdownLine(u"snake_case_name 2*3*4"), u"snake_case_name 2*3*4"_s);
    const Reading reading = readAs(u"a.md"_s, "Text.\n\n```c\n# no heading\n**x**\n```\n- one\n* * *\n");
    COMPARE_TEXT(reading.articles.front().body, u"Text.\n\n# no heading\n**x**\n- one"_s);
}

PARALLAX_TEST(MarkdownReaderTest)
#include "markdown_reader_test.moc"
