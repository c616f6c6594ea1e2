#include "models/edits/merge_entities.h"

#include "models/edits/tag_mention.h"
#include "tests/support/compare_text.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_registry.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::testing;

class MergeEntitiesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void mentionsAndNamesMoveToTheKeptEntity();
    void undoRestoresEveryMentionAndAlias();
    void anEntityCantBeMergedIntoItself();

private:
    EntityId entity(const QString &name)
    {
        return (*m_project)->read().entities.withNameOrAlias(name).front().id;
    }
    std::unique_ptr<TemporaryProject> m_project;
    std::optional<ArticleId> m_article;
};

void MergeEntitiesTest::init()
{
    m_project = std::make_unique<TemporaryProject>();
    m_article = m_project->addArticle(u"Two names"_s, u"The River Front said so. The RF militia agreed."_s);
    QVERIFY(
        tagMention(**m_project, *m_article, Span(4, 15), NamedEntity{u"River Front"_s, EntityType::Group}));
    QVERIFY(
        tagMention(**m_project, *m_article, Span(29, 39), NamedEntity{u"RF militia"_s, EntityType::Group}));
}

void MergeEntitiesTest::mentionsAndNamesMoveToTheKeptEntity()
{
    const EntityId kept = entity(u"River Front"_s);
    const std::array merged = {entity(u"RF militia"_s)};
    QVERIFY(mergeEntities(**m_project, kept, merged));
    const std::array articles = {*m_article};
    QCOMPARE((*m_project)->read().annotations.ofEntity(kept, articles).size(), 2u);
    QCOMPARE((*m_project)->read().entities.find(kept)->aliases, QStringList{u"RF militia"_s});
    QVERIFY(!(*m_project)->read().entities.find(merged.front()));
}

void MergeEntitiesTest::undoRestoresEveryMentionAndAlias()
{
    const QString before = dump(**m_project);
    const std::array merged = {entity(u"RF militia"_s)};
    QVERIFY(mergeEntities(**m_project, entity(u"River Front"_s), merged));
    const QString after = dump(**m_project);
    QVERIFY(after != before);
    m_project->reopen();
    QVERIFY((*m_project)->undo());
    COMPARE_TEXT(dump(**m_project), before);
    QVERIFY((*m_project)->redo());
    COMPARE_TEXT(dump(**m_project), after);
}

void MergeEntitiesTest::anEntityCantBeMergedIntoItself()
{
    const std::array merged = {entity(u"River Front"_s)};
    QVERIFY(!mergeEntities(**m_project, merged.front(), merged));
}

PARALLAX_TEST(MergeEntitiesTest)
#include "merge_entities_test.moc"
