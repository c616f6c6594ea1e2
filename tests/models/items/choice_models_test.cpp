#include "models/edits/tag_claim.h"
#include "models/edits/tag_coding.h"
#include "models/edits/tag_mention.h"
#include "models/items/claim_choice_model.h"
#include "models/items/code_choice_model.h"
#include "models/items/entity_choice_model.h"
#include "models/project/project.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_registry.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::testing;

class ChoiceModelsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void anUnknownNameIsMadeNew();
    void aKnownNameIsPreferred();
    void wordsTaggedBeforeLeadToTheirEntity();
    void aLastNameLeadsToItsPerson();
    void aPartOfANameIsOfferedNotPreferred();
    void anotherTypeOfTheSameNameCanBeMade();
    void mergingOffersOnlyOthers();
    void claimsAreFoundByTheirWording();
    void codesAreFoundByPathAndName();

private:
    std::unique_ptr<TemporaryProject> m_project;
    std::optional<ArticleId> m_article;
};

void ChoiceModelsTest::init()
{
    m_project = std::make_unique<TemporaryProject>();
    m_article = m_project->addArticle(u"A"_s, u"The River Front said so. Rebels agreed."_s);
    const NamedEntity front{u"River Front"_s, EntityType::Group};
    QVERIFY(tagMention(**m_project, *m_article, Span(4, 15), front));
    QVERIFY(tagMention(**m_project, *m_article, Span(25, 31), front));
    QVERIFY(tagClaim(**m_project, *m_article, Span(0, 23), u"The front said so"_s, {}));
    QVERIFY(tagCoding(**m_project, *m_article, Span(0, 3), u"Frames/Conflict"_s));
}

void ChoiceModelsTest::anUnknownNameIsMadeNew()
{
    EntityChoiceModel model(**m_project, u"Ines Varro"_s);
    const QAbstractItemModelTester tester(&model);
    QVERIFY(!model.preferredRow());
    model.setText(u" Ines  Varro "_s);
    QCOMPARE(model.preferredRow(), 0);
    QVERIFY(model.isNew(0));
    const auto choice = std::get<NamedEntity>(model.choice(0, EntityType::Person));
    QCOMPARE(choice.name, u"Ines Varro"_s);
    QVERIFY(choice.type == EntityType::Person);
}

void ChoiceModelsTest::aKnownNameIsPreferred()
{
    EntityChoiceModel model(**m_project, {});
    model.setText(u"river front"_s);
    QVERIFY(std::holds_alternative<EntityId>(model.choice(*model.preferredRow(), EntityType::Other)));
    QVERIFY(model.index(*model.preferredRow())
                .data(ChoiceModel::DetailRole)
                .toString()
                .contains("2 mentions"_L1));
}

void ChoiceModelsTest::wordsTaggedBeforeLeadToTheirEntity()
{
    EntityChoiceModel model(**m_project, u"Rebels"_s);
    model.setText(u"Rebels"_s);
    QCOMPARE(model.index(*model.preferredRow()).data().toString(), u"River Front"_s);
    model.setText(u"Rebel"_s);
    QVERIFY(model.isNew(*model.preferredRow()));
}

void ChoiceModelsTest::aLastNameLeadsToItsPerson()
{
    const NamedEntity varro{u"Ines Varro"_s, EntityType::Person};
    QVERIFY(tagMention(**m_project, *m_article, Span(32, 38), varro));
    EntityChoiceModel model(**m_project, u"Varro"_s);
    model.setText(u"Varro"_s);
    QCOMPARE(model.index(*model.preferredRow()).data().toString(), u"Ines Varro"_s);
    EntityChoiceModel typed(**m_project, u"she"_s);
    typed.setText(u"Varro"_s);
    QVERIFY(typed.isNew(*typed.preferredRow()));
}

void ChoiceModelsTest::aPartOfANameIsOfferedNotPreferred()
{
    EntityChoiceModel model(**m_project, {});
    model.setText(u"River"_s);
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(model.isNew(*model.preferredRow()));
}

void ChoiceModelsTest::anotherTypeOfTheSameNameCanBeMade()
{
    EntityChoiceModel model(**m_project, {});
    model.setText(u"River Front"_s);
    QVERIFY(model.exactRow(EntityType::Group));
    QVERIFY(!model.exactRow(EntityType::Place));
    const auto choice = model.choice(*model.newRow(), EntityType::Place);
    QVERIFY(std::get<NamedEntity>(choice).type == EntityType::Place);
}

void ChoiceModelsTest::mergingOffersOnlyOthers()
{
    const NamedEntity militia{u"River militia"_s, EntityType::Group};
    QVERIFY(tagMention(**m_project, *m_article, Span(32, 38), militia));
    EntityChoiceModel model(**m_project, {});
    const QAbstractItemModelTester tester(&model);
    model.restrictToOthers((*m_project)->read().entities.named(u"River Front"_s, EntityType::Group)->id);
    model.setText(u"River"_s);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0).data().toString(), u"River militia"_s);
}

void ChoiceModelsTest::claimsAreFoundByTheirWording()
{
    ClaimChoiceModel model(**m_project);
    const QAbstractItemModelTester tester(&model);
    model.setText(u"the FRONT said so"_s);
    QVERIFY(std::holds_alternative<ClaimId>(model.choice(*model.preferredRow())));
    model.setText(u"front"_s);
    QCOMPARE(std::get<QString>(model.choice(*model.preferredRow())), u"front"_s);
    QCOMPARE(model.rowCount(), 2);
}

void ChoiceModelsTest::codesAreFoundByPathAndName()
{
    CodeChoiceModel model(**m_project);
    const QAbstractItemModelTester tester(&model);
    model.setText(u"conflict"_s);
    QVERIFY(std::holds_alternative<CodeId>(model.choice(*model.preferredRow())));
    model.setText(u"Frames/Blame"_s);
    QCOMPARE(std::get<QString>(model.choice(*model.preferredRow())), u"Frames/Blame"_s);
    model.setText(u"Frames/"_s);
    QVERIFY(!model.newRow());
    model.setText({});
    QCOMPARE(model.rowCount(), 2); // Frames, Frames/Conflict
}

PARALLAX_TEST(ChoiceModelsTest)
#include "choice_models_test.moc"
