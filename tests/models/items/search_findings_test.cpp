#include "models/items/search_findings.h"

#include "models/edits/tag_mention.h"
#include "models/storage/readers.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_registry.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::testing;

class SearchFindingsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void wordsAreFoundWhereTheyStand();
    void theLastWordMayBeABeginning();
    void anEntityLeadsToItsFirstMention();
    void nothingTypedIsSaid();

private:
    std::unique_ptr<TemporaryProject> m_project;
};

void SearchFindingsTest::init()
{
    m_project = std::make_unique<TemporaryProject>();
    const ArticleId article = m_project->addArticle(
        u"Dam fails"_s, u"🌊 Water came at dawn. Rescuers found the River Front's camp empty."_s);
    m_project->addArticle(u"Other"_s, u"Nothing of that kind."_s);
    QVERIFY(tagMention(**m_project, article, Span(40, 51), NamedEntity{u"River Front"_s, EntityType::Group}));
}

void SearchFindingsTest::wordsAreFoundWhereTheyStand()
{
    const auto found = findEverywhere((*m_project)->read(), u"rescuers"_s, 5);
    QVERIFY(found && found->size() == 1);
    const auto place = placeOf((*m_project)->read(), found->front());
    QVERIFY(place && place->span);
    QCOMPARE(place->span->start(), 22); // code points: the wave is one
    QCOMPARE(place->span->end(), 30);
}

void SearchFindingsTest::theLastWordMayBeABeginning()
{
    QCOMPARE(findEverywhere((*m_project)->read(), u"water daw"_s, 5)->size(), 1u);
    QCOMPARE(findEverywhere((*m_project)->read(), u"water daw "_s, 5)->size(), 0u);
}

void SearchFindingsTest::anEntityLeadsToItsFirstMention()
{
    const auto found = findEverywhere((*m_project)->read(), u"River"_s, 5);
    QVERIFY(found);
    QCOMPARE(found->size(), 2u); // the entity, then the article
    QVERIFY(std::holds_alternative<EntityId>(found->front().target));
    QCOMPARE(found->front().text, u"\uE000River\uE001 Front"_s);
    const auto place = placeOf((*m_project)->read(), found->front());
    QVERIFY(place && place->span);
    QCOMPARE(place->span->start(), 40);
}

void SearchFindingsTest::nothingTypedIsSaid()
{
    QVERIFY(!findEverywhere((*m_project)->read(), u"  "_s, 5));
}

PARALLAX_TEST(SearchFindingsTest)
#include "search_findings_test.moc"
