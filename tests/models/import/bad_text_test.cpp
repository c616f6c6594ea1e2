#include "models/import/bounded_read.h"
#include "models/import/formats/standard_readers.h"
#include "models/import/import_input.h"
#include "tests/support/test_registry.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

using namespace parallax;
using namespace Qt::StringLiterals;

/// What may be wrong with a text file; each costs that file with a sentence, or nothing.
class BadTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void badBytesAreToldByTheirPlace_data();
    void badBytesAreToldByTheirPlace();
    void aDateThatDoesNotExistIsWarnedOf();
    void aHugeLineIsOneArticle();
    void aHugeTextIsOneArticle();
    void aFileThatGrowsWhileItIsReadIsRefused();
    void aTableThatGrowsWhileItIsReadIsReported();
};

namespace {

QStringList read(const QString &path, const TakePart &also = [](const FoundPart &) { return true; })
{
    QStringList found;
    const Result<void> result = importInput(path, standardReaders(), {}, [&](const FoundPart &part) {
        found.append(part.article ? part.article->body : part.article.error().message);
        return also(part);
    });
    if (!result)
        found.append(result.error().message);
    return found;
}

/// A file that exists as long as this.
class Written
{
public:
    Written(const QString &name, const QByteArray &bytes)
        : m_path(m_dir.filePath(name))
    {
        append(bytes);
    }
    const QString &path() const { return m_path; }
    void append(const QByteArray &bytes) const
    {
        QFile file(m_path);
        if (!file.open(QIODevice::Append) || file.write(bytes) != bytes.size())
            qFatal("fixture");
    }

private:
    QTemporaryDir m_dir;
    QString m_path;
};

/// A file to whose end somebody writes when its first bytes are read.
class GrowingFile : public QFile
{
public:
    explicit GrowingFile(const Written &file)
        : QFile(file.path())
        , m_file(file)
    { }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        const qint64 got = QFile::readData(data, size);
        if (!std::exchange(m_grown, true))
            m_file.append(" And more.");
        return got;
    }

private:
    const Written &m_file;
    bool m_grown = false;
};

} // namespace

void BadTextTest::badBytesAreToldByTheirPlace_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const QByteArray &bytes, const QString &sentence) {
        QTest::newRow(name) << bytes << sentence;
    };
    row("NUL", QByteArray("One.\nTwo\0 three.", 16), u"NUL at byte 8 (line 2)"_s);
    row("a broken character", "Na\xC3\xAFve.\nCaf\xC3 au lait.", u"invalid UTF-8 at byte 11 (line 2)"_s);
    row("a surrogate in UTF-8", "Na\xC3\xAFve. \xED\xA0\x80", u"invalid UTF-8 at byte 8 (line 1)"_s);
    row("a lone surrogate in UTF-16", QByteArray("\xFF\xFEO\0n\0e\0\x00\xD8.\0", 12),
        u"characters that make no sense in utf-16le: 1"_s);
    row("half a character at the end", QByteArray("\xFF\xFEO\0n\0e\0\x00\xD8", 10),
        u"characters that make no sense in utf-16le: 1"_s);
    row("a project", QByteArray("SQLite format 3\0\x10", 17), u"this is a database and no text"_s);
    row("a picture", "\x89PNG\r\n\x1A\n\x01\x02\xFF\xFE", u"invalid UTF-8 at byte 0 (line 1)"_s);
}

void BadTextTest::badBytesAreToldByTheirPlace()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, sentence);
    const Written file(u"a.txt"_s, bytes);
    const QStringList found = read(file.path());
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.front().startsWith(file.path() + u": "_s + sentence), qPrintable(found.front()));
}

void BadTextTest::aDateThatDoesNotExistIsWarnedOf()
{
    const Written file(u"a.txt"_s, "Title: Towns fall\nSource: Ford\nDate: 31/02/2024\n\nTwo towns fell.");
    QStringList warnings;
    QVERIFY(importInput(file.path(), standardReaders(), {}, [&](const FoundPart &part) {
        warnings = part.article->warnings;
        return !part.article->published;
    }));
    QCOMPARE(warnings.size(), 1);
    QVERIFY2(warnings.front().contains(u"31/02/2024"_s), qPrintable(warnings.front()));
}

void BadTextTest::aHugeLineIsOneArticle()
{
    const QByteArray line = QByteArray("Two towns fell and it rained ").repeated(100'000); // 3 MB
    const QStringList found = read(Written(u"a.txt"_s, line).path());
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.front().size(), line.trimmed().size());
}

void BadTextTest::aHugeTextIsOneArticle()
{
    const QByteArray text =
        QByteArray("Source: of the river.\n\nTwo towns fell.\n").repeated(100'000); // 4 MB
    const QStringList found = read(Written(u"a.txt"_s, "It began.\n" + text + "It ended.").path());
    QCOMPARE(found.size(), 1);
    QVERIFY(found.front().size() > 3'900'000);
}

void BadTextTest::aFileThatGrowsWhileItIsReadIsRefused()
{
    const Written file(u"a.txt"_s, "Two towns fell.");
    GrowingFile growing(file);
    QVERIFY(growing.open(QIODevice::ReadOnly));
    QCOMPARE(readBounded(growing, u"a.txt"_s).error().message, changedMessage(u"a.txt"_s));
    QFile still(file.path());
    QVERIFY(still.open(QIODevice::ReadOnly));
    QCOMPARE(*readBounded(still, u"a.txt"_s), "Two towns fell. And more."_ba);
}

void BadTextTest::aTableThatGrowsWhileItIsReadIsReported()
{
    const Written file(u"a.csv"_s, "title,text\nA,One.\nB,Two.\n");
    QCOMPARE(read(file.path()), (QStringList{u"One."_s, u"Two."_s}));
    bool grown = false;
    const QStringList found = read(file.path(), [&](const FoundPart &) {
        if (!std::exchange(grown, true))
            file.append("C,Three.\n");
        return true;
    });
    QCOMPARE(found.last(), changedMessage(file.path()));
}

PARALLAX_TEST(BadTextTest)
#include "bad_text_test.moc"
