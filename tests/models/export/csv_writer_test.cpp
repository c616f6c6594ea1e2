#include "models/export/csv_writer.h"
#include "tests/support/csv_reader.h"
#include "tests/support/test_registry.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace parallax;
using namespace Qt::StringLiterals;
using parallax::testing::readCsv;

class CsvWriterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rowsAsRfc4180();
    void formulasAreGuarded_data();
    void formulasAreGuarded();
    void numbersAreNeitherGuardedNorRounded();
    void rawLeavesTexts();
    void aByteOrderMarkComesOnce();
    void delimiters();
    void randomCellsComeBack();
    void theStrictReaderIsStrict();
    void aDeviceThatFailsIsReported();
};

namespace {

QByteArray written(const QList<std::vector<Cell>> &rows, const CsvOptions &options = {})
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer, options);
    for (const auto &row : rows)
        writer.writeRow(row);
    return writer.finish() ? buffer.data() : "failed"_ba;
}

/// What docs/csv.md tells readers to do.
QString unguarded(const QString &cell)
{
    static const QRegularExpression guard(u"^'+[=+\\-@\\t\\r]"_s);
    return guard.match(cell).hasMatch() ? cell.sliced(1) : cell;
}

QString randomCell(QRandomGenerator &random)
{
    static const QStringList pieces = {u"\r"_s,  u"\n"_s,     u"\r\n"_s,   u"\""_s,   u"\"\""_s, u","_s,
                                       u";"_s,   u"\t"_s,     u"="_s,      u"+"_s,    u"-"_s,    u"@"_s,
                                       u"'"_s,   u"''"_s,     u" "_s,      u"a"_s,    u"é"_s,    u"🚑"_s,
                                       u"حلب"_s, u"\u2028"_s, u"\u00A0"_s, u"\x01"_s, u"word"_s};
    QString cell;
    for (int left = random.bounded(7); left > 0; --left)
        cell += pieces[random.bounded(int(pieces.size()))];
    return cell;
}

/// Accepts a few bytes, as a disk that fills up.
class FullDevice : public QIODevice
{
public:
    FullDevice() { open(WriteOnly); }
    qint64 taken = 0;

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        if (taken + size > 300'000) {
            setErrorString(u"No space left on device"_s);
            return -1;
        }
        taken += size;
        return size;
    }
};

} // namespace

void CsvWriterTest::rowsAsRfc4180()
{
    QCOMPARE(written({{u"a"_s, u"b c"_s, Cell(), u""_s},
                      {u"x,y"_s, u"say \"no\""_s, u"two\nlines"_s, u"cr\rhere"_s}}),
             "a,b c,,\r\n\"x,y\",\"say \"\"no\"\"\",\"two\nlines\",\"cr\rhere\"\r\n"_ba);
    QCOMPARE(written({{Cell()}}), "\"\"\r\n"_ba);
    QCOMPARE(written({}), QByteArray());
}

void CsvWriterTest::formulasAreGuarded_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    const auto row = [](const char *name, const QString &text, const QString &cell) {
        QTest::newRow(name) << text << cell;
    };
    row("equals", u"=1+1"_s, u"'=1+1"_s);
    row("plus", u"+49 30"_s, u"'+49 30"_s);
    row("minus", u"-5"_s, u"'-5"_s);
    row("at", u"@name"_s, u"'@name"_s);
    row("tab", u"\tx"_s, u"'\tx"_s);
    row("cr", u"\rx"_s, u"'\rx"_s);
    row("apostrophe before", u"'=x"_s, u"''=x"_s);
    row("apostrophes before", u"'''@x"_s, u"''''@x"_s);
    row("apostrophe alone", u"'tis"_s, u"'tis"_s);
    row("only apostrophes", u"''"_s, u"''"_s);
    row("later", u"a=b"_s, u"a=b"_s);
    row("after a space", u" =b"_s, u" =b"_s);
    row("line feed", u"\n=b"_s, u"\n=b"_s);
}

void CsvWriterTest::formulasAreGuarded()
{
    QFETCH(QString, text);
    QFETCH(QString, cell);
    QCOMPARE(guardedText(text), cell);
    QCOMPARE(unguarded(cell), text);
}

void CsvWriterTest::numbersAreNeitherGuardedNorRounded()
{
    QCOMPARE(written({{std::int64_t(-5), -5.0, 0.1, 25.0, 1e6, -0.0, 123456789.125, 1e-7, 9007199254740993.0,
                       1e21}}),
             "-5,-5,0.1,25,1000000,0,123456789.125,1e-07,9007199254740992,1e+21\r\n"_ba);
    QCOMPARE(written({{std::numeric_limits<std::int64_t>::max()}}), "9223372036854775807\r\n"_ba);
    QRandomGenerator random(7);
    for (int i = 0; i < 10'000; ++i) {
        const double value = std::ldexp(random.generateDouble() - 0.5, random.bounded(-60, 90));
        QCOMPARE(plainNumber(value).toDouble(), value);
    }
}

void CsvWriterTest::rawLeavesTexts()
{
    QCOMPARE(written({{u"=1"_s, u"'=1"_s, u"-"_s}}, {.raw = true}), "=1,'=1,-\r\n"_ba);
}

void CsvWriterTest::aByteOrderMarkComesOnce()
{
    QCOMPARE(written({{u"a"_s}, {u"b"_s}}, {.bom = true}),
             "\xEF\xBB\xBF"
             "a\r\nb\r\n"_ba);
}

void CsvWriterTest::delimiters()
{
    QCOMPARE(csvDelimiter(u";"), ';');
    QCOMPARE(csvDelimiter(u"\\t"), '\t');
    QCOMPARE(csvDelimiter(u"\t"), '\t');
    for (const QString &bad : {u""_s, u";;"_s, u"\""_s, u"\n"_s, u"\r"_s, u"é"_s})
        QVERIFY(!csvDelimiter(bad));
    QCOMPARE(written({{u"a;b"_s, u"c,d"_s, 1.5}}, {.delimiter = ';'}), "\"a;b\";c,d;1.5\r\n"_ba);
    QCOMPARE(written({{1.5, u"x"_s}}, {.delimiter = '.'}), "\"1.5\".x\r\n"_ba);
}

void CsvWriterTest::randomCellsComeBack()
{
    QRandomGenerator random(4180);
    for (const CsvOptions &options :
         {CsvOptions{}, CsvOptions{.delimiter = ';'}, CsvOptions{.delimiter = '\t', .raw = true}}) {
        QList<std::vector<Cell>> rows;
        QList<QStringList> expected;
        for (int i = 0; i < 1'000; ++i) {
            QStringList texts;
            for (int column = 0; column < 10; ++column)
                texts.append(randomCell(random));
            expected.append(texts);
            rows.append(std::vector<Cell>(texts.begin(), texts.end()));
        }
        auto read = readCsv(written(rows, options), options.delimiter);
        QVERIFY2(read, qPrintable(read ? QString() : read.error()));
        for (QStringList &row : *read) {
            for (QString &cell : row) {
                static const QRegularExpression formula(u"^[=+\\-@\\t\\r]"_s);
                QVERIFY(options.raw || !formula.match(cell).hasMatch());
                cell = options.raw ? cell : unguarded(cell);
            }
        }
        QCOMPARE(*read, expected);
    }
}

void CsvWriterTest::theStrictReaderIsStrict()
{
    QVERIFY(readCsv("a,b\r\n1,\"2\"\r\n"));
    for (const char *bad :
         {"a\n", "a", "a\"b\r\n", "\"a\"b\r\n", "\"a", "a,b\r\nc\r\n", "a\rb\r\n", "\xFF\r\n"})
        QVERIFY2(!readCsv(bad), bad);
}

void CsvWriterTest::aDeviceThatFailsIsReported()
{
    FullDevice device;
    CsvWriter writer(device, {});
    const std::vector<Cell> row = {u"x"_s.repeated(10'000)};
    for (int i = 0; i < 100 && !writer.failed(); ++i)
        writer.writeRow(row);
    QVERIFY(writer.failed());
    const qint64 taken = device.taken;
    const auto finished = writer.finish();
    QVERIFY(!finished);
    QCOMPARE(finished.error().message, u"No space left on device"_s);
    QCOMPARE(device.taken, taken); // nothing after the gap
}

PARALLAX_TEST(CsvWriterTest)
#include "csv_writer_test.moc"
