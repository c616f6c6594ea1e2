#include "models/import/language.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace parallax;
using namespace Qt::StringLiterals;

class LanguageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSentenceIsEnough_data();
    void aSentenceIsEnough();
    void nothingIsSaidOfWhatIsTooShortOrNoLanguage();
};

void LanguageTest::aSentenceIsEnough_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *tag, const QString &text) { QTest::newRow(tag) << text; };
    row("en", u"The mayor said on Thursday that the ferry had left the harbour an hour before its time."_s);
    row("de", u"Die Bürgermeisterin sagte am Donnerstag, die Fähre sei eine Stunde zu früh abgefahren."_s);
    row("fr",
        u"Le maire a déclaré jeudi que le bateau était parti du port une heure avant l'horaire prévu."_s);
    row("es",
        u"El alcalde dijo el jueves que el barco había salido del puerto una hora antes de lo previsto."_s);
    row("ru", u"Мэр сказал в четверг, что паром вышел из порта на час раньше."_s);
    row("ar", u"قال رئيس البلدية يوم الخميس إن العبارة غادرت الميناء قبل ساعة من موعدها"_s);
    row("he", u"ראש העיר אמר ביום חמישי שהמעבורת יצאה מהנמל שעה לפני הזמן"_s);
    row("zh", u"市长星期四说，渡轮比预定时间提前一小时离开港口。"_s);
    row("zh-Hant", u"市長星期四說，渡輪比預定時間提前一小時離開港口。"_s);
    row("ja", u"市長は木曜日、フェリーが予定より一時間早く出港したと述べた。"_s);
    row("ko", u"시장은 목요일 여객선이 예정보다 한 시간 일찍 항구를 떠났다고 말했다."_s);
}

void LanguageTest::aSentenceIsEnough()
{
    QFETCH(QString, text);
    QCOMPARE(detectedLanguage(text), QString::fromLatin1(QTest::currentDataTag()));
}

void LanguageTest::nothingIsSaidOfWhatIsTooShortOrNoLanguage()
{
    QCOMPARE(detectedLanguage(u""), QString());
    QCOMPARE(detectedLanguage(u"Ferry 12"), QString());
    QCOMPARE(detectedLanguage(u"12 34 56, 78: 90 – 1,000.5 %"), QString());
    QCOMPARE(detectedLanguage(u"\xD800\xDC00 \xD800 \xDC00"), QString());
}

PARALLAX_TEST(LanguageTest)
#include "language_test.moc"
