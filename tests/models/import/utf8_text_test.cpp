#include "models/import/utf8_text.h"
#include "tests/support/test_registry.h"

#include <QStringDecoder>
#include <QTest>

using namespace parallax;
using namespace Qt::StringLiterals;

class Utf8TextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lineEndsBecomeLf();
    void aByteOrderMarkIsRemoved();
    void theRestIsUnchanged();
    void faultsHaveTheirOffset_data();
    void faultsHaveTheirOffset();
    void theOffsetCountsTheByteOrderMarkAndAllLines();
    void agreesWithQtOnWhatIsWellFormed();
    void refusesWithWhatToDo_data();
    void refusesWithWhatToDo();
};

namespace {

QString decoded(const QByteArray &bytes)
{
    const auto text = decodeUtf8Text(bytes, u"a.txt"_s);
    return text ? *text : u"error: "_s + text.error().message;
}

} // namespace

void Utf8TextTest::lineEndsBecomeLf()
{
    QCOMPARE(decoded("a\r\nb\rc\n\r\nd\r"), u"a\nb\nc\n\nd\n"_s);
    QCOMPARE(decoded("\xF0\x9F\x9A\x91\r\n\xF0\x9F\x87\xB8\xF0\x9F\x87\xBE\r\nx"), u"🚑\n🇸🇾\nx"_s);
}

void Utf8TextTest::aByteOrderMarkIsRemoved()
{
    QCOMPARE(decoded("\xEF\xBB\xBFtext"), u"text"_s);
    QCOMPARE(decoded("te\xEF\xBB\xBFxt"), u"te\uFEFFxt"_s);
}

void Utf8TextTest::theRestIsUnchanged()
{
    const QString text =
        u"e\u0301 \u00E9 \uFB01 \u2028 \u00A0 \u0085 \t\f قصف حلب 漢字 👩‍🚒"_s; // no NFC, no
                                                                                               // other line
                                                                                               // ends
    QCOMPARE(decoded(text.toUtf8()), text);
}

void Utf8TextTest::faultsHaveTheirOffset_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("offset");
    const auto row = [](const char *name, const QByteArray &bytes, Utf8Fault::Kind kind, int offset) {
        QTest::newRow(name) << bytes << int(kind) << offset;
    };
    row("latin-1", "caf\xE9 au lait", Utf8Fault::IllFormed, 3);
    row("continuation alone", "abcdefghijk\x80", Utf8Fault::IllFormed, 11);
    row("overlong slash", "a\xC0\xAF", Utf8Fault::IllFormed, 1);
    row("overlong in three", "\xE0\x9F\xBFz", Utf8Fault::IllFormed, 0);
    row("surrogate", "ab\xED\xA0\x80", Utf8Fault::IllFormed, 2);
    row("beyond U+10FFFF", "ab\xF4\x90\x80\x80", Utf8Fault::IllFormed, 2);
    row("five bytes", "ab\xF8\x88\x80\x80\x80", Utf8Fault::IllFormed, 2);
    row("third byte wrong", "ab\xE2\x82z", Utf8Fault::IllFormed, 2);
    row("cut off", "0123456789\xF0\x9F\x9A", Utf8Fault::Truncated, 10);
    row("nul first", QByteArray("ab\0\xFF", 4), Utf8Fault::Nul, 2);
    row("nul in a word of eight", QByteArray("abcdefgh\x01jk\0mnopqrs", 19), Utf8Fault::Nul, 11);
}

void Utf8TextTest::faultsHaveTheirOffset()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, kind);
    QFETCH(int, offset);
    const auto fault = firstUtf8Fault(bytes);
    QVERIFY(fault);
    QCOMPARE(int(fault->kind), kind);
    QCOMPARE(fault->offset, offset);
}

void Utf8TextTest::theOffsetCountsTheByteOrderMarkAndAllLines()
{
    const QByteArray bytes = "\xEF\xBB\xBF" + QByteArray(1231, 'x') + "\r\nab\xE9";
    QVERIFY(
        decoded(bytes).startsWith(u"error: a.txt: invalid UTF-8 at byte 1238 (line 2); save it as UTF-8"_s));
}

void Utf8TextTest::agreesWithQtOnWhatIsWellFormed()
{
    quint32 seed = 2024;
    const auto next = [&seed](quint32 below) {
        seed = seed * 1664525 + 1013904223;
        return (seed >> 8) % below;
    };
    static const uchar bytes[] = {'a',  0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC1, 0xC2, 0xDF,
                                  0xE0, 0xE1, 0xED, 0xEF, 0xF0, 0xF1, 0xF4, 0xF5, 0xFE, 0xFF};
    int wellFormed = 0;
    for (int round = 0; round < 50'000; ++round) {
        QByteArray sample;
        for (quint32 i = 0, length = 1 + next(6); i < length; ++i)
            sample.append(char(bytes[next(sizeof bytes)]));
        QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
        [[maybe_unused]] const QString text = decoder(sample);
        QCOMPARE(!firstUtf8Fault(sample), !decoder.hasError());
        wellFormed += !decoder.hasError();
    }
    QVERIFY(wellFormed > 500);
}

void Utf8TextTest::refusesWithWhatToDo_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("message");
    QTest::newRow("empty") << QByteArray() << u"a.txt: the file is empty."_s;
    QTest::newRow("utf-16 le") << QByteArray("\xFF\xFEh\0i\0", 6)
                               << u"a.txt: the text is in UTF-16, not in UTF-8; save"_s;
    QTest::newRow("utf-16 be") << QByteArray("\xFE\xFF\0h\0i", 6)
                               << u"a.txt: the text is in UTF-16, not in UTF-8; save"_s;
    QTest::newRow("utf-32 le") << QByteArray("\xFF\xFE\0\0h\0\0\0", 8)
                               << u"a.txt: the text is in UTF-32, not in UTF-8; save"_s;
    QTest::newRow("nul") << QByteArray("one\ntwo\0", 8)
                         << u"a.txt: NUL at byte 7 (line 2), so this is no UTF-8 text; save"_s;
}

void Utf8TextTest::refusesWithWhatToDo()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, message);
    const auto text = decodeUtf8Text(bytes, u"a.txt"_s);
    QVERIFY(!text);
    QVERIFY2(text.error().message.startsWith(message), qPrintable(text.error().message));
}

PARALLAX_TEST(Utf8TextTest)
#include "utf8_text_test.moc"
