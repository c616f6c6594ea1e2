#include "models/import/charset.h"
#include "models/import/charset_guess.h"
#include "models/import/charset_names.h"
#include "tests/support/test_registry.h"

#include <QStringEncoder>
#include <QTest>

using namespace parallax;
using namespace Qt::StringLiterals;

class CharsetTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void labelsMeanWhatBrowsersMean();
    void guessesReadTheText_data();
    void guessesReadTheText();
    void utf16IsReadWithAndWithoutItsMark();
    void theDeclarationCountsUnlessTheBytesSayOtherwise();
    void plainTextIsRefusedWhenTheGuessIsUnsureOrTheBytesAreDamaged();
    void pagesAreReadWithWhatIsLostCounted();
    void asciiWithNulsIsNoUtf16();
};

namespace {

QByteArray encoded(const QString &text, const char *charset)
{
    QStringEncoder encoder(charset);
    if (!encoder.isValid())
        qFatal("no encoder for %s", charset);
    return encoder(text);
}

const QString english = u"The mayor said “we won’t wait” – and the ferry left at five, an hour early."_s;

} // namespace

void CharsetTest::labelsMeanWhatBrowsersMean()
{
    QCOMPARE(charsetName("ISO-8859-1"), "windows-1252"_L1);
    QCOMPARE(charsetName(" Latin1 "), "windows-1252"_L1);
    QCOMPARE(charsetName("gb2312"), "gb18030"_L1);
    QCOMPARE(charsetName("x-sjis"), "shift_jis"_L1);
    QCOMPARE(charsetName("UTF8"), "utf-8"_L1);
    QCOMPARE(charsetName("no-such"), ""_L1);
    QCOMPARE(charsetName("utf-8 utf8"), ""_L1);
}

void CharsetTest::guessesReadTheText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("charset");
    const auto row = [](const char *charset, const QString &text) {
        QTest::newRow(charset) << text << QByteArray(charset);
    };
    row("windows-1252", english);
    row("windows-1251",
        u"Паром вышел из порта на час раньше, сообщил мэр города в четверг. Пассажиры остались на берегу."_s);
    row("koi8-r",
        u"Паром вышел из порта на час раньше, сообщил мэр города в четверг. Пассажиры остались на берегу."_s);
    row("windows-1250",
        u"Prom wypłynął z portu godzinę wcześniej, powiedział w czwartek burmistrz. Pasażerowie zostali na brzegu, choć mieli już bilety na łódź."_s);
    row("windows-1256",
        u"غادرت العبارة الميناء قبل ساعة من موعدها كما قال رئيس البلدية يوم الخميس وبقي الركاب على الشاطئ"_s);
    row("windows-1255",
        u"המעבורת יצאה מהנמל שעה לפני הזמן, אמר ראש העיר ביום חמישי, והנוסעים נשארו על החוף"_s);
    row("windows-1253",
        u"Το πλοίο έφυγε από το λιμάνι μία ώρα νωρίτερα, είπε ο δήμαρχος την Πέμπτη, και οι επιβάτες έμειναν στην ακτή."_s);
    row("gb18030", u"市长星期四说，渡轮比预定时间提前一小时离开港口，许多乘客留在岸上等待下一班船。"_s);
    row("big5", u"市長星期四說，渡輪比預定時間提前一小時離開港口，許多乘客留在岸上等待下一班船。"_s);
    row("shift_jis", u"市長は木曜日、フェリーが予定より一時間早く出港したと述べた。乗客は岸に残された。"_s);
    row("euc-jp", u"市長は木曜日、フェリーが予定より一時間早く出港したと述べた。乗客は岸に残された。"_s);
    row("euc-kr",
        u"시장은 목요일 여객선이 예정보다 한 시간 일찍 항구를 떠났다고 말했다. 승객들은 해안에 남았다."_s);
}

void CharsetTest::guessesReadTheText()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, charset);
    const auto decoded = decodeText(encoded(text, charset), u"a.txt"_s);
    QVERIFY2(decoded, decoded ? "" : qPrintable(decoded.error().message));
    QCOMPARE(decoded->text, text);
    QCOMPARE(decoded->evidence, CharsetEvidence::Guess);
    QCOMPARE(decoded->warnings,
             QStringList{u"The file doesn't say its charset; it was read as %1."_s.arg(decoded->charset)});
}

void CharsetTest::utf16IsReadWithAndWithoutItsMark()
{
    const QString chinese = u"市长星期四说，渡轮 5 点离开。\n许多乘客留在岸上 12 人。"_s;
    for (const QString &text : {english, chinese}) {
        for (const char *charset : {"utf-16le", "utf-16be"}) {
            const QByteArray bytes = encoded(text, charset);
            const auto unmarked = decodeText(bytes, u"a.txt"_s);
            QVERIFY2(unmarked, charset);
            QCOMPARE(unmarked->text, text);
            QCOMPARE(unmarked->evidence, CharsetEvidence::Guess);
            const QByteArray mark = QByteArrayView(charset) == "utf-16le" ? "\xFF\xFE"_ba : "\xFE\xFF"_ba;
            const auto marked = decodeText(mark + bytes, u"a.txt"_s);
            QCOMPARE(marked->text, text);
            QCOMPARE(marked->evidence, CharsetEvidence::ByteOrderMark);
            QVERIFY(marked->warnings.isEmpty());
        }
    }
}

void CharsetTest::theDeclarationCountsUnlessTheBytesSayOtherwise()
{
    const QByteArray latin = "caf\xE9 au lait";
    QCOMPARE(decodeText(latin, u"a"_s, "iso-8859-1")->text, u"café au lait"_s);
    QCOMPARE(decodeText(latin, u"a"_s, "iso-8859-1")->evidence, CharsetEvidence::Declared);
    QCOMPARE(decodeText(latin, u"a"_s, "windows-1251")->text, u"cafй au lait"_s);
    QCOMPARE(decodeText("café"_ba, u"a"_s, "windows-1252")->text, u"café"_s); // saved again by a browser
    QCOMPARE(decodeText(encoded(english, "windows-1252"), u"a"_s, "utf-8", BadBytes::Replace)->text, english);
    QCOMPARE(decodeText("a\r\nb\rc"_ba, u"a"_s, "utf-16")->text, u"a\nb\nc"_s);
}

void CharsetTest::plainTextIsRefusedWhenTheGuessIsUnsureOrTheBytesAreDamaged()
{
    const auto message = [](const QByteArray &bytes) {
        const auto decoded = decodeText(bytes, u"a.txt"_s);
        return decoded ? u"read as "_s + decoded->charset : decoded.error().message;
    };
    QVERIFY(message("one \xEF\xF0\xE8").startsWith(u"a.txt: invalid UTF-8 at byte 4"_s)); // "при" or "ïðè"
    QCOMPARE(message("caf\xE9"), u"read as windows-1252"_s); // ISO-8859-2 would read the same
    QVERIFY(message("naïve caf\xE9"_ba).startsWith(u"a.txt: invalid UTF-8 at byte 10"_s));
    QVERIFY(message("naïve caf\xC3"_ba).startsWith(u"a.txt: invalid UTF-8 at byte 10"_s));
    QVERIFY(message("").startsWith(u"a.txt: the file is empty"_s));
    QVERIFY(message(QByteArray("\xFF\xFE\0\0h\0\0\0", 8)).contains(u"UTF-32"_s));
    QVERIFY(message("\xFF\xD8\xFF\xE0\x01\x02JFIF\x03\x04\x05\x06"_ba).startsWith(u"a.txt: invalid UTF-8"_s));
    QVERIFY(message(QByteArray("\xFF\xFEh\0\0\0", 6)).contains(u"NUL"_s));
    QVERIFY(message(QByteArray("\xFF\xFEh\0\x00\xD8", 6)).contains(u"make no sense in utf-16le: 1"_s));
}

void CharsetTest::pagesAreReadWithWhatIsLostCounted()
{
    const auto damaged = decodeText("naïve caf\xE9 \xE9"_ba, u"a"_s, {}, BadBytes::Replace);
    QCOMPARE(damaged->text, u"naïve caf\uFFFD \uFFFD"_s);
    QVERIFY(damaged->warnings.value(0).endsWith(u"U+FFFD: 2."_s));
    const auto unsure = decodeText("one \xEF\xF0\xE8", u"a"_s, {}, BadBytes::Replace);
    QCOMPARE(unsure->evidence, CharsetEvidence::UnsureGuess);
    QVERIFY(unsure->warnings.value(0).contains(u"may be wrong"_s));
}

void CharsetTest::asciiWithNulsIsNoUtf16()
{
    QCOMPARE(unmarkedUtf16(QByteArray("a line of ASCII\0 with a NUL in it.", 34)), ""_L1);
    QCOMPARE(unmarkedUtf16(QByteArray("\0a\0b\0c\0d", 8)), "utf-16be"_L1);
    QCOMPARE(unmarkedUtf16(QByteArray("\0a\0b\0c\0\1", 8)), ""_L1);
    QCOMPARE(unmarkedUtf16(QByteArray(64, '\0')), ""_L1);
}

PARALLAX_TEST(CharsetTest)
#include "charset_test.moc"
