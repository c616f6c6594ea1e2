#include "models/import/documents/rtf_text.h"
#include "tests/models/import/documents/found_text.h"
#include "tests/support/compare_text.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace parallax;
using namespace parallax::testing;
using namespace Qt::StringLiterals;

class RtfTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void paragraphsAreRead_data();
    void paragraphsAreRead();
    void boldAndHeadingsAreKept();
    void infoBecomesProperties();
    void aFileBecomesAnArticle();
    void hostileNestingIsPassedOver();
    void fragmentsDoNoHarm();
};

namespace {

QString paragraphs(const QByteArray &rtf)
{
    QStringList texts;
    for (const Paragraph &paragraph : readRtf(rtf).paragraphs)
        texts.append(paragraph.text);
    return texts.join(u'|');
}

} // namespace

void RtfTextTest::paragraphsAreRead_data()
{
    QTest::addColumn<QByteArray>("rtf");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QByteArray &rtf, const QString &text) {
        QTest::newRow(name) << rtf << text;
    };
    row("paragraphs", "{\\rtf1 One\\par two\r\n three\\line four}", u"One|two three|four"_s);
    row("symbols", "{\\rtf1 \\ldblquote a\\rdblquote\\~b\\emdash c\\{d\\}\\\\ e\\_f g\\-h}",
        u"“a” b—c{d}\\ e-f gh"_s);
    row("code page", "{\\rtf1\\ansi\\ansicpg1251 \\'cc\\'e8\\'f0}", u"Мир"_s);
    row("two bytes", "{\\rtf1\\ansicpg932 \\'93\\'fa\\'96\\'7b}", u"日本"_s);
    row("mixed bytes", "{\\rtf1\\ansicpg936 \\'d6\\'d0\\'b9\\'fa!}", u"中国!"_s);
    row("font's charset",
        "{\\rtf1\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset238 B;}}\\f1 \\'b9\\f0 \\'b9}",
        u"ą¹"_s);
    row("unicode", "{\\rtf1\\uc1 caf\\u233\\'e9 \\u8217'x}", u"café ’x"_s);
    row("surrogates", "{\\rtf1 \\u-10179?\\u-9103?}", u"\U0001F471"_s);
    row("half a pair", "{\\rtf1 a\\u-10179?b\\'01}", u"a\uFFFDb"_s);
    row("no fallback", "{\\rtf1\\uc0 \\u233x}", u"éx"_s);
    row("long fallback", "{\\rtf1\\uc2 \\u20013\\'d6\\'d0{\\uc0\\u233 }x\\u233??y}", u"中éxéy"_s);
    row("table", "{\\rtf1\\trowd\\intbl A\\cell B\\cell\\row\\pard after\\par}", u"A|B|after"_s);
    row("field", "{\\rtf1 see {\\field{\\*\\fldinst HYPERLINK \"x\"}{\\fldrslt the page}}.}",
        u"see the page."_s);
    row("skipped",
        "{\\rtf1{\\header head}{\\*\\unknown gone{\\b x}}{\\pict\\bin4 }}{x}{\\stylesheet{\\s1 "
        "Normal;}}text}",
        u"text"_s);
    row("hidden", "{\\rtf1 a{\\v hidden}b{\\deleted gone}}", u"ab"_s);
    row("footnote", "{\\rtf1 Text{\\super\\chftn}{\\footnote\\pard a note} goes on.\\par more\\par}",
        u"Text goes on.|more|a note"_s);
    row("nulls", QByteArray("{\\rtf1 a\0b}", 11), u"ab"_s);
}

void RtfTextTest::paragraphsAreRead()
{
    QFETCH(QByteArray, rtf);
    QTEST(paragraphs(rtf), "text");
}

void RtfTextTest::boldAndHeadingsAreKept()
{
    const Document document =
        readRtf("{\\rtf1\\pard\\outlinelevel0 Head\\par\\pard{\\b bold}\\par\\b half\\b0  not\\par}");
    QCOMPARE(document.paragraphs.size(), 3U);
    QCOMPARE(document.paragraphs[0].heading, 1);
    QVERIFY(document.paragraphs[1].bold);
    QVERIFY(!document.paragraphs[2].bold && document.paragraphs[2].heading == 0);
}

void RtfTextTest::infoBecomesProperties()
{
    const Document document =
        readRtf("{\\rtf1{\\info{\\title River \\'e9t\\'e9}{\\author Ana Morrow}{\\operator op}"
                "{\\creatim\\yr2024\\mo11\\dy28\\hr9\\min5}{\\doccomm no}}text}");
    QCOMPARE(document.properties.title, u"River été"_s);
    QCOMPARE(document.properties.author, u"Ana Morrow"_s);
    QCOMPARE(document.properties.created, u"2024-11-28T09:05"_s);
    QCOMPARE(document.paragraphs.size(), 1U);
}

void RtfTextTest::aFileBecomesAnArticle()
{
    COMPARE_TEXT(
        textOf(readFile("{\\rtf1{\\info{\\title Rivers of Halvena}}Two towns fell.\\par It rained.\\par}",
                        u"a.doc"_s)),
        uR"(=== 
title: Rivers of Halvena [RTF title]
words: 5
Two towns fell.

It rained.
)"_s);
    QCOMPARE(readFile("{\\rtf1{\\pict 00}}", u"a.rtf"_s).failure, u"a.rtf: there is no text in it."_s);
}

void RtfTextTest::hostileNestingIsPassedOver()
{
    const QByteArray rtf =
        "{\\rtf1 before " + QByteArray(1'000'000, '{') + "deep" + QByteArray(1'000'000, '}') + " after}";
    const Document document = readRtf(rtf);
    QCOMPARE(document.paragraphs.front().text, u"before after"_s);
    QCOMPARE(document.warnings.size(), 1);
    QCOMPARE(paragraphs("{\\rtf1 a" + QByteArray(1'000'000, '{')), u"a"_s);
    const Found found = readFile("{\\rtf1 " + QByteArray(2'000, '{') + "deep", u"a.rtf"_s);
    QCOMPARE(
        found.failure,
        u"a.rtf: there is no text in it. Groups nested more than 1000 deep were passed over; text may be missing."_s);
}

void RtfTextTest::fragmentsDoNoHarm()
{
    const QByteArray whole =
        "{\\rtf1\\ansicpg932{\\fonttbl{\\f0\\fcharset128 A;}}\\f0 \\'93\\'fa\\u233\\'e9\\bin5 abcde{\\b x}"
        "\\trowd\\cell\\row{\\footnote n}\\u-99999999999 \\par}";
    for (qsizetype size = 0; size <= whole.size(); ++size)
        readRtf(whole.first(size));
    QCOMPARE(paragraphs("}}}{\\rtf1 a}}}b"), u"ab"_s);
    QCOMPARE(paragraphs("{\\rtf1 a\\bin999999999 b"), u"a"_s);
    QCOMPARE(paragraphs("{\\rtf1 a\\bin-5 b}"), u"ab"_s);
    QCOMPARE(paragraphs("{\\rtf1 a\\"), u"a"_s);
    QCOMPARE(paragraphs("{\\rtf1 a\\'"), u"a"_s);
}

PARALLAX_TEST(RtfTextTest)
#include "rtf_text_test.moc"
