#include "models/import/original_text.h"

#include "tests/support/test_registry.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parallax;

class OriginalTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textsAreDecoded();
    void whatIsNoTextSaysSo();
    void theBeginningEndsBetweenCharacters();
    void longLinesAreBroken();
};

namespace {

OriginalText shownText(const QByteArray &bytes, const QString &type = u"text/html"_s,
                       qsizetype most = 1'000'000)
{
    return originalText({bytes, type, u"a.html"_s, {}}, most);
}

} // namespace

void OriginalTextTest::textsAreDecoded()
{
    QCOMPARE(shownText("<p>Caf\xC3\xA9</p>").text, u"<p>Café</p>"_s);
    QCOMPARE(shownText("\xFF\xFE<\0p\0"_ba).text, u"<p"_s);
    QVERIFY(shownText("un caf\xE9 ferm\xE9 \xE0 l'entr\xE9"
                      "e de la ville")
                .text.contains(u"café"_s));
}

void OriginalTextTest::whatIsNoTextSaysSo()
{
    QVERIFY(!shownText("%PDF-1.4 words", u"application/pdf"_s).isText);
    QVERIFY(!shownText(QByteArray("PK\x03\x04 word\0word and word\0s", 24), u"text/plain"_s).isText);
    QVERIFY(shownText("{}", u"application/json"_s).isText);
}

void OriginalTextTest::theBeginningEndsBetweenCharacters()
{
    const OriginalText shown = shownText("abé"_ba.repeated(10), u"text/plain"_s, 7);
    QVERIFY(shown.isCut);
    QCOMPARE(shown.text, u"abéab"_s);
    QVERIFY(!shownText("ab", u"text/plain"_s, 2).isCut);
}

void OriginalTextTest::longLinesAreBroken()
{
    const OriginalText shown = shownText(QByteArray(4500, 'x') + "\nshort");
    QVERIFY(shown.hasBrokenLines);
    QCOMPARE(shown.text.split(u'\n').size(), 4);
    QVERIFY(std::ranges::all_of(shown.text.split(u'\n'),
                                [](const QString &line) { return line.size() <= longestShownLine; }));
    QCOMPARE(QString(shown.text).remove(u'\n').size(), 4505);
    QVERIFY(!shownText("short\n").hasBrokenLines);
    const QString pairs = QString(1999, u'x') + u"🚑"_s;
    QVERIFY(!shownText(pairs.toUtf8()).text.contains(QChar::ReplacementCharacter));
    QCOMPARE(shownText(pairs.toUtf8()).text.split(u'\n').back(), u"🚑"_s);
}

PARALLAX_TEST(OriginalTextTest)
#include "original_text_test.moc"
