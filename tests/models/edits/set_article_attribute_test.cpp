#include "models/edits/set_article_attribute.h"

#include "models/edits/change_articles.h"
#include "models/storage/database.h"
#include "tests/support/compare_text.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_registry.h"

#include <QSignalSpy>
#include <QtTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::testing;

/// Attributes that the analyst gives to articles, many at once, as one edit.
class SetArticleAttributeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void manyArticlesGetAValueInOneEdit();
    void anEmptyValueTakesTheAttributeAway();
    void aMissingArticleOrNameIsRefusedWhole();
};

void SetArticleAttributeTest::manyArticlesGetAValueInOneEdit()
{
    TemporaryProject project;
    const std::array ids = {project.addArticle(u"A"_s, u"One."_s), project.addArticle(u"B"_s, u"Two."_s)};
    const QString before = dump(*project);
    const QSignalSpy told(&project->notifier(), &Notifier::articlesChanged);
    QVERIFY(setArticleAttribute(*project, ids, u" country "_s, u"Norway"_s));
    QCOMPARE(told.size(), 1);
    QCOMPARE(project->read().attributes.byArticle(u"country"_s).size(), 2U);
    QVERIFY(setArticleAttribute(*project, std::span(ids).first(1), u"country"_s, u"Sweden"_s));
    QCOMPARE(project->read().attributes.byArticle(u"country"_s).at(ids[0]), u"Sweden"_s);
    QCOMPARE(project->read().attributes.byArticle(u"country"_s).at(ids[1]), u"Norway"_s);
    const QString after = dump(*project);
    QVERIFY(project->undo());
    QVERIFY(project->undo());
    COMPARE_TEXT(dump(*project), before);
    QVERIFY(project->redo());
    QVERIFY(project->redo());
    COMPARE_TEXT(dump(*project), after);
    QVERIFY(removeArticles(*project, ids));
    QVERIFY(project->read().attributes.names().isEmpty());
    QVERIFY(project->undo());
    COMPARE_TEXT(dump(*project), after);
}

void SetArticleAttributeTest::anEmptyValueTakesTheAttributeAway()
{
    TemporaryProject project;
    const std::array ids = {project.addArticle(u"A"_s, u"One."_s)};
    QVERIFY(setArticleAttribute(*project, ids, u"country"_s, u"Norway"_s));
    QVERIFY(setArticleAttribute(*project, ids, u"country"_s, u" "_s));
    QVERIFY(project->read().attributes.ofArticle(ids[0]).empty());
    QVERIFY(project->read().attributes.names().isEmpty());
    QVERIFY(project->undo());
    QCOMPARE(project->read().attributes.ofArticle(ids[0]).size(), 1U);
}

void SetArticleAttributeTest::aMissingArticleOrNameIsRefusedWhole()
{
    TemporaryProject project;
    const std::array ids = {project.addArticle(u"A"_s, u"One."_s), ArticleId(1)};
    QVERIFY(!setArticleAttribute(*project, ids, u"country"_s, u"Norway"_s));
    QVERIFY(!setArticleAttribute(*project, std::span(ids).first(1), u" "_s, u"Norway"_s));
    QVERIFY(project->read().attributes.names().isEmpty());
}

PARALLAX_TEST(SetArticleAttributeTest)
#include "set_article_attribute_test.moc"
