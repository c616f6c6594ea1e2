#include "models/import/article_spool.h"

#include "tests/support/test_registry.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parallax;

class ArticleSpoolTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void articlesComeBackAsTheyWere();
    void aSharedOriginalIsKeptOnce();
    void aWrongPlaceIsAnError();
};

namespace {

ImportedArticle spooledArticle(int number, const QByteArray &original)
{
    ImportedArticle article;
    article.title = u"Article %1"_s.arg(number);
    article.body = u"Body %1 🚑"_s.arg(number);
    article.published = PartialDate::fromIso(u"2024-11-28T14:05+01:00");
    article.attributes = {{u"section"_s, u"World"_s}};
    article.warnings = {u"A warning."_s};
    setOrigin(article, MetadataField::Title, u"column title"_s);
    article.original = {original, u"text/plain"_s, u"a.txt"_s, QByteArray(32, 'h')};
    return article;
}

} // namespace

void ArticleSpoolTest::articlesComeBackAsTheyWere()
{
    ArticleSpool spool;
    std::vector<qint64> places;
    for (int i = 0; i < 20; ++i)
        places.push_back(spool.append(spooledArticle(i, QByteArray::number(i / 3))).value());
    for (int i = 19; i >= 0; --i) {
        const ImportedArticle expected = spooledArticle(i, QByteArray::number(i / 3));
        const auto read = spool.read(places[std::size_t(i)]);
        QVERIFY(read.has_value());
        QCOMPARE(read->title, expected.title);
        QCOMPARE(read->body, expected.body);
        QCOMPARE(read->published->toIso(), expected.published->toIso());
        QVERIFY(read->attributes == expected.attributes && read->origins == expected.origins);
        QCOMPARE(read->warnings, expected.warnings);
        QCOMPARE(read->original.bytes, expected.original.bytes);
        QCOMPARE(read->original.sha256, expected.original.sha256);
    }
}

void ArticleSpoolTest::aSharedOriginalIsKeptOnce()
{
    ArticleSpool spool;
    const QByteArray original(1'000'000, 'o');
    for (int i = 0; i < 10; ++i)
        QVERIFY(spool.append(spooledArticle(i, original)));
    QVERIFY2(spool.bytes() < 1'100'000, qPrintable(QString::number(spool.bytes())));
}

void ArticleSpoolTest::aWrongPlaceIsAnError()
{
    ArticleSpool spool;
    QVERIFY(spool.append(spooledArticle(1, "original")));
    QVERIFY(!spool.read(3));
    QVERIFY(!spool.read(1'000'000));
}

PARALLAX_TEST(ArticleSpoolTest)
#include "article_spool_test.moc"
