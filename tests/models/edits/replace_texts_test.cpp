#include "models/edits/replace_texts.h"

#include "models/edits/accept_suggestions.h"
#include "models/edits/change_articles.h"
#include "models/edits/set_memo.h"
#include "models/edits/tag_claim.h"
#include "models/edits/tag_coding.h"
#include "models/edits/tag_mention.h"
#include "models/storage/integrity_check.h"
#include "models/text/content_hash.h"
#include "models/text/words.h"
#include "tests/support/compare_text.h"
#include "tests/support/suggested.h"
#include "tests/support/test_registry.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace parallax {

using namespace testing;

class ReplaceTextsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tagsGoWhereTheirWordsStand();
    void tagsWithoutAPlaceGoWithTheirMemos();
    void whatWasRejectedStaysRejectedWithoutItsWords();
    void suggestionsMadeSinceGoWithTheTextTheyWereMadeFor();
    void searchFindsTheNewText();
    void whatTheAnalystKnowsStays();
    void whatItIsLikeIsComparedAnew();
    void aTextThatWasChangedMeanwhileIsLeftAlone();
    void aTagThatNobodyWasToldOfIsNotLost();
    void cancellingChangesNothing();
    void manyArticlesAreOneEdit();
    void everyStateComesBack_data();
    void everyStateComesBack();
};

namespace {

const QString oldText = u"Share this\n\nThe dam failed at dawn. Mayor Ruth Oake said that nobody was hurt."_s;
const QString newText = u"The dam failed at dawn. Mayor Ruth Oake said that nobody was hurt."_s;

Span spanOf(const QString &words, const QString &text)
{
    const qsizetype at = text.indexOf(words);
    return Span(at, at + words.size());
}

struct Wanted
{
    ArticleId article;
    QString text;
    std::vector<AnnotationId> mayLose;
};

Result<void> replace(
    TemporaryProject &project, const std::vector<Wanted> &wanted,
    const ReplaceProgress &progress = [](std::int64_t, std::int64_t) { return true; })
{
    std::vector<TextReplacement> replacements;
    for (const Wanted &one : wanted)
        replacements.push_back({one.article, project->read().articles.bodyHash(one.article), one.mayLose});
    project->beginForeignWrite(u"replacing"_s);
    Result<Changes> changes = Changes();
    {
        const auto database = openProjectFile(project.path(), Database::Access::ReadWrite);
        EditSession edits(**database, u"tester"_s);
        const auto textOf = [&](const TextReplacement &one) -> Result<NewText> {
            const QString &text = std::ranges::find(wanted, one.article, &Wanted::article)->text;
            return NewText{text, wordCount(text)};
        };
        changes = replaceTexts(**database, edits, replacements, textOf, progress);
    }
    project->endForeignWrite(changes ? std::optional(*changes) : std::nullopt);
    return changes.transform([](const Changes &) { });
}

QStringList problemsOf(TemporaryProject &project)
{
    return checkIntegrity(const_cast<Database &>(project->database())).problems;
}

} // namespace

void ReplaceTextsTest::tagsGoWhereTheirWordsStand()
{
    TemporaryProject project;
    const ArticleId article = project.addArticle(u"Dam"_s, oldText);
    const Span old = spanOf(u"Ruth Oake"_s, oldText);
    QVERIFY(tagMention(*project, article, old, NamedEntity{u"Ruth Oake"_s, EntityType::Person}));
    QVERIFY(tagClaim(*project, article, spanOf(u"nobody was hurt"_s, oldText), u"Nobody was hurt"_s, {}));
    QVERIFY(tagCoding(*project, article, std::nullopt, u"Kind/News"_s));
    suggest(project, article,
            {mentionDraft(spanOf(u"dam"_s, oldText), u"The dam"_s),
             mentionDraft(spanOf(u"Share"_s, oldText), u"Share"_s)});
    const QString before = dump(*project);
    const QSignalSpy told(&project->notifier(), &Notifier::articlesChanged);
    QVERIFY(replace(project, {{article, newText, {}}}));
    QCOMPARE(told.size(), 1);
    QVERIFY(told.front().front().value<Changes>().touches(Table::ArticleText));
    QCOMPARE(*project->read().articles.body(article), newText);
    QCOMPARE(project->read().articles.find(article)->words, wordCount(newText));
    QCOMPARE(project->read().versions.ofArticle(article).size(), 1U);
    QCOMPARE(*project->read().versions.body(article, 1), oldText);
    QStringList words;
    const CodePointIndex text(newText);
    for (const AnnotationRow &row : project->read().annotations.ofArticle(article))
        words << (row.annotation.span ? text.cut(*row.annotation.span).toString() : u"all"_s);
    QCOMPARE(words, QStringList({u"all"_s, u"Ruth Oake"_s, u"nobody was hurt"_s}));
    const std::vector<Suggestion> left = project->read().suggestions.ofArticle(article);
    QCOMPARE(left.size(), 1U);
    QVERIFY(left.front().draft.span == spanOf(u"dam"_s, newText));
    QCOMPARE(problemsOf(project), QStringList());
    const QString after = dump(*project);
    QVERIFY(project->undo());
    COMPARE_TEXT(dump(*project), before);
    QVERIFY(project->redo());
    COMPARE_TEXT(dump(*project), after);
}

void ReplaceTextsTest::tagsWithoutAPlaceGoWithTheirMemos()
{
    TemporaryProject project;
    const ArticleId article = project.addArticle(u"Dam"_s, oldText);
    const auto lost = tagMention(*project, article, spanOf(u"Share this"_s, oldText),
                                 NamedEntity{u"Share"_s, EntityType::Other});
    QVERIFY(lost && setMemo(*project, *lost, u"Why is this here?"_s));
    const QString before = dump(*project);
    QVERIFY(replace(project, {{article, newText, {*lost}}}));
    QVERIFY(!project->read().annotations.find(*lost));
    QCOMPARE(problemsOf(project), QStringList());
    QVERIFY(project->undo());
    COMPARE_TEXT(dump(*project), before);
}

void ReplaceTextsTest::whatWasRejectedStaysRejectedWithoutItsWords()
{
    TemporaryProject project;
    const ArticleId article = project.addArticle(u"Dam"_s, oldText);
    const std::vector<SuggestionId> made =
        suggest(project, article, {mentionDraft(spanOf(u"Share"_s, oldText), u"Share"_s)});
    QVERIFY(rejectSuggestions(*project, made));
    const QString before = dump(*project);
    QVERIFY(replace(project, {{article, newText, {}}}));
    const std::vector<Suggestion> left = project->read().suggestions.ofArticle(article);
    QCOMPARE(left.size(), 1U);
    QVERIFY(left.front().state == SuggestionState::Rejected);
    QVERIFY(CodePointIndex(newText).contains(left.front().draft.span));
    QCOMPARE(left.front().draft.span.length(), 1);
    QCOMPARE(problemsOf(project), QStringList());
    QVERIFY(project->undo());
    COMPARE_TEXT(dump(*project), before);
}

void ReplaceTextsTest::suggestionsMadeSinceGoWithTheTextTheyWereMadeFor()
{
    TemporaryProject project;
    const ArticleId article = project.addArticle(u"Dam"_s, u"Old! The dam failed at dawn."_s);
    QVERIFY(replace(project, {{article, u"New: The dam failed at noon."_s, {}}}));
    const std::vector<SuggestionId> made = suggest(
        project, article, {mentionDraft(Span(5, 12), u"Dam"_s), mentionDraft(Span(23, 27), u"Noon"_s)});
    QVERIFY(acceptSuggestions(*project, made));
    QVERIFY(project->undo());
    QVERIFY(project->undo());
    const std::vector<Suggestion> left = project->read().suggestions.ofArticle(article);
    QCOMPARE(left.size(), 1U); // the other's words aren't there any more
    QVERIFY(left.front().id == made.front());
    QVERIFY(project->redo());
    QVERIFY(!project->nextRedo()); // the other's acceptance has nothing to go by
    QCOMPARE(project->read().suggestions.ofArticle(article).size(), 1U);
}

void ReplaceTextsTest::searchFindsTheNewText()
{
    TemporaryProject project;
    const ArticleId article = project.addArticle(u"Dam"_s, u"Cookies and the dam."_s);
    const auto hits = [&](const QString &words) { return project->read().search.search(words, 10); };
    QVERIFY(replace(project, {{article, u"The dam and the bells."_s, {}}}));
    QCOMPARE(hits(u"cookies"_s)->hits.size(), 0U);
    QCOMPARE(hits(u"bells"_s)->hits.size(), 1U);
    QVERIFY(project->undo());
    QCOMPARE(hits(u"cookies"_s)->hits.size(), 1U);
    QCOMPARE(hits(u"bells"_s)->hits.size(), 0U);
}

void ReplaceTextsTest::whatTheAnalystKnowsStays()
{
    TemporaryProject project;
    const ArticleId article = project.addArticle(u"Dam"_s, oldText);
    QVERIFY(changeArticles(*project, std::array{article}, {.title = u"My title"_s, .source = u"Gazette"_s}));
    Article known = *project->read().articles.find(article);
    QVERIFY(replace(project, {{article, newText, {}}}));
    known.words = wordCount(newText);
    QVERIFY(*project->read().articles.find(article) == known);
}

void ReplaceTextsTest::whatItIsLikeIsComparedAnew()
{
    QString story;
    for (int i = 0; i < 40; ++i)
        story += u"Sentence %1 of the story tells what happened on day %2. "_s.arg(i).arg(i * 7);
    const QString other = u"Bread is made of flour and water, and it takes a warm oven and some patience."_s;
    TemporaryProject project;
    const ArticleId first = project.addArticle(u"First"_s, story);
    const ArticleId second = project.addArticle(u"Second"_s, other + u" "_s + story);
    const ArticleId third = project.addArticle(u"Third"_s, other);
    QVERIFY(project->edit(u"Keep"_s, [&](Writers &write) -> Result<void> {
        write.likenesses.set({second, first, LikenessGrade::Near, 0.9, 0.8});
        write.likenesses.set({third, second, LikenessGrade::Near, 1, 0.1});
        return {};
    }));
    const QString before = dump(*project);
    QVERIFY(replace(project, {{second, story, {}}}));
    const std::vector<ArticleLikeness> kept = project->read().likenesses.all();
    QCOMPARE(kept.size(), 1U); // it has nothing of the third any more
    QVERIFY(kept.front() == (ArticleLikeness{second, first, LikenessGrade::Exact, 1, 1, true}));
    const QString after = dump(*project);
    QVERIFY(project->undo());
    COMPARE_TEXT(dump(*project), before);
    QVERIFY(project->redo());
    COMPARE_TEXT(dump(*project), after);
    QVERIFY(replace(project, {{first, story + other, {}}}));
    const ArticleLikeness now = project->read().likenesses.all().front();
    QVERIFY(now.grade == LikenessGrade::Near);
    QCOMPARE(now.shared, 1.0);
    QVERIFY(now.sharedOther < 1 && now.sharedOther > 0.9);
}

void ReplaceTextsTest::aTextThatWasChangedMeanwhileIsLeftAlone()
{
    TemporaryProject project;
    const ArticleId article = project.addArticle(u"Dam"_s, oldText);
    const QString before = dump(*project);
    const auto database = openProjectFile(project.path(), Database::Access::ReadWrite);
    EditSession edits(**database, u"tester"_s);
    const TextReplacement stale{article, contentHash(u"Another text"_s), {}};
    const auto result = replaceTexts(
        **database, edits, {&stale, 1},
        [](const TextReplacement &) { return Result<NewText>({newText, 12}); },
        [](std::int64_t, std::int64_t) { return true; });
    QVERIFY(!result && result.error().message.contains(u"\"Dam\""));
    COMPARE_TEXT(dump(*project), before);
}

void ReplaceTextsTest::aTagThatNobodyWasToldOfIsNotLost()
{
    TemporaryProject project;
    const ArticleId first = project.addArticle(u"Bells"_s, u"The bells rang."_s);
    const ArticleId article = project.addArticle(u"Dam"_s, oldText);
    QVERIFY(tagCoding(*project, article, spanOf(u"Share this"_s, oldText), u"Odd"_s));
    const QString before = dump(*project);
    const Result<void> refused =
        replace(project, {{first, u"The bells rang on."_s, {}}, {article, newText, {}}});
    QVERIFY(!refused && refused.error().message.contains(u"\"Share this\""));
    COMPARE_TEXT(dump(*project), before);
}

void ReplaceTextsTest::cancellingChangesNothing()
{
    TemporaryProject project;
    const ArticleId article = project.addArticle(u"Dam"_s, oldText);
    const QString before = dump(*project);
    for (const int last : {0, 1})
        QVERIFY(!replace(project, {{article, newText, {}}},
                         [last](std::int64_t done, std::int64_t) { return done < last; }));
    COMPARE_TEXT(dump(*project), before);
}

void ReplaceTextsTest::manyArticlesAreOneEdit()
{
    TemporaryProject project;
    const ArticleId one = project.addArticle(u"One"_s, oldText);
    const ArticleId two = project.addArticle(u"Two"_s, oldText + u" Again."_s);
    const QString before = dump(*project);
    QVERIFY(replace(project, {{one, newText, {}}, {two, newText + u" Again."_s, {}}}));
    QCOMPARE(project->nextUndo()->name, u"Extract again"_s);
    QVERIFY(project->undo());
    COMPARE_TEXT(dump(*project), before);
}

void ReplaceTextsTest::everyStateComesBack_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 3; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void ReplaceTextsTest::everyStateComesBack()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    TemporaryProject project;
    const auto text = [&random] {
        static const QStringList words = {u"dam"_s,        u"the"_s,  u"naïve"_s, u"🌊"_s,
                                          u"e\u0301tat"_s, u"\n\n"_s, u"سد"_s,    u"Harrow failed"_s};
        QString made;
        for (int i = 0; i < 12; ++i)
            made += words[random.bounded(words.size())] + u' ';
        return made;
    };
    const QString common = text();
    const ArticleId article = project.addArticle(u"A"_s, text() + common + u"end."_s);
    std::vector<QString> states{dump(*project)};
    int lost = 0;
    int kept = 0;
    for (int round = 0; round < 5; ++round) {
        const CodePointIndex now(*project->read().articles.body(article));
        for (int i = 0; i < 4; ++i) {
            const qsizetype start = random.bounded(now.size());
            const Span span(start, start + 1 + random.bounded(now.size() - start));
            switch (random.bounded(3)) {
            case 0:
                QVERIFY(tagMention(*project, article, span, NamedEntity{u"E"_s, EntityType(1 + i % 5)}));
                break;
            case 1:
                QVERIFY(tagClaim(*project, article, span, u"Claim %1"_s.arg(i), {}));
                break;
            default:
                QVERIFY(tagCoding(*project, article, span, u"Code/%1"_s.arg(i)));
            }
            states.push_back(dump(*project));
        }
        std::vector<AnnotationId> all;
        for (const AnnotationRow &row : project->read().annotations.ofArticle(article))
            all.push_back(row.annotation.id);
        QVERIFY(replace(project, {{article, text() + common + u"end."_s, all}}));
        const int left = int(project->read().annotations.count());
        lost += int(all.size()) - left;
        kept += left;
        states.push_back(dump(*project));
        QCOMPARE(problemsOf(project), QStringList());
    }
    QVERIFY(lost > 0 && kept > 0);
    for (std::size_t i = states.size() - 1; i > 0; --i) {
        COMPARE_TEXT(dump(*project), states[i]);
        QVERIFY(project->undo());
    }
    COMPARE_TEXT(dump(*project), states.front());
    for (std::size_t i = 1; i < states.size(); ++i)
        QVERIFY(project->redo());
    COMPARE_TEXT(dump(*project), states.back());
    QCOMPARE(problemsOf(project), QStringList());
}

PARALLAX_TEST(ReplaceTextsTest)

} // namespace parallax

#include "replace_texts_test.moc"
