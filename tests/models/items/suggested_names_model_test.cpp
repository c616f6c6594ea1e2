#include "models/items/suggested_names_model.h"

#include "models/edits/accept_suggestions.h"
#include "models/jobs/job_runner.h"
#include "tests/support/suggested.h"
#include "tests/support/test_registry.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::testing;

class SuggestedNamesModelTest : public QObject
{
    Q_OBJECT
    using Model = SuggestedNamesModel;
private Q_SLOTS:
    void init();
    void suggestionsOfOneNameAreOneRow();
    void kindsAndTextNarrowTheRows();
    void aColumnSortsBothWays();
    void decidedOnesAreGone();
    void acceptingAsTheAnalystsOwnIsSaid();

private:
    void reload()
    {
        QSignalSpy loaded(m_model.get(), &Model::loaded);
        m_model->reload();
        QVERIFY(loaded.wait());
    }
    QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < m_model->rowCount(); ++row)
            all << m_model->index(row, Model::NameColumn).data().toString();
        return all;
    }
    QString cell(int row, Model::Column column) const
    {
        return m_model->index(row, column).data().toString();
    }

    std::unique_ptr<JobRunner> m_jobs;
    std::unique_ptr<TemporaryProject> m_project;
    std::unique_ptr<Model> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::vector<SuggestionId> m_made;
};

void SuggestedNamesModelTest::init()
{
    m_tester.reset();
    m_model.reset();
    m_jobs = std::make_unique<JobRunner>();
    m_project = std::make_unique<TemporaryProject>();
    const ArticleId first = m_project->addArticle(u"One"_s, u"Ines Varro left Port Ilmen. Varro waved."_s);
    const ArticleId second = m_project->addArticle(u"Two"_s, u"Varro came back to Port Ilmen on Friday."_s);
    SuggestionDraft unsure = mentionDraft(Span(28, 33), u"Ines Varro"_s, EntityType::Person);
    unsure.confidence = 0.6;
    m_made = suggest(*m_project, first,
                     {mentionDraft(Span(0, 10), u"Ines Varro"_s, EntityType::Person), unsure,
                      mentionDraft(Span(16, 26), u"Port Ilmen"_s, EntityType::Place)});
    suggest(*m_project, second,
            {mentionDraft(Span(0, 5), u"Ines Varro"_s, EntityType::Person),
             eventDraft(Span(6, 39), u"Ines Varro came back"_s, QDate(2031, 3, 28))});
    m_model = std::make_unique<Model>(**m_project, *m_jobs);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
    reload();
}

void SuggestedNamesModelTest::suggestionsOfOneNameAreOneRow()
{
    QCOMPARE(names(), (QStringList{u"Ines Varro"_s, u"Port Ilmen"_s, u"Ines Varro came back"_s}));
    QCOMPARE(cell(0, Model::KindColumn), u"Person"_s);
    QCOMPARE(cell(0, Model::CountColumn), u"3"_s);
    QCOMPARE(cell(0, Model::ArticlesColumn), u"2"_s);
    QCOMPARE(cell(0, Model::SureColumn), u"60 – 80 %"_s);
    QCOMPARE(cell(0, Model::OwnColumn), u"new"_s);
    QCOMPARE(cell(1, Model::SureColumn), u"80 %"_s);
    QCOMPARE(cell(2, Model::KindColumn), u"Event"_s);
    QCOMPARE(m_model->at(0).first.size(), 3u);
}

void SuggestedNamesModelTest::kindsAndTextNarrowTheRows()
{
    QCOMPARE(m_model->count(Model::Show::All), 3);
    QCOMPARE(m_model->count(Model::Show::Persons), 1);
    QCOMPARE(m_model->count(Model::Show::Events), 1);
    QCOMPARE(m_model->count(Model::Show::Claims), 0);
    m_model->show(Model::Show::All, u"varro"_s);
    QCOMPARE(names(), (QStringList{u"Ines Varro"_s, u"Ines Varro came back"_s}));
    m_model->show(Model::Show::Events, u"varro"_s);
    QCOMPARE(names(), QStringList{u"Ines Varro came back"_s});
    m_model->show(Model::Show::Places, {});
    QCOMPARE(names(), QStringList{u"Port Ilmen"_s});
}

void SuggestedNamesModelTest::aColumnSortsBothWays()
{
    m_model->sort(Model::NameColumn, Qt::DescendingOrder);
    QCOMPARE(names(), (QStringList{u"Port Ilmen"_s, u"Ines Varro came back"_s, u"Ines Varro"_s}));
    m_model->sort(Model::CountColumn, Qt::AscendingOrder);
    QCOMPARE(names().last(), u"Ines Varro"_s);
    m_model->sort(-1, Qt::AscendingOrder);
    QCOMPARE(names().first(), u"Ines Varro"_s);
}

void SuggestedNamesModelTest::decidedOnesAreGone()
{
    QVERIFY(rejectSuggestions(**m_project, std::array{m_made[0], m_made[2]}));
    reload();
    QCOMPARE(names(), (QStringList{u"Ines Varro"_s, u"Ines Varro came back"_s}));
    QCOMPARE(cell(0, Model::CountColumn), u"2"_s);
}

void SuggestedNamesModelTest::acceptingAsTheAnalystsOwnIsSaid()
{
    const auto accepted = acceptSuggestions(**m_project, std::array{m_made[0]});
    QVERIFY(accepted);
    reload();
    QCOMPARE(cell(0, Model::OwnColumn), u"in the project"_s);
}

PARALLAX_TEST(SuggestedNamesModelTest)
#include "suggested_names_model_test.moc"
