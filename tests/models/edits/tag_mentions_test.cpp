#include "models/edits/tag_mentions.h"

#include "models/edits/tag_mention.h"
#include "tests/support/compare_text.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_registry.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::testing;

class TagMentionsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void manyAreOneEdit();
    void oneBadSpanTagsNothing();
    void untaggedOccurrencesLeaveOutMentions();

private:
    const NamedEntity m_hts{u"Tahrir"_s, EntityType::Group};
    std::unique_ptr<TemporaryProject> m_project;
    std::optional<ArticleId> m_article;
};

void TagMentionsTest::init()
{
    m_project = std::make_unique<TemporaryProject>();
    m_article = m_project->addArticle(u"A"_s, u"HTS moved. HTS won. HTS, they say."_s);
}

void TagMentionsTest::manyAreOneEdit()
{
    const std::array spans = {Span(0, 3), Span(11, 14), Span(20, 23)};
    const auto made = tagMentions(**m_project, *m_article, spans, m_hts);
    QVERIFY(made);
    QCOMPARE(made->size(), 3u);
    QCOMPARE((*m_project)->read().annotations.row(made->back())->label, u"HTS"_s);
    QVERIFY((*m_project)->undo());
    QCOMPARE((*m_project)->read().annotations.count(), 0);
    QVERIFY((*m_project)->read().entities.all().empty());
}

void TagMentionsTest::oneBadSpanTagsNothing()
{
    const std::array spans = {Span(0, 3), Span(30, 99)};
    const QString before = dump(**m_project);
    QVERIFY(!tagMentions(**m_project, *m_article, spans, m_hts));
    COMPARE_TEXT(dump(**m_project), before);
}

void TagMentionsTest::untaggedOccurrencesLeaveOutMentions()
{
    QVERIFY(tagMention(**m_project, *m_article, Span(11, 18), m_hts));
    QCOMPARE(untaggedOccurrences(**m_project, *m_article, Span(0, 3)), std::vector{Span(20, 23)});
}

PARALLAX_TEST(TagMentionsTest)
#include "tag_mentions_test.moc"
