#include "models/edits/annotate_rows.h"

#include "models/edits/change_entity.h"
#include "tests/support/compare_text.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_registry.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::testing;

class AnnotateRowsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void oneUndoTakesAllRowsBack();
    void everyBadRowIsNamedAndNothingChanges();
    void problemsThatWereThereBeforeCountToo();
    void anAliasIsTheEntityThatHasIt();
    void aTypeTellsEntitiesOfOneNameApart();
    void theWordsGivenMustStandThere();
    void aCoderOfTheRowIsTheAnnotationsCoder();

private:
    AnnotationInput mention(Span span, const QString &entity, std::optional<EntityType> type = {}) const
    {
        AnnotationInput row{.kind = AnnotationKind::Mention, .article = u"Two names"_s, .span = span};
        row.entity = entity;
        row.entityType = type;
        return row;
    }
    Result<std::vector<AnnotationId>> add(const std::vector<AnnotationInput> &rows)
    {
        m_problems.clear();
        return annotateRows(**m_project, rows, m_problems);
    }
    std::vector<Entity> named(const QString &name) const
    {
        return (*m_project)->read().entities.withNameOrAlias(name);
    }
    std::unique_ptr<TemporaryProject> m_project;
    std::vector<RowProblem> m_problems;
};

void AnnotateRowsTest::init()
{
    m_project = std::make_unique<TemporaryProject>();
    m_project->addArticle(u"Two names"_s, u"The River Front said so. The RF militia agreed."_s);
}

void AnnotateRowsTest::oneUndoTakesAllRowsBack()
{
    const QString before = dump(**m_project);
    AnnotationInput claim{.kind = AnnotationKind::Claim, .article = u"Two names"_s, .span = Span(0, 24)};
    claim.claim = u"It said so"_s;
    claim.events = {u"Speech"_s};
    claim.eventDate = PartialDate::fromIso(u"2024-11");
    claim.memo = u"a memo"_s;
    const auto added = add({mention(Span(4, 15), u"River Front"_s, EntityType::Group), claim});
    QVERIFY(added && added->size() == 2);
    const QString after = dump(**m_project);
    QVERIFY((*m_project)->undo());
    COMPARE_TEXT(dump(**m_project), before);
    QVERIFY((*m_project)->redo());
    COMPARE_TEXT(dump(**m_project), after);
}

void AnnotateRowsTest::everyBadRowIsNamedAndNothingChanges()
{
    const QString before = dump(**m_project);
    std::vector rows(4, mention(Span(4, 15), u"River Front"_s));
    for (int i = 0; i < 4; ++i)
        rows[std::size_t(i)].line = i + 1;
    rows[1].span = Span(40, 48);
    rows[3].article = u"Another"_s;
    QVERIFY(!add(rows));
    QCOMPARE(m_problems.size(), 2u);
    QCOMPARE(m_problems[0].line, 2);
    QVERIFY(m_problems[0].reason.contains(u"47"_s)); // where the article ends
    QCOMPARE(m_problems[1].line, 4);
    QVERIFY(m_problems[1].reason.contains(u"Another"_s));
    COMPARE_TEXT(dump(**m_project), before);
    QCOMPARE((*m_project)->nextUndo()->name, u"Import"_s);
}

void AnnotateRowsTest::problemsThatWereThereBeforeCountToo()
{
    const QString before = dump(**m_project);
    std::vector<RowProblem> problems{{7, u"this is no JSON"_s}};
    const std::vector rows{mention(Span(4, 15), u"River Front"_s)};
    QVERIFY(!annotateRows(**m_project, rows, problems));
    COMPARE_TEXT(dump(**m_project), before);
}

void AnnotateRowsTest::anAliasIsTheEntityThatHasIt()
{
    QVERIFY(add({mention(Span(4, 15), u"River Front"_s, EntityType::Group)}));
    QVERIFY(addAlias(**m_project, named(u"River Front"_s).front().id, u"RF militia"_s));
    QVERIFY(add(
        {mention(Span(29, 39), u"RF militia"_s, EntityType::Group), mention(Span(29, 39), u"RF militia"_s)}));
    QCOMPARE((*m_project)->read().entities.all().size(), 1u);
    QCOMPARE((*m_project)->read().entities.all().front().mentions, 3);
}

void AnnotateRowsTest::aTypeTellsEntitiesOfOneNameApart()
{
    QVERIFY(add({mention(Span(4, 15), u"River Front"_s, EntityType::Group),
                 mention(Span(4, 15), u"River Front"_s, EntityType::Place)}));
    QCOMPARE(named(u"River Front"_s).size(), 2u);
    QVERIFY(!add({mention(Span(4, 15), u"River Front"_s)}));
    QVERIFY(add({mention(Span(4, 15), toString(named(u"River Front"_s).front().id))}));
    QCOMPARE(named(u"River Front"_s).size(), 2u);
}

void AnnotateRowsTest::theWordsGivenMustStandThere()
{
    AnnotationInput row = mention(Span(4, 15), u"River Front"_s);
    row.text = u"River Fronts"_s;
    QVERIFY(!add({row}));
    row.text = u"River Front"_s;
    QVERIFY(add({row}));
}

void AnnotateRowsTest::aCoderOfTheRowIsTheAnnotationsCoder()
{
    AnnotationInput row = mention(Span(4, 15), u"River Front"_s);
    row.coder = u"ana"_s;
    const auto added = add({row});
    QVERIFY(added);
    QCOMPARE((*m_project)->read().annotations.row(added->front())->coder, u"ana"_s);
}

PARALLAX_TEST(AnnotateRowsTest)
#include "annotate_rows_test.moc"
