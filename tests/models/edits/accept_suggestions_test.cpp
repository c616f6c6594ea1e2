#include "models/edits/accept_suggestions.h"

#include "models/edits/tag_mention.h"
#include "tests/support/compare_text.h"
#include "tests/support/suggested.h"
#include "tests/support/test_registry.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::testing;

class AcceptSuggestionsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aSuggestionIsNothingOfTheAnalystsUntilAccepted();
    void anAcceptedMentionIsATagWithItsOrigin();
    void theProjectsOwnEntityWinsByNameAndByAlias();
    void aPassageTaggedAlreadyIsNotTaggedTwice();
    void anAcceptedClaimKeepsWhoSaidItHow();
    void rejectedOnesStayRejected();
    void undoAndRedoGoBothWaysAlsoAfterAReopening();
    void aForeignSpanChangesNothing();
    void manyAreDecidedAsOneEdit();
    void decidingOnManyCanBeCancelledWithNothingChanged();
    void anAcceptedEventLinksItsArticlesAndUndoTakesBothBack();

private:
    const Readers &read() { return (*m_project)->read(); }
    SuggestionState stateOf(SuggestionId id) { return read().suggestions.find(id)->state; }
    std::unique_ptr<TemporaryProject> m_project;
    std::optional<ArticleId> m_article;
    std::vector<SuggestionId> m_made;
};

void AcceptSuggestionsTest::init()
{
    m_project = std::make_unique<TemporaryProject>();
    m_article = m_project->addArticle(u"Two names"_s, u"The River Front said so. The RF agreed."_s);
    m_made = suggest(*m_project, *m_article,
                     {mentionDraft(Span(4, 15), u"River Front"_s, EntityType::Group, {u"RF"_s}),
                      mentionDraft(Span(29, 31), u"River Front"_s, EntityType::Group, {u"RF"_s})});
}

void AcceptSuggestionsTest::aSuggestionIsNothingOfTheAnalystsUntilAccepted()
{
    QCOMPARE(read().annotations.count(), 0);
    QCOMPARE(read().entities.count(), 0);
    QCOMPARE(read().suggestions.count(SuggestionState::Pending), 2);
    QCOMPARE((*m_project)->nextUndo()->name, u"Import"_s); // making them is no edit
}

void AcceptSuggestionsTest::anAcceptedMentionIsATagWithItsOrigin()
{
    const auto made = acceptSuggestions(**m_project, m_made);
    QVERIFY(made);
    QCOMPARE(made->size(), 2u);
    const AnnotationRow row = *read().annotations.row(made->back());
    QCOMPARE(row.name, u"River Front"_s);
    QCOMPARE(row.label, u"RF"_s);
    QVERIFY(row.annotation.origin == Origin::Accepted);
    QCOMPARE(read().entities.count(), 1);
    QCOMPARE(read().entities.all().front().entity.aliases, QStringList{u"RF"_s});
    QVERIFY(read().suggestions.find(m_made.back())->annotation == made->back());
    QCOMPARE((*m_project)->nextUndo()->name, u"Accept 2 suggestions"_s);
}

void AcceptSuggestionsTest::theProjectsOwnEntityWinsByNameAndByAlias()
{
    const AnnotationId own = *tagMention(**m_project, *m_article, Span(0, 3),
                                         NamedEntity{u"River Front"_s, EntityType::Organisation});
    QVERIFY(acceptSuggestions(**m_project, m_made));
    QCOMPARE(read().entities.count(), 1);
    QVERIFY(read().annotations.row(own)->entityType == EntityType::Organisation);
}

void AcceptSuggestionsTest::aPassageTaggedAlreadyIsNotTaggedTwice()
{
    const AnnotationId own =
        *tagMention(**m_project, *m_article, Span(4, 15), NamedEntity{u"River Front"_s, EntityType::Group});
    const auto made = acceptSuggestions(**m_project, std::array{m_made.front()});
    QVERIFY(made->front() == own);
    QCOMPARE(read().annotations.count(), 1);
    QVERIFY(read().annotations.row(own)->annotation.origin == Origin::Manual);
}

void AcceptSuggestionsTest::anAcceptedClaimKeepsWhoSaidItHow()
{
    ClaimStatement said;
    said.stance = Stance::Denies;
    said.speaker = u"A spokesman"_s;
    said.quotation = Quotation::Indirect;
    said.certainty = u"at least"_s;
    said.value = 25;
    said.unit = u"people"_s;
    const auto ids =
        suggest(*m_project, *m_article,
                {{Span(0, 24), ProposedClaim{u"People were killed"_s, said}, {}, u"test"_s, 1, 0.6}});
    const auto made = acceptSuggestions(**m_project, ids);
    QVERIFY(made);
    const AnnotationRow row = *read().annotations.row(made->front());
    QCOMPARE(row.name, u"People were killed"_s);
    QVERIFY(std::get<ClaimOccurrence>(row.annotation.target).statement == said);
}

void AcceptSuggestionsTest::rejectedOnesStayRejected()
{
    QVERIFY(rejectSuggestions(**m_project, m_made));
    QVERIFY(stateOf(m_made.front()) == SuggestionState::Rejected);
    QVERIFY(read().suggestions.pendingOfArticle(*m_article).empty());
    QVERIFY(acceptSuggestions(**m_project, m_made)->empty()); // not pending any more
    QCOMPARE(read().annotations.count(), 0);
}

void AcceptSuggestionsTest::undoAndRedoGoBothWaysAlsoAfterAReopening()
{
    const QString before = dump(**m_project);
    QVERIFY(acceptSuggestions(**m_project, m_made));
    const QString after = dump(**m_project);
    m_project->reopen();
    QVERIFY((*m_project)->undo());
    COMPARE_TEXT(dump(**m_project), before);
    // Reading along between undo and redo must not stand in the way.
    suggest(*m_project, *m_article, {});
    QVERIFY((*m_project)->redo());
    COMPARE_TEXT(dump(**m_project), after);
}

void AcceptSuggestionsTest::aForeignSpanChangesNothing()
{
    const auto outside = suggest(*m_project, *m_article, {mentionDraft(Span(30, 900), u"Nobody"_s)});
    const QString before = dump(**m_project);
    QVERIFY(!acceptSuggestions(**m_project, std::array{m_made.front(), outside.front()}));
    COMPARE_TEXT(dump(**m_project), before);
}

void AcceptSuggestionsTest::manyAreDecidedAsOneEdit()
{
    const auto database = openProjectFile(m_project->path(), Database::Access::ReadWrite);
    EditSession edits(**database, u"tester"_s);
    const auto decided =
        decideSuggestions(**database, edits, SuggestionState::Accepted,
                          [](const Suggestion &suggestion) { return suggestion.draft.span == Span(29, 31); });
    QVERIFY(decided);
    QCOMPARE(decided->count, 1);
    QVERIFY(decided->changes.touches(Table::Annotation));
    QVERIFY(stateOf(m_made.front()) == SuggestionState::Pending);
    QVERIFY(stateOf(m_made.back()) == SuggestionState::Accepted);
}

void AcceptSuggestionsTest::decidingOnManyCanBeCancelledWithNothingChanged()
{
    const QString before = dump(**m_project);
    const auto database = openProjectFile(m_project->path(), Database::Access::ReadWrite);
    EditSession edits(**database, u"tester"_s);
    std::int64_t most = 0;
    QVERIFY(!decideSuggestions(
        **database, edits, SuggestionState::Accepted, [](const Suggestion &) { return true; },
        [&](std::int64_t done, std::int64_t total) {
            most = std::max(most, total);
            return done < 1;
        }));
    QCOMPARE(most, std::int64_t(2));
    COMPARE_TEXT(dump(**m_project), before);
}

void AcceptSuggestionsTest::anAcceptedEventLinksItsArticlesAndUndoTakesBothBack()
{
    const ArticleId other = m_project->addArticle(u"Other"_s, u"The River Front left."_s);
    const SuggestionDraft draft = eventDraft(Span(0, 15), u"River Front leaves"_s, QDate(2024, 11, 28));
    std::vector<SuggestionId> ids = suggest(*m_project, *m_article, {draft});
    const std::vector<SuggestionId> also = suggest(*m_project, other, {draft});
    ids.insert(ids.end(), also.begin(), also.end());
    const QString before = dump(**m_project);
    QVERIFY(acceptSuggestions(**m_project, ids)->empty()); // no annotations
    QCOMPARE(read().events.all().size(), 1U);
    const EventRow event = read().events.all().front();
    QCOMPARE(event.event.name, u"River Front leaves"_s);
    QCOMPARE(event.event.happened->toIso(), u"2024-11-28"_s);
    QCOMPARE(event.articles, 2);
    QVERIFY(stateOf(ids.front()) == SuggestionState::Accepted);
    const QString after = dump(**m_project);
    m_project->reopen();
    QVERIFY((*m_project)->undo());
    COMPARE_TEXT(dump(**m_project), before);
    QVERIFY((*m_project)->redo());
    COMPARE_TEXT(dump(**m_project), after);
}

PARALLAX_TEST(AcceptSuggestionsTest)
#include "accept_suggestions_test.moc"
