#include "models/import/found_part_stream.h"
#include "models/import/isolated_reader.h"
#include "tests/support/test_registry.h"

#include <QBuffer>
#include <QTest>

using namespace parallax;
using namespace Qt::StringLiterals;

class IsolatedReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void articlesArriveAsTheyWereMade();
    void anOriginalThatIsTheInputIsNotSentBack();
    void damagedAnswersAreNoParts();
    void theReaderIsToldTheContext();
    void oneProcessReadsManyInputs();
    void whatGoesWrongCostsOneInput_data();
    void whatGoesWrongCostsOneInput();
    void endingEarlyEndsTheProcessAndNothingElse();
    void aProcessThatWasKilledIsReplaced();
    void aMissingProgramIsNamed();
    void theProcessIsBound();
};

namespace {

/// Stands for the same reader on the program's side, which is asked only for its name.
class Named : public Reader
{
public:
    QString name() const override { return u"Named"_s; }
    Confidence accepts(QByteArrayView, const QString &) const override { return Confidence::Certain; }
    Result<void> read(QIODevice &, const ReadContext &, const TakePart &) const override { return error({}); }
};

struct World
{
    std::shared_ptr<ReaderPool> pool = std::make_shared<ReaderPool>(
        QStringLiteral(MISBEHAVING_READER),
        IsolationLimits{.processorSeconds = 1, .clockSeconds = 300, .memoryMegabytes = 400});
    IsolatedReader reader{"misbehaving", std::make_unique<Named>(), pool};

    /// The bodies found, then the error.
    QStringList read(const QByteArray &order, bool goOn = true)
    {
        QByteArray bytes = order;
        QBuffer device(&bytes);
        device.open(QIODevice::ReadOnly);
        QStringList found;
        const Result<void> result = reader.read(device, {u"a.bad"_s, u"a.bad"_s}, [&](const FoundPart &part) {
            found.append(part.article ? part.article->body : part.article.error().message);
            return goOn;
        });
        if (!result)
            found.append(result.error().message);
        return found;
    }
};

QByteArray packed(const FoundPart &part, QByteArray input)
{
    return packedPart(part, input);
}

FoundPart fullPart(const QByteArray &bytes)
{
    ImportedArticle article;
    article.title = u"Ferry"_s;
    article.titleOrigin = TitleOrigin::Derived;
    article.source = u"Coast News"_s;
    article.author = u"A. Writer"_s;
    article.published = PartialDate::fromIso(u"2024-11-28T14:05+01:00");
    article.modified = PartialDate::fromIso(u"2024-11");
    article.url = u"https://coast.example/1"_s;
    article.language = u"en"_s;
    article.body = u"It left. \U0001F6A2"_s;
    article.words = 2;
    article.original = {bytes, u"text/html"_s, u"a.html"_s};
    setOrigin(article, MetadataField::Url, u"canonical"_s);
    setOrigin(article, MetadataField::Title, u"og:title"_s);
    article.bodyHash = "body";
    article.original.sha256 = "original";
    article.attributes = {{u"outlet"_s, u"Coast"_s}, {u"outlet"_s, u"Twice"_s}};
    article.warnings = {u"One."_s, u"Two."_s};
    return {u"row 7"_s, article};
}

} // namespace

void IsolatedReaderTest::articlesArriveAsTheyWereMade()
{
    const FoundPart part = fullPart("<html>");
    const auto back = unpackedPart(packed(part, "<html>"), "<html>");
    QVERIFY(back && back->article);
    QCOMPARE(back->place, part.place);
    const ImportedArticle &a = *back->article;
    const ImportedArticle &b = *part.article;
    QCOMPARE(a.title + a.source + a.author + a.url + a.language + a.body,
             b.title + b.source + b.author + b.url + b.language + b.body);
    QVERIFY(a.titleOrigin == b.titleOrigin && a.published == b.published && a.modified == b.modified);
    QCOMPARE(a.words, b.words);
    QCOMPARE(a.bodyHash + a.original.sha256, "bodyoriginal"_ba);
    QVERIFY(a.origins == b.origins && a.origins.size() == 2 && a.origins.front().where == u"og:title");
    QVERIFY(a.attributes == b.attributes && a.attributes.size() == 2);
    QCOMPARE(a.warnings, b.warnings);
    QCOMPARE(a.original.bytes + a.original.mediaType.toUtf8() + a.original.fileName.toUtf8(),
             "<html>text/htmla.html"_ba);
    const auto failed = unpackedPart(packed({u"p"_s, error(u"No."_s)}, {}), {});
    QCOMPARE(failed->article.error().message, u"No."_s);
}

void IsolatedReaderTest::anOriginalThatIsTheInputIsNotSentBack()
{
    const FoundPart part = fullPart("<html>");
    QVERIFY(packed(part, "<html>").size() < packed(part, "other").size());
    QCOMPARE(unpackedPart(packed(part, "other"), "other")->article->original.bytes, "<html>"_ba);
    QByteArray input = "<html>";
    packedPart(part, input);
    QVERIFY(input.isSharedWith(part.article->original.bytes)); // the next part's is known without a look
}

void IsolatedReaderTest::damagedAnswersAreNoParts()
{
    const QByteArray whole = packed(fullPart("x"), "x");
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY2(!unpackedPart(whole.first(size), "x"), qPrintable(QString::number(size)));
    QVERIFY(!unpackedPart(whole + 'x', "x"));
}

void IsolatedReaderTest::theReaderIsToldTheContext()
{
    QByteArray bytes = "context";
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    ReadContext context{u"dir/a.bad"_s, u"a.bad"_s};
    context.url = u"https://coast.example/é"_s;
    context.depth = 3;
    QStringList found;
    QVERIFY(World().reader.read(device, context, [&](const FoundPart &part) {
        found.append(part.article->body);
        return true;
    }));
    QCOMPARE(found.value(1), u"dir/a.bad a.bad https://coast.example/é 3"_s);
}

void IsolatedReaderTest::oneProcessReadsManyInputs()
{
    World world;
    auto process = world.pool->take();
    QVERIFY(process);
    ReaderProcess *const only = process->get();
    world.pool->giveBack(std::move(*process));
    for (int i = 0; i < 20; ++i)
        QCOMPARE(world.read(QByteArray::number(i)), QStringList{QString::number(i)});
    QCOMPARE(world.read("refuse"), (QStringList{u"refuse"_s, u"a.bad: refused."_s}));
    QCOMPARE(world.pool->take()->get(), only);
}

void IsolatedReaderTest::whatGoesWrongCostsOneInput_data()
{
    QTest::addColumn<QString>("message");
    const auto row = [](const char *order, const QString &message) { QTest::newRow(order) << message; };
    row("crash", u"a.bad: its reader crashed, so the file is damaged or means harm."_s);
    row("spin", u"a.bad: reading it took more than 1 seconds and was given up."_s);
    row("truncated", u"a.bad: its reader crashed, so the file is damaged or means harm."_s);
    row("boast",
        u"a.bad: its reader gave an answer that makes no sense, so the file is damaged or means harm."_s);
    row("garbage", u"a.bad: its reader gave an answer that makes no sense."_s);
#if defined(__SANITIZE_ADDRESS__)
    row("hog", u"a.bad: its reader crashed, so the file is damaged or means harm."_s);
#else
    row("hog", u"a.bad: reading it needs more memory than one file may take."_s);
#endif
}

void IsolatedReaderTest::whatGoesWrongCostsOneInput()
{
    QFETCH(QString, message);
    World world;
    const QByteArray order = QTest::currentDataTag();
    QCOMPARE(world.read(order), (QStringList{QString::fromUtf8(order), message}));
    QCOMPARE(world.read("next"), QStringList{u"next"_s});
}

void IsolatedReaderTest::endingEarlyEndsTheProcessAndNothingElse()
{
    World world;
    QCOMPARE(world.read("spin", false), QStringList{u"spin"_s});
    QCOMPARE(world.read("next"), QStringList{u"next"_s});
}

void IsolatedReaderTest::aProcessThatWasKilledIsReplaced()
{
    World world;
    World impatient;
    impatient.pool =
        std::make_shared<ReaderPool>(QStringLiteral(MISBEHAVING_READER), IsolationLimits{.clockSeconds = 1});
    IsolatedReader reader("misbehaving", std::make_unique<Named>(), impatient.pool);
    QByteArray bytes = "sleep";
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    const auto slept = reader.read(device, {u"a.bad"_s, {}}, [](const FoundPart &) { return true; });
    QCOMPARE(slept.error().message,
             u"a.bad: reading it showed no sign of life for 1 seconds and was given up."_s);
    QCOMPARE(world.read("next"), QStringList{u"next"_s});
}

void IsolatedReaderTest::aMissingProgramIsNamed()
{
    World world;
    IsolatedReader reader("misbehaving", std::make_unique<Named>(),
                          std::make_shared<ReaderPool>(u"/no/such/reader"_s));
    QBuffer device;
    device.open(QIODevice::ReadOnly);
    const auto failed = reader.read(device, {u"a.bad"_s, {}}, [](const FoundPart &) { return true; });
    QVERIFY(failed.error().message.startsWith(u"a.bad: /no/such/reader can't be started"_s));
}

void IsolatedReaderTest::theProcessIsBound()
{
    World world;
    QCOMPARE(world.read("break out"), (QStringList{u"break out"_s, u"bound"_s}));
}

PARALLAX_TEST(IsolatedReaderTest)
#include "isolated_reader_test.moc"
