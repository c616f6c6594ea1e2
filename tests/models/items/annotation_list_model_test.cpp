#include "models/items/annotation_list_model.h"

#include "models/edits/change_codebook.h"
#include "models/edits/change_entity.h"
#include "models/edits/remove_annotations.h"
#include "models/edits/set_statement.h"
#include "models/edits/tag_claim.h"
#include "models/edits/tag_coding.h"
#include "models/edits/tag_mention.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_registry.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::testing;

class AnnotationListModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void rowsStandInReadingOrder();
    void anEditTouchesJustItsRows();
    void renamedTargetsAreShown();
    void otherArticlesDontMatter();
    void undoAndRedoAreFollowed();
    void wordsAreCutInCodePoints();

private:
    QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < m_model->rowCount(); ++row)
            all << m_model->index(row).data().toString();
        return all;
    }
    AnnotationId mention(Span span, const QString &name)
    {
        return *tagMention(**m_project, *m_article, span, NamedEntity{name, EntityType::Group});
    }
    const QString m_body = u"🌊 The River Front said so. The RF militia agreed."_s;
    std::unique_ptr<TemporaryProject> m_project;
    std::unique_ptr<AnnotationListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::optional<ArticleId> m_article;
};

void AnnotationListModelTest::init()
{
    m_tester.reset();
    m_model.reset();
    m_project = std::make_unique<TemporaryProject>();
    m_article = m_project->addArticle(u"Two names"_s, m_body);
    m_model = std::make_unique<AnnotationListModel>(**m_project);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
    m_model->setArticle(m_article, m_body);
}

void AnnotationListModelTest::rowsStandInReadingOrder()
{
    mention(Span(31, 41), u"RF"_s);
    QVERIFY(tagClaim(**m_project, *m_article, Span(2, 26), u"It was said"_s, {}));
    QVERIFY(tagCoding(**m_project, *m_article, std::nullopt, u"Frames/Conflict"_s));
    mention(Span(6, 17), u"River Front"_s);
    QCOMPARE(names(), (QStringList{u"Frames/Conflict"_s, u"It was said"_s, u"River Front"_s, u"RF"_s}));
    const QStringList live = names();
    m_model->setArticle(m_article, m_body);
    QCOMPARE(names(), live);
}

void AnnotationListModelTest::anEditTouchesJustItsRows()
{
    mention(Span(6, 17), u"River Front"_s);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    const auto claim = tagClaim(**m_project, *m_article, Span(2, 26), u"It was said"_s, {});
    QCOMPARE(inserted.count(), 1);
    QVERIFY(setStatement(**m_project, *claim, {.stance = Stance::Denies}));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_model->index(0).data(AnnotationListModel::StanceRole).toInt(), int(Stance::Denies));
    QVERIFY(removeAnnotations(**m_project, std::array{*claim}));
    QCOMPARE(removed.count(), 1);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(names(), QStringList{u"River Front"_s});
}

void AnnotationListModelTest::renamedTargetsAreShown()
{
    mention(Span(6, 17), u"River Front"_s);
    QVERIFY(tagCoding(**m_project, *m_article, Span(2, 9), u"Frames/Conflict"_s));
    const EntityId entity = (*m_project)->read().entities.withNameOrAlias(u"River Front"_s).front().id;
    QVERIFY(changeEntity(**m_project, entity, EntityType::Organisation, u"The Front"_s));
    Code frames = *(*m_project)->read().codes.child(std::nullopt, u"Frames"_s);
    frames.name = u"Framing"_s;
    QVERIFY(changeCode(**m_project, frames));
    QCOMPARE(names(), (QStringList{u"Framing/Conflict"_s, u"The Front"_s}));
    QCOMPARE(m_model->index(1).data(AnnotationListModel::KindTextRole).toString(), u"Organisation"_s);
}

void AnnotationListModelTest::otherArticlesDontMatter()
{
    const ArticleId other = m_project->addArticle(u"Other"_s, u"Another text of the River Front."_s);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QVERIFY(tagMention(**m_project, other, Span(20, 31), NamedEntity{u"River Front"_s, EntityType::Group}));
    QCOMPARE(inserted.count(), 0);
    QCOMPARE(m_model->rowCount(), 0);
}

void AnnotationListModelTest::undoAndRedoAreFollowed()
{
    mention(Span(6, 17), u"River Front"_s);
    QVERIFY((*m_project)->undo());
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY((*m_project)->redo());
    QCOMPARE(names(), QStringList{u"River Front"_s});
    const EntityId entity = (*m_project)->read().entities.withNameOrAlias(u"River Front"_s).front().id;
    QVERIFY(removeEntity(**m_project, entity)); // takes its mentions along
    QCOMPARE(m_model->rowCount(), 0);
}

void AnnotationListModelTest::wordsAreCutInCodePoints()
{
    const AnnotationId id = mention(Span(6, 17), u"River Front"_s);
    QCOMPARE(m_model->words(*m_model->rowOf(id)), u"River Front"_s);
    QCOMPARE(m_model->index(0).data(AnnotationListModel::WordsRole).toString(), u"River Front"_s);
}

PARALLAX_TEST(AnnotationListModelTest)
#include "annotation_list_model_test.moc"
