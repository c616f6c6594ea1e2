#include "models/jobs/project_tagger.h"

#include "models/edits/tag_mention.h"
#include "models/jobs/suggestion_jobs.h"
#include "tests/support/suggested.h"
#include "tests/support/test_registry.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::testing;

class ProjectTaggerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void whatWasTaggedIsFoundElsewhere();
    void fewDecisionsTeachNothing();
    void correctedSuggestionsAreNotRejections();
    void learningCanBeTurnedOffAndCancelled();
    void theProjectKeepsWhatItLearntWhileDecisionsStay();

private:
    static constexpr int sentences = 24;
    static bool goOn() { return true; }
    void tag(int count)
    {
        for (int i = 0; i < count; ++i)
            QVERIFY(tagMention(**m_project, *m_article,
                               Span(i * m_sentence.size() + 13, i * m_sentence.size() + 23),
                               NamedEntity{u"Blue Heron"_s, EntityType::Place}));
    }
    static QStringList namesFor(const NameTagger &tagger)
    {
        const QString text = u"At dawn the men of Blue Heron came back."_s;
        const PreparedText document = tagger.prepare(text);
        QStringList names;
        for (const TaggedName &name : tagger.names(document))
            names << QString::number(int(name.kind)) + u' ' + document.text.cut(name.begin).toString();
        return names;
    }
    const QString m_sentence = u"Reports said Blue Heron struck at night. "_s;
    const QStringList m_place = {u"2 Blue"_s};
    std::unique_ptr<TemporaryProject> m_project;
    std::optional<ArticleId> m_article;
};

void ProjectTaggerTest::init()
{
    m_project = std::make_unique<TemporaryProject>();
    m_article = m_project->addArticle(u"Night"_s, m_sentence.repeated(sentences));
}

void ProjectTaggerTest::whatWasTaggedIsFoundElsewhere()
{
    QVERIFY(namesFor(NameTagger::english()) != m_place);
    tag(sentences);
    const auto learnt = projectTagger((*m_project)->database(), goOn);
    QVERIFY(learnt);
    QCOMPARE(namesFor(learnt->tagger), m_place);
    QVERIFY((learnt->learntFrom == LearntFrom{1, sentences, 0, 0}));
}

void ProjectTaggerTest::fewDecisionsTeachNothing()
{
    tag(int(fewestDecisionsLearntFrom) - 1);
    const auto learnt = projectTagger((*m_project)->database(), goOn);
    QVERIFY(learnt->learntFrom == LearntFrom());
    QCOMPARE(namesFor(learnt->tagger), namesFor(NameTagger::english()));
}

void ProjectTaggerTest::correctedSuggestionsAreNotRejections()
{
    const auto made =
        suggest(*m_project, *m_article,
                {mentionDraft(Span(13, 17), u"Blue"_s), mentionDraft(Span(0, 7), u"Reports"_s)});
    QVERIFY(rejectSuggestions(**m_project, made));
    tag(sentences);
    const auto learnt = projectTagger((*m_project)->database(), goOn);
    QVERIFY((learnt->learntFrom == LearntFrom{1, sentences, 0, 1}));
}

void ProjectTaggerTest::learningCanBeTurnedOffAndCancelled()
{
    tag(sentences);
    QVERIFY(!projectTagger((*m_project)->database(), [] { return false; }));
    const auto off =
        suggestNow(**m_project, [](std::int64_t, std::int64_t) { return true; }, {.learns = false});
    QVERIFY(off->learntFrom == LearntFrom());
    m_project->addArticle(u"Day"_s, u"The men of Blue Heron left London."_s);
    const auto on = suggestNow(**m_project, [](std::int64_t, std::int64_t) { return true; });
    QCOMPARE(on->learntFrom.tagged, std::int64_t(sentences));
}

void ProjectTaggerTest::theProjectKeepsWhatItLearntWhileDecisionsStay()
{
    const auto goesOn = [](std::int64_t, std::int64_t) { return true; };
    tag(sentences);
    QVERIFY(projectTagger((*m_project)->database(), goOn)->trained);
    QVERIFY(suggestNow(**m_project, goesOn));
    const auto stored = (*m_project)->read().models.find(u"mentions"_s);
    QVERIFY(stored);
    QCOMPARE(stored->trainedOn.tagged, std::int64_t(sentences));
    const auto again = projectTagger((*m_project)->database(), goOn);
    QVERIFY(!again->trained);
    QCOMPARE(namesFor(again->tagger), m_place);
    QVERIFY((*m_project)->undo()); // of the last tag
    const auto fewer = projectTagger((*m_project)->database(), goOn);
    QVERIFY(fewer->trained);
    QCOMPARE(fewer->learntFrom.tagged, std::int64_t(sentences - 1));
}

PARALLAX_TEST(ProjectTaggerTest)
#include "project_tagger_test.moc"
