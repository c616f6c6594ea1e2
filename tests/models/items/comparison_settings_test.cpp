#include "models/edits/change_articles.h"
#include "models/edits/change_comparison.h"
#include "models/edits/set_article_attribute.h"
#include "models/items/compared_columns.h"
#include "models/items/compared_texts.h"
#include "models/items/comparison_settings.h"
#include "models/items/matrix_data.h"
#include "models/items/names_table_model.h"
#include "models/jobs/job_context.h"
#include "models/storage/project_file.h"
#include "tests/support/dam_project.h"
#include "tests/support/test_registry.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::testing;

class ComparisonSettingsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_project = std::make_unique<DamProject>(); }
    void cleanup() { m_project.reset(); }
    void settingsComeBackAsTheyWere();
    void aMatrixComesBackAsItWas();
    void whatIsNoSettingsIsRefused();
    void articlesThatAreGoneAreLeftOut();
    void columnChoicesHaveNames();
    void columnsAreGroupsOfAnAttribute();
    void columnsArePeriods();
    void aMatrixCountsByAttribute();
    void theOthersSayEachThingOnce();
    void namesTellWhoActs();

private:
    const Readers &read() const { return (*m_project)->read(); }
    std::array<ArticleId, 3> articles() const
    {
        return {m_project->wire, m_project->coastline, m_project->ledger};
    }
    /// "Country A: 2, no Country: 1"
    QString columns(const ColumnChoice &choice) const
    {
        QStringList names;
        for (const ComparedColumn &one :
             comparedColumns(read(), comparedArticles(read(), articles()), choice).columns)
            names << u"%1: %2"_s.arg(one.name).arg(one.articles.size());
        return names.join(u", ");
    }
    std::unique_ptr<DamProject> m_project;
};

void ComparisonSettingsTest::settingsComeBackAsTheyWere()
{
    ComparisonSettings settings;
    settings.event = m_project->breach;
    settings.articles = {m_project->wire};
    settings.texts = {m_project->ledger, m_project->wire};
    settings.options = {true, {ColumnChoice::By::Attribute, u"Country"_s}};
    settings.tab = u"frames"_s;
    settings.choices = {{u"frames"_s, u"articles"_s}, {u"claims"_s, u"conflicts"_s}};
    QVERIFY(saveComparison(**m_project, u"Breach"_s, toJson(settings)));
    const auto back = savedSettings(read(), u"Breach"_s);
    QVERIFY(back);
    QVERIFY(back->event == settings.event && back->articles == settings.articles);
    QVERIFY(back->texts == settings.texts && back->options == settings.options);
    QCOMPARE(back->tab, settings.tab);
    QCOMPARE(back->choices, settings.choices);
    QCOMPARE(toJson(*back), toJson(settings));
}

void ComparisonSettingsTest::aMatrixComesBackAsItWas()
{
    ComparisonSettings settings;
    settings.view = ComparisonSettings::View::Matrix;
    settings.matrix.rows = MatrixAxis(MatrixDimension::Attribute, u"Leaning: left"_s);
    settings.matrix.columns = MatrixDimension::Stance;
    settings.matrix.measure = MatrixMeasure::WordsCovered;
    settings.options.suggestions = true;
    settings.shown = u"residuals"_s;
    const auto back = comparisonSettingsFromJson(toJson(settings));
    QVERIFY(back);
    QVERIFY(back->view == ComparisonSettings::View::Matrix);
    QVERIFY(back->matrix.rows == settings.matrix.rows && back->matrix.columns == settings.matrix.columns);
    QVERIFY(back->matrix.measure == settings.matrix.measure && back->matrix.suggestions);
    QCOMPARE(back->shown, settings.shown);
    QVERIFY(!articlesOf(read(), *back)); // all
}

void ComparisonSettingsTest::whatIsNoSettingsIsRefused()
{
    for (const QString &json : {u"{}"_s, u"[]"_s, u""_s, u"{\"view\":\"pie\"}"_s, u"{\"view\":7}"_s})
        QVERIFY2(!comparisonSettingsFromJson(json), qPrintable(json));
    QVERIFY(comparisonSettingsFromJson(u"{\"view\":\"compare\",\"articles\":[1,\"x\"],\"columns\":3}"_s));
    QVERIFY(!savedSettings(read(), u"Nothing"_s));
}

void ComparisonSettingsTest::articlesThatAreGoneAreLeftOut()
{
    ComparisonSettings settings;
    settings.articles = {m_project->wire, m_project->ledger};
    QVERIFY(removeArticles(**m_project, std::array{m_project->wire}));
    QVERIFY(articlesOf(read(), settings) == std::vector{m_project->ledger});
}

void ComparisonSettingsTest::columnChoicesHaveNames()
{
    using By = ColumnChoice::By;
    for (const ColumnChoice &choice : {ColumnChoice{}, ColumnChoice{By::Article}, ColumnChoice{By::Month},
                                       ColumnChoice{By::Year}, ColumnChoice{By::Attribute, u"month"_s}})
        QVERIFY(columnChoiceFromString(toString(choice)) == choice);
    QVERIFY(!columnChoiceFromString(u"attribute:"_s));
    QVERIFY(!columnChoiceFromString(u"outlet"_s));
}

void ComparisonSettingsTest::columnsAreGroupsOfAnAttribute()
{
    const std::array two{m_project->ledger, m_project->coastline};
    QVERIFY(setArticleAttribute(**m_project, two, u"Country"_s, u"Velmora"_s));
    const ColumnChoice country{ColumnChoice::By::Attribute, u"Country"_s};
    QCOMPARE(columns(country), u"Velmora: 2, no Country: 1"_s); // the wire's comes first, and has none
    const ComparedTables tables = *compareTables(read(), articles(), {false, country});
    QCOMPARE(tables.names.front().cells.size(), 2u);
    int mentions = 0;
    for (const NameLabel &label : tables.names.front().cells[0])
        mentions += label.count();
    QCOMPARE(mentions, 3); // of the River Front, in both
}

void ComparisonSettingsTest::columnsArePeriods()
{
    QVERIFY(changeArticles(**m_project, std::array{m_project->wire},
                           {.published = PartialDate::fromIso(u"2031-04"_s)}));
    QVERIFY(changeArticles(**m_project, std::array{m_project->coastline},
                           {.published = PartialDate::fromIso(u"2030"_s)}));
    QCOMPARE(columns({ColumnChoice::By::Month}), u"2031-03: 1, 2031-04: 1, no date: 1"_s);
    QCOMPARE(columns({ColumnChoice::By::Year}), u"2030: 1, 2031: 2"_s);
    QCOMPARE(columns({}), u"Velmora State Wire: 1, Coastline Today: 1, Northern Ledger: 1"_s);
}

void ComparisonSettingsTest::aMatrixCountsByAttribute()
{
    QVERIFY(setArticleAttribute(**m_project, std::array{m_project->wire}, u"Country"_s, u"Velmora"_s));
    const auto database = openProjectFile(m_project->path(), Database::Access::ReadOnly);
    const auto matrix =
        readMatrix(**database, {MatrixDimension::Kind, MatrixAxis(MatrixDimension::Attribute, u"Country"_s)},
                   [](std::int64_t, std::int64_t) { return true; });
    QVERIFY(matrix);
    QCOMPARE(matrix->columns.size(), 2u);
    QCOMPARE(matrix->columns[0].name, u"Velmora"_s);
    QCOMPARE(matrix->columns[1].name, u"no Country"_s);
    QCOMPARE(*matrix->figure(0, 0), 2); // mentions
    QCOMPARE(*matrix->figure(0, 1), 4);
}

void ComparisonSettingsTest::theOthersSayEachThingOnce()
{
    const auto compared = compareWithOthers(read(), std::array{m_project->coastline},
                                            std::array{m_project->wire, m_project->ledger});
    QVERIFY(compared);
    QCOMPARE(compared->texts.size(), 2u);
    const ComparedText &others = compared->texts[1];
    QCOMPARE(others.body.count(u"The dam gave way"_s), 1);
    QVERIFY(others.body.startsWith(u"Velmora State Wire, 28 Mar 2031"_s));
    QCOMPARE(others.body.count(u"Northern Ledger, 29 Mar 2031\n"_s), 1);
    QCOMPARE(others.articles, 2);
    const CodePointIndex shown(others.body);
    for (int i = 0; i < int(compared->sentences(1).size()); ++i) {
        const ArticlePlace place = compared->placeOf(1, i);
        const CodePointIndex body(*read().articles.body(place.article));
        QCOMPARE(shown.cut(compared->sentences(1)[size_t(i)].span).toString(),
                 body.cut(place.span).toString());
    }
    QVERIFY(compared->placeOf(1, int(compared->sentences(1).size()) - 1).article == m_project->ledger);
}

void ComparisonSettingsTest::namesTellWhoActs()
{
    NamesTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTables(std::make_shared<const ComparedTables>(*compareTables(read(), articles())));
    model.setShown(NamesTableModel::Roles);
    QCOMPARE(model.subject(0), u"River Front"_s);
    QCOMPARE(model.index(0, 4).data().toString(), u"acted on, no agent 1"_s); // "Rebels were not asked."
    const JobContext unheard([](std::int64_t, std::int64_t) { });
    const auto passages = model.passageQuery(model.index(0, 4))(read(), unheard);
    QVERIFY(passages);
    QCOMPARE(passages->passages.size(), 1u);
    QCOMPARE(passages->passages.front().about, u"acted on, no agent"_s);
    QCOMPARE(model.index(0, 2).data().toString(),
             u"no role found"_s); // "Terrorists of the River Front destroyed"
}

PARALLAX_TEST(ComparisonSettingsTest)
#include "comparison_settings_test.moc"
