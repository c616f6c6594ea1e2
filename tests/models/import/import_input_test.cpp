#include "models/import/bounded_read.h"
#include "models/import/formats/standard_readers.h"
#include "models/import/import_input.h"
#include "models/text/content_hash.h"
#include "tests/support/test_registry.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

using namespace parallax;
using namespace Qt::StringLiterals;

class ImportInputTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFileBecomesAnArticle();
    void originalsAreTheBytesAsTheyWere();
    void whatIsMissingStaysEmptyAndTheTitleIsDerived();
    void optionsWinOverTheFile();
    void refusalsNameThePath();
    void aPipeIsReadWhole();
    void duplicatesHaveOneHashWhateverTheFile();
    void suspiciousTextIsWarnedOf();
    void theSurestReaderIsTakenAndOfEqualsTheFirst();
};

namespace {

/// What the device gives, all of it articles.
Result<std::vector<ImportedArticle>> articlesOf(QIODevice &device, const ReadContext &context,
                                                const ReaderRegistry &readers,
                                                const ImportOptions &options = {})
{
    std::vector<ImportedArticle> articles;
    const Result<void> read = importDevice(device, context, readers, options, [&](FoundPart part) {
        articles.push_back(*part.article);
        return true;
    });
    if (!read)
        return std::unexpected(read.error());
    return articles;
}

Result<ImportedArticle> imported(const QByteArray &bytes, const ImportOptions &options = {})
{
    QByteArray data = bytes;
    QBuffer buffer(&data);
    buffer.open(QIODevice::ReadOnly);
    auto articles = articlesOf(buffer, {u"dir/a.txt"_s, u"a.txt"_s}, standardReaders(), options);
    if (!articles)
        return std::unexpected(articles.error());
    return articles->front();
}

/// Gives a byte at a time and can't seek, as a slow pipe.
class Pipe : public QIODevice
{
public:
    explicit Pipe(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
        open(ReadOnly);
    }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        if (m_at == m_bytes.size() || size == 0)
            return 0;
        *data = m_bytes[m_at++];
        return 1;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
};

class StubReader : public Reader
{
public:
    StubReader(QString name, Confidence confidence)
        : m_name(std::move(name))
        , m_confidence(confidence)
    { }
    QString name() const override { return m_name; }
    Confidence accepts(QByteArrayView, const QString &) const override { return m_confidence; }
    Result<void> read(QIODevice &, const ReadContext &, const TakePart &take) const override
    {
        take({u"1"_s, ImportedArticle()});
        take({u"2"_s, ImportedArticle()});
        return {};
    }

private:
    QString m_name;
    Confidence m_confidence;
};

/// All that one file gives.
Result<std::vector<FoundPart>> importWhole(const QString &path, const ReaderRegistry &readers)
{
    std::vector<FoundPart> parts;
    const Result<void> read = importInput(path, readers, {}, [&](FoundPart part) {
        parts.push_back(std::move(part));
        return true;
    });
    if (!read)
        return std::unexpected(read.error());
    return parts;
}

} // namespace

void ImportInputTest::aFileBecomesAnArticle()
{
    QTemporaryDir dir;
    QFile file(dir.filePath(u"river.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("\xEF\xBB\xBFTitle: River towns fall\r\nSource: www.ford.example\r\nDate: 2024-11-28\r\n\r\n"
               "Two towns fell \xF0\x9F\x9A\x91.\r\n\r\nIt rained.\r\n");
    file.close();
    const auto articles = importWhole(file.fileName(), standardReaders());
    QVERIFY(articles);
    QCOMPARE(articles->size(), 1U);
    const ImportedArticle &article = *articles->front().article;
    QCOMPARE(article.title, u"River towns fall"_s);
    QVERIFY(article.titleOrigin == TitleOrigin::Given);
    QCOMPARE(article.source, u"ford.example"_s);
    QCOMPARE(article.published->toIso(), u"2024-11-28"_s);
    QCOMPARE(article.body, u"Two towns fell 🚑.\n\nIt rained."_s);
    QCOMPARE(article.words, 5);
    QCOMPARE(article.original.mediaType, u"text/plain"_s);
    QCOMPARE(article.original.fileName, u"river.txt"_s);
    QVERIFY(article.warnings.isEmpty());
}

void ImportInputTest::originalsAreTheBytesAsTheyWere()
{
    const QByteArray bytes = "\xEF\xBB\xBF date 2024-11-28 A\r\nb\rc\n\n";
    QCOMPARE(imported(bytes)->original.bytes, bytes);
}

void ImportInputTest::whatIsMissingStaysEmptyAndTheTitleIsDerived()
{
    const auto article = imported("Two towns fell. It rained.");
    QVERIFY(article);
    QCOMPARE(article->title, u"Two towns fell."_s);
    QVERIFY(article->titleOrigin == TitleOrigin::Derived);
    QVERIFY(article->source.isEmpty() && article->author.isEmpty() && article->url.isEmpty());
    QVERIFY(!article->published);
    QCOMPARE(article->language, u"en"_s); // detected, and said so
    QVERIFY((article->origins == std::vector<FieldOrigin>{{MetadataField::Language, u"the text's words"_s}}));
}

void ImportInputTest::optionsWinOverTheFile()
{
    const auto article =
        imported("Source: Ford\nDate: 2024-11-28\n\nText.", {u"Reuters"_s, PartialDate::fromIso(u"2023")});
    QCOMPARE(article->source, u"Reuters"_s);
    QCOMPARE(article->published->toIso(), u"2023"_s);
}

void ImportInputTest::refusalsNameThePath()
{
    QVERIFY(imported("one \xEF\xF0\xE8")
                .error()
                .message.startsWith(u"dir/a.txt: invalid UTF-8 at byte 4 (line 1)"_s));
    QCOMPARE(imported(" \r\n\r\n").error().message,
             u"dir/a.txt: there is no text in it besides blank or metadata lines."_s);
    QVERIFY(imported("Source: Ford\r\n").error().message.contains(u"no text"_s));
    QVERIFY(imported("").error().message.startsWith(u"dir/a.txt: the file is empty"_s));
    QTemporaryDir dir;
    const QString missing = dir.filePath(u"none.txt"_s);
    QVERIFY(
        importWhole(missing, standardReaders()).error().message.startsWith(missing + u": can't be read: "_s));
    QVERIFY(!importWhole(dir.path(), standardReaders()));
    QFile large(dir.filePath(u"large.txt"_s));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(maximumInputBytes + 1)); // sparse
    large.close();
    QCOMPARE(importWhole(large.fileName(), standardReaders()).error().message,
             tooLargeMessage(large.fileName()));
}

void ImportInputTest::aPipeIsReadWhole()
{
    const QByteArray bytes = QByteArray("Two towns fell. ").repeated(10'000);
    Pipe pipe(bytes);
    const auto articles = articlesOf(pipe, {u"standard input"_s, QString()}, standardReaders());
    QVERIFY(articles);
    QCOMPARE(articles->front().body, QString::fromUtf8(bytes.trimmed()));
    QCOMPARE(articles->front().words, 30'000);
}

void ImportInputTest::duplicatesHaveOneHashWhateverTheFile()
{
    const auto hash = [](const QByteArray &bytes) { return contentHash(imported(bytes)->body); };
    const QByteArray plain = hash("Two towns fell.\n\nIt rained.\n");
    QCOMPARE(plain.size(), 32);
    QCOMPARE(hash("\xEF\xBB\xBFSource: Ford\r\n\r\nTwo towns fell.\r\n\r\nIt rained."), plain);
    QVERIFY(hash("Two towns fell.\n\nIt rained!\n") != plain);
    QCOMPARE(contentHash(u"abc").toHex(),
             "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_ba);
}

void ImportInputTest::suspiciousTextIsWarnedOf()
{
    QVERIFY(imported("<?xml version='1.0'?>\n<p>Hi</p>")->warnings.value(0).contains(u"XML"_s));
    QVERIFY(imported("Lost \xEF\xBF\xBD and \xEF\xBF\xBD.")->warnings.value(0).endsWith(u": 2."_s));
}

void ImportInputTest::theSurestReaderIsTakenAndOfEqualsTheFirst()
{
    ReaderRegistry registry = standardReaders();
    registry.add(std::make_unique<StubReader>(u"weak"_s, Confidence::LastResort));
    registry.add(std::make_unique<StubReader>(u"deaf"_s, Confidence::No));
    QCOMPARE(registry.pick("text", u"a"_s)->name(), u"Plain text"_s);
    QCOMPARE(registry.pick("\xFF\xFF", u"a"_s)->name(), u"Plain text"_s);
    registry.add(std::make_unique<StubReader>(u"first"_s, Confidence::Certain));
    registry.add(std::make_unique<StubReader>(u"second"_s, Confidence::Certain));
    QCOMPARE(registry.pick("text", u"a"_s)->name(), u"first"_s);

    QBuffer buffer;
    buffer.open(QIODevice::ReadOnly);
    const auto articles = articlesOf(buffer, {u"two"_s, u"two"_s}, registry, {u"Ford"_s, std::nullopt});
    QCOMPARE(articles->size(), 2U);
    QCOMPARE(articles->back().source, u"Ford"_s);
    ReaderRegistry deaf;
    deaf.add(std::make_unique<StubReader>(u"deaf"_s, Confidence::No));
    QVERIFY(!deaf.pick("text", u"a"_s));
}

PARALLAX_TEST(ImportInputTest)
#include "import_input_test.moc"
