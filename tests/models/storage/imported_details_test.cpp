#include "models/edits/change_articles.h"
#include "models/edits/change_event.h"
#include "models/import/imported_article.h"
#include "models/storage/database.h"
#include "models/storage/integrity_check.h"
#include "tests/support/compare_text.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_registry.h"

#include <QtTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::testing;

/// What an import knows besides the text: origins, warnings, attributes, the modified date, and the bytes of
/// a file, once for all its articles.
class ImportedDetailsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void whatAReaderSaidIsRead();
    void valuesOfOneNameAreKeptTogether();
    void anOriginSaidTwiceIsKeptOnce();
    void attributesAreCounted();
    void aFileOfManyArticlesIsStoredOnce();
    void theLastArticleTakesTheFileAlong();
    void undoAndRedoOfImportsKeepTheDetails();
    void aFileRemovedAndImportedAgainSurvivesUndo();
    void forgettingAnUndoneImportForgetsItsFile();
    void anAlteredFileIsFound();
    void theModifiedDateIsPartOfTheRowsHash();

private:
    ArticleId add(const ImportedArticle &article, int count = 1)
    {
        return m_project->addCopies(article, count);
    }
    std::int64_t number(const char *sql);
    void checkSound();

    std::unique_ptr<TemporaryProject> m_holder;
    TemporaryProject *m_project = nullptr;
    ImportedArticle m_article;
};

void ImportedDetailsTest::init()
{
    m_holder = std::make_unique<TemporaryProject>();
    m_project = m_holder.get();
    m_article = {};
    m_article.title = u"Flood"_s;
    m_article.body = u"The river rose."_s;
    m_article.modified = PartialDate::fromIso(u"2024-11-30"_s);
    m_article.original = {"<p>The river rose.</p>", u"text/html"_s, u"flood.html"_s};
    m_article.origins = {{MetadataField::Title, u"og:title"_s},
                         {MetadataField::Modified, u"meta modified"_s}};
    m_article.attributes = {{u"country"_s, u"NO"_s}, {u"section"_s, u"World"_s}};
    m_article.warnings = QStringList{u"Two dates."_s, u"No author."_s};
}

std::int64_t ImportedDetailsTest::number(const char *sql)
{
    Query query = (*m_project)->database().query(sql);
    return query.next() ? query.integer() : -1;
}

void ImportedDetailsTest::checkSound()
{
    QCOMPARE(checkIntegrity(const_cast<Database &>((*m_project)->database())).problems, QStringList());
}

void ImportedDetailsTest::whatAReaderSaidIsRead()
{
    const ArticleId id = add(m_article);
    const Readers &read = (*m_project)->read();
    QVERIFY(read.articles.find(id)->modified == m_article.modified);
    QVERIFY(read.provenance.origins(id) == m_article.origins);
    QCOMPARE(read.provenance.warnings(id), m_article.warnings);
    QVERIFY(read.attributes.ofArticle(id) == m_article.attributes);
    const auto original = read.articles.original(id);
    QVERIFY(original);
    QCOMPARE(original->bytes, m_article.original.bytes);
    QCOMPARE(original->fileName, u"flood.html"_s);
    QCOMPARE(read.articles.withFileName(u"flood"_s), std::vector{id});
    checkSound();
}

void ImportedDetailsTest::valuesOfOneNameAreKeptTogether()
{
    m_article.attributes = {
        {u"caption"_s, u"A bridge"_s}, {u" "_s, u"x"_s}, {u"empty"_s, u" "_s}, {u"caption"_s, u"A boat"_s}};
    const ArticleId id = add(m_article);
    const std::vector<ArticleAttribute> expected = {{u"caption"_s, u"A bridge\nA boat"_s}};
    QVERIFY((*m_project)->read().attributes.ofArticle(id) == expected);
}

void ImportedDetailsTest::anOriginSaidTwiceIsKeptOnce()
{
    m_article.origins = {{MetadataField::Title, u"first"_s}, {MetadataField::Title, u"second"_s}};
    const std::vector<FieldOrigin> expected = {{MetadataField::Title, u"first"_s}};
    QVERIFY((*m_project)->read().provenance.origins(add(m_article)) == expected);
}

void ImportedDetailsTest::attributesAreCounted()
{
    add(m_article, 2);
    m_article.attributes = {{u"country"_s, u"SE"_s}};
    const ArticleId last = add(m_article);
    const AttributeReader &attributes = (*m_project)->read().attributes;
    QCOMPARE(attributes.names(), (QStringList{u"country"_s, u"section"_s}));
    const auto values = attributes.values(u"country"_s, 10);
    QCOMPARE(values.size(), 2U);
    QVERIFY(values.front().value == u"NO" && values.front().articles == 2);
    QCOMPARE(attributes.values(u"country"_s, 1).size(), 1U);
    QCOMPARE(attributes.byArticle(u"country"_s).size(), 3U);
    QCOMPARE(attributes.byArticle(u"country"_s).at(last), u"SE"_s);
    QVERIFY(attributes.values(u"unknown"_s, 10).empty());
}

void ImportedDetailsTest::aFileOfManyArticlesIsStoredOnce()
{
    add(m_article, 3);
    add(m_article, 2);
    QCOMPARE(number("SELECT count(*) FROM original_file"), 1);
    QCOMPARE(number("SELECT count(*) FROM article_original"), 5);
    QCOMPARE(number("SELECT count(*) FROM original"), 0);
}

void ImportedDetailsTest::theLastArticleTakesTheFileAlong()
{
    const std::array first = {add(m_article)};
    const std::array second = {add(m_article)};
    const QString both = dump(**m_project);
    QVERIFY(removeArticles(**m_project, first));
    QCOMPARE(number("SELECT count(*) FROM original_file"), 1);
    QVERIFY(removeArticles(**m_project, second));
    QCOMPARE(number("SELECT count(*) FROM original_file"), 0);
    QCOMPARE(number("SELECT count(*) FROM attribute"), 0);
    QCOMPARE(number("SELECT count(*) FROM article_warning"), 0);
    QVERIFY((*m_project)->undo());
    QVERIFY((*m_project)->undo());
    COMPARE_TEXT(dump(**m_project), both);
    checkSound();
}

void ImportedDetailsTest::undoAndRedoOfImportsKeepTheDetails()
{
    add(m_article, 2);
    const QString one = dump(**m_project);
    m_article.original.bytes = "other";
    m_article.attributes.push_back({u"leaning"_s, u"left"_s});
    add(m_article);
    const QString two = dump(**m_project);
    QVERIFY((*m_project)->undo());
    // The file stays where it is while its import can be redone; nothing else does.
    QCOMPARE(number("SELECT count(*) FROM article_original"), 2);
    QCOMPARE(number("SELECT count(*) FROM attribute"), 2);
    QVERIFY((*m_project)->undo());
    QCOMPARE(number("SELECT count(*) FROM article_attribute"), 0);
    m_project->reopen();
    QVERIFY((*m_project)->redo());
    QVERIFY((*m_project)->redo());
    COMPARE_TEXT(dump(**m_project), two);
    checkSound();
    QVERIFY((*m_project)->undo());
    QVERIFY(addEvent(**m_project, u"Landing"_s, {}, {}));
    QVERIFY((*m_project)->undo());
    COMPARE_TEXT(dump(**m_project), one);
}

void ImportedDetailsTest::aFileRemovedAndImportedAgainSurvivesUndo()
{
    const std::array first = {add(m_article)};
    const QString one = dump(**m_project);
    QVERIFY(removeArticles(**m_project, first));
    const ArticleId again = add(m_article);
    QVERIFY((*m_project)->undo());
    QVERIFY((*m_project)->undo());
    QCOMPARE((*m_project)->read().articles.original(first.front())->bytes, m_article.original.bytes);
    QVERIFY((*m_project)->undo());
    QVERIFY((*m_project)->redo());
    QVERIFY((*m_project)->redo());
    QVERIFY((*m_project)->redo());
    QCOMPARE((*m_project)->read().articles.original(again)->bytes, m_article.original.bytes);
    checkSound();
    QVERIFY((*m_project)->undo());
    QVERIFY((*m_project)->undo());
    add(m_article); // forgets what could be redone, and takes up a file that lies there
    checkSound();
    QVERIFY((*m_project)->undo());
    QVERIFY(addEvent(**m_project, u"Landing"_s, {}, {}));
    QVERIFY((*m_project)->undo());
    COMPARE_TEXT(dump(**m_project), one);
}

void ImportedDetailsTest::forgettingAnUndoneImportForgetsItsFile()
{
    add(m_article);
    QVERIFY((*m_project)->undo());
    QCOMPARE(number("SELECT count(*) FROM original_file"), 1);
    QVERIFY(addEvent(**m_project, u"Landing"_s, {}, {}));
    QCOMPARE(number("SELECT count(*) FROM original_file"), 0);
    QCOMPARE(number("SELECT count(*) FROM undone_article_warning"), 0);
}

void ImportedDetailsTest::anAlteredFileIsFound()
{
    add(m_article);
    (*m_project)->database().execute("UPDATE original_file SET bytes = x'00'");
    const QStringList problems = checkIntegrity(const_cast<Database &>((*m_project)->database())).problems;
    QCOMPARE(problems.size(), 1);
    QVERIFY2(problems.front().contains(u"flood.html"), qPrintable(problems.front()));
}

void ImportedDetailsTest::theModifiedDateIsPartOfTheRowsHash()
{
    add(m_article);
    (*m_project)->database().execute("UPDATE article SET modified_ms = modified_ms + 86400000");
    QCOMPARE(checkIntegrity(const_cast<Database &>((*m_project)->database())).problems.size(), 1);
}

PARALLAX_TEST(ImportedDetailsTest)
#include "imported_details_test.moc"
