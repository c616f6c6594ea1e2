#include "models/import/pasted_input.h"

#include "tests/support/test_registry.h"

#include <QMimeData>
#include <QUrl>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parallax;

class PastedInputTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void filesWinOverTheirNames();
    void htmlWithParagraphsWinsOverItsText();
    void textIsTakenAsItIs();
    void anAddressIsNoArticle();
    void nothingIsAnError();
};

void PastedInputTest::filesWinOverTheirNames()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(u"/in/a.pdf"_s), QUrl(u"https://ford.example/b"_s)});
    data.setText(u"/in/a.pdf"_s);
    QVERIFY(holdsInput(data));
    QCOMPARE(pastedInput(data)->paths, QStringList{u"/in/a.pdf"_s});
}

void PastedInputTest::htmlWithParagraphsWinsOverItsText()
{
    QMimeData data;
    data.setText(u"One.\nTwo."_s);
    data.setHtml(u"<p>One.</p><p>Two.</p>"_s);
    QCOMPARE(pastedInput(data)->ending, u".html"_s);
    data.setHtml(u"<span>One. Two.</span>"_s);
    QCOMPARE(pastedInput(data)->bytes, "One.\nTwo."_ba);
}

void PastedInputTest::textIsTakenAsItIs()
{
    QMimeData data;
    data.setText(u"Caf\u00e9 closed.\n"_s);
    const auto pasted = pastedInput(data);
    QCOMPARE(pasted->bytes, "Caf\xC3\xA9 closed.\n"_ba);
    QCOMPARE(pasted->ending, u".txt"_s);
}

void PastedInputTest::anAddressIsNoArticle()
{
    QMimeData data;
    data.setText(u" https://ford.example/story\n"_s);
    QVERIFY(pastedInput(data).error().message.contains(u"net"_s));
}

void PastedInputTest::nothingIsAnError()
{
    QMimeData data;
    QVERIFY(!holdsInput(data));
    QVERIFY(!pastedInput(data));
    data.setText(u" \n"_s);
    QVERIFY(!pastedInput(data));
}

PARALLAX_TEST(PastedInputTest)
#include "pasted_input_test.moc"
