#include "models/items/suggestion_list_model.h"

#include "models/edits/accept_suggestions.h"
#include "tests/support/suggested.h"
#include "tests/support/test_registry.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::testing;

class SuggestionListModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void pendingOnesStandInReadingOrder();
    void aDecisionTakesJustItsRow();
    void undoBringsTheRowBackToItsPlace();
    void whatTheFileHoldsOutsideTheTextIsNotShown();
    void anEventIsShownWithItsDay();

private:
    QStringList words() const
    {
        QStringList all;
        for (int row = 0; row < m_model->rowCount(); ++row)
            all << m_model->index(row).data(SuggestionListModel::WordsRole).toString();
        return all;
    }
    const QString m_body = u"🌊 The River Front said so. The RF agreed."_s;
    std::unique_ptr<TemporaryProject> m_project;
    std::unique_ptr<SuggestionListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::optional<ArticleId> m_article;
    std::vector<SuggestionId> m_made;
};

void SuggestionListModelTest::init()
{
    m_tester.reset();
    m_model.reset();
    m_project = std::make_unique<TemporaryProject>();
    m_article = m_project->addArticle(u"Two names"_s, m_body);
    m_model = std::make_unique<SuggestionListModel>(**m_project);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
    m_model->setArticle(m_article, m_body);
    m_made =
        suggest(*m_project, *m_article,
                {mentionDraft(Span(31, 33), u"River Front"_s), mentionDraft(Span(6, 17), u"River Front"_s)});
}

void SuggestionListModelTest::pendingOnesStandInReadingOrder()
{
    QCOMPARE(words(), (QStringList{u"River Front"_s, u"RF"_s}));
    const QModelIndex first = m_model->index(0);
    QCOMPARE(first.data().toString(), u"River Front"_s);
    QCOMPARE(first.data(SuggestionListModel::KindTextRole).toString(), u"Group"_s);
    QCOMPARE(first.data(SuggestionListModel::ReasonRole).toString(), u"It looks like a name."_s);
    QCOMPARE(first.data(SuggestionListModel::ConfidenceRole).toDouble(), 0.8);
}

void SuggestionListModelTest::aDecisionTakesJustItsRow()
{
    const QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    const QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QVERIFY(acceptSuggestions(**m_project, std::array{m_made.back()}));
    QCOMPARE(words(), QStringList{u"RF"_s});
    QCOMPARE(removed.count(), 1);
    QCOMPARE(reset.count(), 0);
}

void SuggestionListModelTest::undoBringsTheRowBackToItsPlace()
{
    QVERIFY(rejectSuggestions(**m_project, std::array{m_made.back()}));
    QVERIFY((*m_project)->undo());
    QCOMPARE(words(), (QStringList{u"River Front"_s, u"RF"_s}));
}

void SuggestionListModelTest::whatTheFileHoldsOutsideTheTextIsNotShown()
{
    suggest(*m_project, *m_article, {mentionDraft(Span(39, 900), u"Nobody"_s)});
    QCOMPARE(m_model->rowCount(), 2);
}

void SuggestionListModelTest::anEventIsShownWithItsDay()
{
    suggest(*m_project, *m_article, {eventDraft(Span(2, 27), u"The statement"_s, QDate(2024, 11, 28))});
    const QModelIndex first = m_model->index(0);
    QCOMPARE(first.data().toString(), u"The statement"_s);
    QCOMPARE(first.data(SuggestionListModel::KindTextRole).toString(), u"Event, 28 Nov 2024"_s);
    QCOMPARE(first.data(SuggestionListModel::KindRole).toInt(), int(SuggestionKind::Event));
}

PARALLAX_TEST(SuggestionListModelTest)
#include "suggestion_list_model_test.moc"
