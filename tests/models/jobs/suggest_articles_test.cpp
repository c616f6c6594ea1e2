#include "models/jobs/suggestion_jobs.h"

#include "models/edits/tag_mention.h"
#include "tests/support/suggested.h"
#include "tests/support/test_registry.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::testing;

class SuggestArticlesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void oneActorIsOneEntityInAllArticles();
    void aSecondRunReadsNewArticlesOnly();
    void whatIsTaggedOrRejectedIsNotProposedAgain();
    void cancellingMakesNothing();

private:
    static bool goOn(std::int64_t, std::int64_t) { return true; }
    std::vector<Suggestion> pending(ArticleId article)
    {
        return (*m_project)->read().suggestions.pendingOfArticle(article);
    }
    std::unique_ptr<TemporaryProject> m_project;
    std::optional<ArticleId> m_one;
    std::optional<ArticleId> m_two;
};

namespace {

const QString one =
    u"Prime Minister Helena Marsh said on Monday that the government would fall. Marsh spoke in "
    "London after meeting the United Nations."_s;
const QString two = u"In London, Helena Marsh denied it. \"We will stay,\" Marsh said."_s;

bool names(const Suggestion &suggestion, const QString &name)
{
    return nameOf(suggestion.draft.proposal) == name;
}

} // namespace

void SuggestArticlesTest::init()
{
    m_project = std::make_unique<TemporaryProject>();
    m_one = m_project->addArticle(u"One"_s, one);
    m_two = m_project->addArticle(u"Two"_s, two);
}

void SuggestArticlesTest::oneActorIsOneEntityInAllArticles()
{
    const auto summary = suggestNow(**m_project, goOn);
    QVERIFY(summary);
    QCOMPARE(summary->articles, 2);
    const auto ofMarsh = [](const Suggestion &s) { return names(s, u"Helena Marsh"_s); };
    QCOMPARE(std::ranges::count_if(pending(*m_one), ofMarsh), 2);
    QCOMPARE(std::ranges::count_if(pending(*m_two), ofMarsh), 2);
    for (const Suggestion &suggestion : pending(*m_one)) {
        QVERIFY(!suggestion.draft.reason.isEmpty());
        QCOMPARE(suggestion.draft.rule, u"mentions"_s);
    }
    QCOMPARE((*m_project)->nextUndo()->name, u"Import"_s);
}

void SuggestArticlesTest::aSecondRunReadsNewArticlesOnly()
{
    const int first = suggestNow(**m_project, goOn)->suggestions;
    QVERIFY(first > 0);
    QCOMPARE(suggestNow(**m_project, goOn)->articles, 0);
    m_project->addArticle(u"Three"_s, two);
    QCOMPARE(suggestNow(**m_project, goOn)->articles, 1);
}

void SuggestArticlesTest::whatIsTaggedOrRejectedIsNotProposedAgain()
{
    const qsizetype at = one.indexOf(u"Helena Marsh");
    QVERIFY(tagMention(**m_project, *m_one, Span(at, at + 12), NamedEntity{u"The PM"_s, EntityType::Person}));
    QVERIFY(suggestNow(**m_project, goOn));
    for (const Suggestion &suggestion : pending(*m_one))
        QVERIFY(!suggestion.draft.span.overlaps(Span(at, at + 12)));
}

void SuggestArticlesTest::cancellingMakesNothing()
{
    const QString before = dump(**m_project);
    QVERIFY(!suggestNow(**m_project, [](std::int64_t done, std::int64_t) { return done < 3; }));
    QCOMPARE(dump(**m_project), before);
}

PARALLAX_TEST(SuggestArticlesTest)
#include "suggest_articles_test.moc"
