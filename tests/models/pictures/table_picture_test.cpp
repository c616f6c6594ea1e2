#include "models/pictures/picture_file.h"
#include "models/pictures/table_picture.h"
#include "tests/support/test_registry.h"

#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

#include <csignal>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace parallax;

class TablePictureTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyTextStandsInThePicture();
    void longTextsAreWrappedNotCut();
    void hostileTextIsStillXml();
    void groundsFollowTheHeat();
    void aPngHasTwiceTheSize();
    void aFolderThatIsNotThereIsNamed();
    void aDiskThatRefusesSaysWhy();
};

namespace {

TablePicture smallTable()
{
    return {u"Frames by source"_s,
            {u"Code"_s, u"Ledger"_s},
            {{{{{u"Conflict"_s, true, false}}, std::nullopt, false}, {{{u"12"_s, false, false}}, 1.0, true}},
             {{{{u"Blame"_s, true, false}}, std::nullopt, false}, {{{u"3"_s, false, false}}, 0.0, true}}},
            {u"Scope: Event: Breach"_s}};
}

QStringList textsIn(const QByteArray &svg)
{
    QStringList texts;
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "text"_L1)
            texts << xml.readElementText();
    }
    return xml.hasError() ? QStringList(xml.errorString()) : texts;
}

} // namespace

void TablePictureTest::everyTextStandsInThePicture()
{
    QCOMPARE(textsIn(tableSvg(smallTable())),
             QStringList({u"Frames by source"_s, u"Code"_s, u"Ledger"_s, u"Conflict"_s, u"12"_s, u"Blame"_s,
                          u"3"_s, u"Scope: Event: Breach"_s}));
    QCOMPARE(tableSvg(smallTable()), tableSvg(smallTable()));
}

void TablePictureTest::longTextsAreWrappedNotCut()
{
    TablePicture table = smallTable();
    const QString sentence =
        u"The dam gave way shortly after 4 a.m. on Friday, sending a wall of water down."_s;
    table.rows[0][0].lines = {{sentence, false, false}, {QString(100, u'x'), false, false}};
    const QStringList texts = textsIn(tableSvg(table));
    QVERIFY(texts.join(u' ').contains(sentence));
    QCOMPARE(texts.join(QString()).count(u'x'), 100);
}

void TablePictureTest::hostileTextIsStillXml()
{
    TablePicture table = smallTable();
    table.title = u"a <script> & \"b\" \u0001\uFFFE"_s;
    table.rows[0][0].lines = {{u"🌊"_s.repeated(60), false, false}};
    const QStringList texts = textsIn(tableSvg(table));
    QCOMPARE(texts.first(), u"a <script> & \"b\"   "_s);
    QCOMPARE(texts.join(QString()).count(u"🌊"_s), 60); // no pair is cut in two
}

void TablePictureTest::groundsFollowTheHeat()
{
    TablePicture table = smallTable();
    QVERIFY(tableSvg(table).contains("#8fabf5"));
    table.rows[0][1].heat = -1;
    QVERIFY(!tableSvg(table).contains("#8fabf5"));
    QVERIFY(tableSvg(table).contains("#f5b090"));
}

void TablePictureTest::aPngHasTwiceTheSize()
{
    QTemporaryDir folder;
    const QString png = folder.filePath(u"table.png"_s);
    const QString svg = folder.filePath(u"table.svg"_s);
    const QByteArray picture = tableSvg(smallTable());
    QVERIFY(writePicture(png, picture));
    QVERIFY(writePicture(svg, picture));
    QFile written(svg);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll(), picture);
    const QImage image(png);
    QCOMPARE(image.width(), 2 * 512); // 480 and both margins
    QCOMPARE(image.pixelColor(2, 2), QColor(Qt::white));
}

void TablePictureTest::aFolderThatIsNotThereIsNamed()
{
    const Result<void> written = writePicture(u"/nowhere/table.svg"_s, tableSvg(smallTable()));
    QVERIFY(!written);
    QVERIFY(written.error().message.startsWith(u"/nowhere/table.svg"_s));
}

/// A limit on the size of files stands for a full disk.
void TablePictureTest::aDiskThatRefusesSaysWhy()
{
    const QTemporaryDir folder;
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto signalBefore = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{512, before.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    QStringList said;
    for (const char *name : {"a.png", "a.svg"}) {
        const Result<void> written =
            writePicture(folder.filePath(QLatin1StringView(name)), tableSvg(smallTable()));
        said << (written ? u"written"_s : written.error().message);
    }
    ::setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, signalBefore);
    for (const QString &sentence : said)
        QVERIFY2(sentence.contains(u"File too large"_s), qPrintable(sentence));
    QVERIFY(QDir(folder.path()).isEmpty());
}

PARALLAX_TEST(TablePictureTest)
#include "table_picture_test.moc"
