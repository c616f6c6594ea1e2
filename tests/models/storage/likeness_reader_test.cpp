#include "models/edits/change_articles.h"
#include "models/import/imported_article.h"
#include "models/storage/database.h"
#include "models/storage/integrity_check.h"
#include "models/storage/writers.h"
#include "models/text/content_hash.h"
#include "tests/support/compare_text.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_registry.h"

#include <QtTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::testing;

/// Likenesses that were kept, and the signatures that finding them rests on.
class LikenessReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aLikenessIsToldFromBothSides();
    void theBestGradeComesFirst();
    void removingEitherArticleRemovesItAndUndoBringsItBack();
    void aGradeThatIsNoneIsNotRead();
    void aSignatureIsReadWhileItFitsTheText();
    void signaturesOfRemovedArticlesGo();
    void signaturesDontStandInTheWayOfUndoAndRedo();

private:
    std::map<ArticleId, QByteArray> signatures();
    void keep(const ArticleLikeness &likeness);
    void sign(ArticleId article, const QByteArray &bytes);

    std::unique_ptr<TemporaryProject> m_holder;
    TemporaryProject *m_project = nullptr;
    std::vector<ArticleId> m_articles;
};

void LikenessReaderTest::init()
{
    m_holder = std::make_unique<TemporaryProject>();
    m_project = m_holder.get();
    m_articles.clear();
    for (const char *body : {"The river rose.", "The river fell.", "The bridge was shut."})
        m_articles.push_back(m_project->addArticle(QString::fromLatin1(body), QString::fromLatin1(body)));
}

void LikenessReaderTest::keep(const ArticleLikeness &likeness)
{
    QVERIFY((*m_project)->edit(u"keep"_s, [&](Writers &write) { write.likenesses.set(likeness); }));
}

std::map<ArticleId, QByteArray> LikenessReaderTest::signatures()
{
    std::map<ArticleId, QByteArray> found;
    (*m_project)->read().signatures.forEach([&](ArticleId id, const QByteArray &bytes) {
        found.emplace(id, bytes);
        return true;
    });
    return found;
}

void LikenessReaderTest::sign(ArticleId article, const QByteArray &bytes)
{
    const Result<QString> body = (*m_project)->read().articles.body(article);
    QVERIFY(body);
    SignatureWriter(const_cast<Database &>((*m_project)->database())).set(article, contentHash(*body), bytes);
}

void LikenessReaderTest::aLikenessIsToldFromBothSides()
{
    const ArticleLikeness likeness{m_articles[1], m_articles[0], LikenessGrade::Rewrite, 0.25, 0.5};
    keep(likeness);
    const LikenessReader &read = (*m_project)->read().likenesses;
    QVERIFY(read.ofArticle(m_articles[1], 10) == std::vector{likeness});
    const ArticleLikeness turned{m_articles[0], m_articles[1], LikenessGrade::Rewrite, 0.5, 0.25, false};
    QVERIFY(read.ofArticle(m_articles[0], 10) == std::vector{turned});
    QVERIFY(read.ofArticle(m_articles[2], 10).empty());
    QVERIFY(read.all() == std::vector{likeness});
    QVERIFY((*m_project)->edit(u"part"_s, [&](Writers &write) {
        write.likenesses.remove(m_articles[0], m_articles[1]);
    }));
    QVERIFY(read.all().empty());
}

void LikenessReaderTest::theBestGradeComesFirst()
{
    keep({m_articles[2], m_articles[0], LikenessGrade::Quotation, 0.9, 0.9});
    keep({m_articles[2], m_articles[1], LikenessGrade::Near, 0.5, 0.5});
    const auto found = (*m_project)->read().likenesses.ofArticle(m_articles[2], 10);
    QCOMPARE(found.size(), 2U);
    QVERIFY(found.front().other == m_articles[1]);
    QCOMPARE((*m_project)->read().likenesses.ofArticle(m_articles[2], 1).size(), 1U);
    const auto all = (*m_project)->read().likenesses.all();
    QCOMPARE(all.size(), 1U);
    QVERIFY(all.front().grade == LikenessGrade::Near);
}

void LikenessReaderTest::removingEitherArticleRemovesItAndUndoBringsItBack()
{
    keep({m_articles[1], m_articles[0], LikenessGrade::Near, 0.7, 0.8});
    const QString before = dump(**m_project);
    for (const ArticleId removed : {m_articles[0], m_articles[1]}) {
        QVERIFY(removeArticles(**m_project, std::array{removed}));
        QVERIFY((*m_project)->read().likenesses.all().empty());
        QVERIFY((*m_project)->undo());
        COMPARE_TEXT(dump(**m_project), before);
    }
}

void LikenessReaderTest::aGradeThatIsNoneIsNotRead()
{
    keep({m_articles[1], m_articles[0], LikenessGrade::Near, 0.7, 0.8});
    const_cast<Database &>((*m_project)->database())
        .execute("PRAGMA ignore_check_constraints = ON; UPDATE article_likeness SET grade = 9");
    QVERIFY((*m_project)->read().likenesses.all().empty());
    QVERIFY((*m_project)->read().likenesses.ofArticle(m_articles[0], 10).empty());
    QVERIFY((*m_project)->read().likenesses.ofArticle(m_articles[1], 10).empty());
}

void LikenessReaderTest::aSignatureIsReadWhileItFitsTheText()
{
    sign(m_articles[0], "one");
    sign(m_articles[0], "two");
    const std::map<ArticleId, QByteArray> expected{
        {m_articles[0], "two"}, {m_articles[1], {}}, {m_articles[2], {}}};
    QCOMPARE(signatures(), expected);
    const_cast<Database &>((*m_project)->database())
        .execute("UPDATE article_signature SET body_hash = zeroblob(32)");
    QCOMPARE(signatures().at(m_articles[0]), QByteArray());
    sign(m_articles[0], "three");
    const_cast<Database &>((*m_project)->database())
        .execute(
            "PRAGMA ignore_check_constraints = ON; UPDATE article_signature SET signature = zeroblob(9000)");
    QCOMPARE(signatures().at(m_articles[0]), QByteArray());
}

void LikenessReaderTest::signaturesOfRemovedArticlesGo()
{
    for (const ArticleId article : m_articles)
        sign(article, "some");
    QVERIFY(removeArticles(**m_project, std::array{m_articles[1]}));
    auto &database = const_cast<Database &>((*m_project)->database());
    SignatureWriter(database).removeUnused();
    Query left = database.query("SELECT count(*) FROM article_signature");
    QVERIFY(left.next());
    QCOMPARE(left.integer(), 2);
}

void LikenessReaderTest::signaturesDontStandInTheWayOfUndoAndRedo()
{
    QVERIFY(removeArticles(**m_project, std::array{m_articles[1]}));
    QVERIFY((*m_project)->undo());
    sign(m_articles[1], "later");
    QVERIFY((*m_project)->redo());
    QVERIFY((*m_project)->undo());
    QCOMPARE(signatures().at(m_articles[1]), QByteArray("later"));
    QCOMPARE(checkIntegrity(const_cast<Database &>((*m_project)->database())).problems, QStringList());
}

PARALLAX_TEST(LikenessReaderTest)
#include "likeness_reader_test.moc"
