#include "models/jobs/suggestion_jobs.h"

#include "models/edits/change_event.h"
#include "models/edits/tag_mention.h"
#include "tests/support/replaced.h"
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
    void actorsOfEarlierRunsKeepTheirNames();
    void whatWasRejectedEverywhereIsNotProposedElsewhere();
    void acceptedSuggestionsDoNotHideTheirEntity();
    void oneClaimOfSeveralArticlesIsAcceptedAsOneEdit();
    void oneKindAloneCanBeAskedFor();
    void oneEventOfSeveralArticlesIsAcceptedWithItsDay();
    void anEventOfTheAnalystsIsProposedAsToldAlso();
    void rejectedEventsDoNotComeBack();
    void aTextThatWasExtractedAgainIsReadAgain();
    void aTextThatUndoBringsBackIsReadAgain();
    void whatWasRejectedInATextStaysSoInTheNextOne();

private:
    static bool goOn(std::int64_t, std::int64_t) { return true; }
    bool decide(SuggestionState verdict, const SuggestionChoice &choice)
    {
        return decideNow(**m_project, verdict, choice, goOn).has_value();
    }
    int readNow() { return suggestNow(**m_project, goOn)->articles; }
    bool proposes(ArticleId article, const QString &name)
    {
        return std::ranges::any_of(pending(article),
                                   [&](const Suggestion &s) { return nameOf(s.draft.proposal) == name; });
    }
    std::vector<Suggestion> pending(ArticleId article)
    {
        return (*m_project)->read().suggestions.pendingOfArticle(article);
    }
    /// Articles of 29 November 2024 that tell the same.
    ArticleId addTold(const QString &title)
    {
        return m_project->addArticle(title,
                                     u"Government troops entered Paris on Thursday. The city was calm."_s,
                                     u"Paper"_s, u"2024-11-29"_s);
    }
    std::vector<Suggestion> pendingEvents(ArticleId article)
    {
        std::vector<Suggestion> events = pending(article);
        std::erase_if(events, [](const Suggestion &s) { return s.kind() != SuggestionKind::Event; });
        return events;
    }
    std::unique_ptr<TemporaryProject> m_project;
    std::optional<ArticleId> m_one;
    std::optional<ArticleId> m_two;
};

namespace {

const QString one =
    u"Prime Minister Helena Marsh said on Monday that the government would fall. Marsh spoke in "
    "London after meeting the United Nations."_s;
const QString brief = u"In London, Marsh spoke again. \"We will stay,\" Marsh said."_s;
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

void SuggestArticlesTest::actorsOfEarlierRunsKeepTheirNames()
{
    QVERIFY(suggestNow(**m_project, goOn));
    const ArticleId later = m_project->addArticle(u"Three"_s, brief);
    QVERIFY(suggestNow(**m_project, goOn));
    const auto marsh = [](const Suggestion &s) { return names(s, u"Helena Marsh"_s); };
    QCOMPARE(std::ranges::count_if(pending(later), marsh), 2);
}

void SuggestArticlesTest::whatWasRejectedEverywhereIsNotProposedElsewhere()
{
    const auto marsh = [](const Suggestion &s) { return names(s, u"Helena Marsh"_s); };
    QVERIFY(suggestNow(**m_project, goOn));
    QVERIFY(decide(SuggestionState::Rejected, marsh));
    const ArticleId later = m_project->addArticle(u"Three"_s, two);
    QVERIFY(suggestNow(**m_project, goOn));
    QVERIFY(!pending(later).empty());
    QCOMPARE(std::ranges::count_if(pending(later), marsh), 0);
}

void SuggestArticlesTest::acceptedSuggestionsDoNotHideTheirEntity()
{
    const auto marsh = [](const Suggestion &s) { return names(s, u"Helena Marsh"_s); };
    const auto marshInOne = [&](const Suggestion &s) { return marsh(s) && s.article == *m_one; };
    QVERIFY(suggestNow(**m_project, goOn));
    QVERIFY(decide(SuggestionState::Accepted, marshInOne));
    QVERIFY(decide(SuggestionState::Rejected, marsh));
    const ArticleId later = m_project->addArticle(u"Three"_s, two);
    QVERIFY(suggestNow(**m_project, goOn));
    QCOMPARE(std::ranges::count_if(pending(later), marsh), 2);
}

void SuggestArticlesTest::oneClaimOfSeveralArticlesIsAcceptedAsOneEdit()
{
    m_project->addArticle(u"Toll"_s, u"At least 25 people were killed in London on Monday, Marsh said."_s);
    m_project->addArticle(u"Higher toll"_s, u"Now 31 people were killed in London, the council reported."_s);
    QVERIFY(suggestNow(**m_project, goOn));
    QVERIFY(decide(SuggestionState::Accepted,
                   [](const Suggestion &s) { return s.kind() == SuggestionKind::Claim; }));
    const std::vector<ClaimRow> claims = (*m_project)->read().claims.all();
    QCOMPARE(claims.size(), 1U);
    QCOMPARE(claims.front().occurrences, 2);
    QVERIFY((*m_project)->undo());
    QVERIFY((*m_project)->read().claims.all().empty());
}

void SuggestArticlesTest::oneKindAloneCanBeAskedFor()
{
    m_project->addArticle(u"Toll"_s, u"At least 25 people were killed in London on Monday."_s);
    QVERIFY(suggestNow(**m_project, goOn, {.mentions = false, .claims = true, .events = false}));
    const auto &suggestions = (*m_project)->read().suggestions;
    int claims = 0;
    suggestions.forEach([&](const Suggestion &suggestion) {
        claims += suggestion.kind() == SuggestionKind::Claim;
        return suggestion.kind() == SuggestionKind::Claim;
    });
    QCOMPARE(std::int64_t(claims), suggestions.count(SuggestionState::Pending));
    QVERIFY(claims > 0);
    QCOMPARE(suggestNow(**m_project, goOn, {.mentions = true, .claims = false, .events = false})->articles,
             3);
}

void SuggestArticlesTest::oneEventOfSeveralArticlesIsAcceptedWithItsDay()
{
    const ArticleId first = addTold(u"Entry"_s);
    const ArticleId second = addTold(u"Entry again"_s);
    QVERIFY(suggestNow(**m_project, goOn));
    QCOMPARE(pendingEvents(first).size(), 1U);
    QVERIFY(decide(SuggestionState::Accepted,
                   [](const Suggestion &s) { return s.kind() == SuggestionKind::Event; }));
    const std::vector<EventRow> events = (*m_project)->read().events.all();
    QCOMPARE(events.size(), 1U);
    QCOMPARE(events.front().event.name, u"Entry of government troops into Paris, 28 November 2024"_s);
    QCOMPARE(events.front().event.happened->toIso(), u"2024-11-28"_s);
    const std::vector<ArticleId> told = (*m_project)->read().events.articlesOf(events.front().event.id);
    QVERIFY((told == std::vector<ArticleId>{first, second}));
    QVERIFY((*m_project)->undo());
    QVERIFY((*m_project)->read().events.all().empty());
    QCOMPARE(pendingEvents(second).size(), 1U);
}

void SuggestArticlesTest::anEventOfTheAnalystsIsProposedAsToldAlso()
{
    const ArticleId first = addTold(u"Entry"_s);
    const ArticleId second = addTold(u"Entry again"_s);
    const QString own = u"Troops entered Paris"_s;
    QVERIFY(addEvent(**m_project, own, PartialDate::fromIso(u"2024-11"), std::array{first}));
    QVERIFY(suggestNow(**m_project, goOn));
    QVERIFY(pendingEvents(first).empty()); // it is linked already
    const std::vector<Suggestion> also = pendingEvents(second);
    QCOMPARE(also.size(), 1U);
    QVERIFY(names(also.front(), own));
    QVERIFY(also.front().draft.reason.contains(u"your"_s));
    QVERIFY(acceptSuggestions(**m_project, std::array{also.front().id}));
    const std::vector<EventRow> events = (*m_project)->read().events.all();
    QCOMPARE(events.size(), 1U);
    QCOMPARE(events.front().articles, 2);
    QCOMPARE(events.front().event.happened->toIso(), u"2024-11"_s);
}

void SuggestArticlesTest::rejectedEventsDoNotComeBack()
{
    const ArticleId first = addTold(u"Entry"_s);
    QVERIFY(suggestNow(**m_project, goOn));
    QVERIFY(decide(SuggestionState::Rejected,
                   [](const Suggestion &s) { return s.kind() == SuggestionKind::Event; }));
    const ArticleId later = addTold(u"Entry again"_s);
    QVERIFY(suggestNow(**m_project, goOn));
    QVERIFY(pendingEvents(first).empty());
    QVERIFY(pendingEvents(later).empty());
}

void SuggestArticlesTest::aTextThatWasExtractedAgainIsReadAgain()
{
    QCOMPARE(readNow(), 2);
    QVERIFY(
        replaceText(*m_project, *m_one, one + u"\n\nGeneral Boris Orlov said on Tuesday that he agreed."_s));
    QVERIFY(!proposes(*m_one, u"Boris Orlov"_s));
    QCOMPARE(readNow(), 1);
    QVERIFY(proposes(*m_one, u"Boris Orlov"_s));
    QCOMPARE(readNow(), 0);
    m_project->addArticle(u"Three"_s, two);
    QCOMPARE(readNow(), 1);
}

void SuggestArticlesTest::aTextThatUndoBringsBackIsReadAgain()
{
    QVERIFY(replaceText(*m_project, *m_one, u"General Boris Orlov said on Tuesday that he agreed."_s));
    QCOMPARE(readNow(), 2);
    QVERIFY(!proposes(*m_one, u"Helena Marsh"_s));
    QVERIFY((*m_project)->undo());
    QCOMPARE(readNow(), 1);
    QVERIFY(proposes(*m_one, u"Helena Marsh"_s));
    QCOMPARE(readNow(), 0);
    QVERIFY((*m_project)->redo());
    QCOMPARE(readNow(), 1);
    QVERIFY(proposes(*m_one, u"Boris Orlov"_s));
}

void SuggestArticlesTest::whatWasRejectedInATextStaysSoInTheNextOne()
{
    QCOMPARE(readNow(), 2);
    const auto marshInOne = [&](const Suggestion &s) {
        return s.article == *m_one && names(s, u"Helena Marsh"_s);
    };
    QVERIFY(decide(SuggestionState::Rejected, marshInOne));
    QVERIFY(replaceText(*m_project, *m_one, u"Home\n\n"_s + one));
    QCOMPARE(readNow(), 1);
    QCOMPARE(std::ranges::count_if(pending(*m_one), marshInOne), 0);
}

PARALLAX_TEST(SuggestArticlesTest)
#include "suggest_articles_test.moc"
