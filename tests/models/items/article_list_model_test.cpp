#include "models/items/article_list_model.h"

#include "models/edits/change_articles.h"
#include "models/edits/change_event.h"
#include "models/edits/import_articles.h"
#include "models/edits/tag_mention.h"
#include "models/import/imported_article.h"
#include "models/items/project_counts.h"
#include "models/storage/database.h"
#include "models/storage/project_file.h"
#include "models/storage/writers.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_registry.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::testing;

class ArticleListModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void newestComeFirst();
    void absentSourceAndDateAreInvalid();
    void aFilterNarrowsAndCounts();
    void pagesAreReadAsTheyAreAskedFor();
    void anArticleFarDownIsFound();
    void aChangedDateMovesItsRowOnly();
    void aRemovedArticleLeavesAndUndoBringsItBack();
    void aTagChangesOneRowsCount();
    void countsFollowWithoutCounting();
    void columnsSort();
    void whatAnArticleIsLikeIsTold();

private:
    QStringList titles() const
    {
        QStringList all;
        for (int row = 0; row < m_model->rowCount(); ++row)
            all << m_model->index(row, 0).data().toString();
        return all;
    }
    ArticleId article(const QString &title) const
    {
        return (*m_project)->read().articles.withTitle(title).front();
    }
    /// Articles of the year 2032, "Number 1000" and on.
    void addMany(int count)
    {
        Project &project = **m_project;
        auto database = openProjectFile(project.path(), Database::Access::ReadWrite);
        EditSession edits(**database, u"tester"_s);
        project.beginForeignWrite(u"importing"_s);
        const auto changes = importArticles(
            **database, edits, DuplicatePolicy::Keep, [](int) { return u"Import"_s; },
            [&](const ImportTarget &target) -> Result<void> {
                for (int i = 0; i < count; ++i)
                    target.add({.title = u"Number %1"_s.arg(1000 + i),
                                .published = PartialDate::fromIso(u"2032-01-01"),
                                .body = u"Text %1"_s.arg(i)},
                               {});
                return {};
            });
        project.endForeignWrite(*changes);
    }
    void watch()
    {
        m_model = std::make_unique<ArticleListModel>(**m_project);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    std::unique_ptr<TemporaryProject> m_project;
    std::unique_ptr<ArticleListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void ArticleListModelTest::init()
{
    m_project = std::make_unique<TemporaryProject>();
    m_project->addArticle(u"Bridge closed"_s, u"The bridge is closed."_s, u"Ledger"_s, u"2031-03-29"_s);
    m_project->addArticle(u"Dam fails"_s, u"The dam failed."_s, u"Echo"_s, u"2031-03-28T04:10+01:00"_s);
    m_project->addArticle(u"Aid arrives"_s, u"Aid has arrived."_s);
    watch();
}

void ArticleListModelTest::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_project.reset();
}

void ArticleListModelTest::newestComeFirst()
{
    QCOMPARE(titles(), QStringList({u"Bridge closed"_s, u"Dam fails"_s, u"Aid arrives"_s}));
    QCOMPARE(m_model->index(0, ArticleListModel::PublishedColumn).data().toString(), u"29 Mar 2031"_s);
    QCOMPARE(m_model->index(1, 0).data(ArticleListModel::SourceRole).toString(), u"Echo"_s);
    QCOMPARE(m_model->index(1, 0).data(ArticleListModel::SourcePositionRole).toInt(), 1);
}

void ArticleListModelTest::absentSourceAndDateAreInvalid()
{
    const QModelIndex bare = m_model->index(2, 0);
    QVERIFY(!bare.data(ArticleListModel::SourceRole).isValid());
    QVERIFY(!bare.data(ArticleListModel::SourcePositionRole).isValid());
    QVERIFY(!bare.data(ArticleListModel::PublishedRole).isValid());
    QCOMPARE(bare.data(Qt::AccessibleDescriptionRole).toString(), u"no source, no date, 0 tags"_s);
}

void ArticleListModelTest::aFilterNarrowsAndCounts()
{
    QSignalSpy counts(m_model.get(), &ArticleListModel::countsChanged);
    m_model->setFilter({.titleContains = u"da"_s});
    QCOMPARE(titles(), QStringList{u"Dam fails"_s});
    QCOMPARE(m_model->matching(), 1);
    QCOMPARE(m_model->total(), 3);
    QCOMPARE(counts.size(), 1);
    m_model->setFilter({.onlyUndated = true});
    QCOMPARE(titles(), QStringList{u"Aid arrives"_s});
}

void ArticleListModelTest::pagesAreReadAsTheyAreAskedFor()
{
    m_tester.reset(); // it reads all pages
    addMany(ArticleListModel::pageSize);
    m_model = std::make_unique<ArticleListModel>(**m_project);
    m_model->setOrder(ArticleOrder::Title, false);
    QCOMPARE(m_model->rowCount(), ArticleListModel::pageSize);
    QVERIFY(m_model->canFetchMore({}));
    QCOMPARE(m_model->matching(), ArticleListModel::pageSize + 3);
    m_model->fetchMore({});
    QVERIFY(!m_model->canFetchMore({}));
    QStringList sorted = titles();
    sorted.sort(Qt::CaseInsensitive);
    QCOMPARE(titles(), sorted);
    QCOMPARE(sorted.size(), ArticleListModel::pageSize + 3);
}

void ArticleListModelTest::anArticleFarDownIsFound()
{
    m_tester.reset(); // it reads all pages
    addMany(ArticleListModel::pageSize);
    m_model = std::make_unique<ArticleListModel>(**m_project);
    const ArticleId old = article(u"Dam fails"_s);
    QVERIFY(!m_model->rowOf(old));
    const std::optional<int> row = m_model->ensureLoaded(old);
    QVERIFY(row);
    QVERIFY(m_model->articleAt(*row) == old);
    m_model->setFilter({.titleContains = u"Number"_s});
    QVERIFY(!m_model->ensureLoaded(old));
}

void ArticleListModelTest::aChangedDateMovesItsRowOnly()
{
    QPersistentModelIndex moved = m_model->index(2, 0);
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    const std::array articles = {article(u"Aid arrives"_s)};
    QVERIFY(changeArticles(**m_project, articles,
                           {.source = u"Post"_s, .published = PartialDate::fromIso(u"2031-04-01")}));
    QCOMPARE(titles(), QStringList({u"Aid arrives"_s, u"Bridge closed"_s, u"Dam fails"_s}));
    QCOMPARE(moved.row(), 0);
    QCOMPARE(moved.data(ArticleListModel::SourceRole).toString(), u"Post"_s);
    QCOMPARE(resets.size(), 0);
}

void ArticleListModelTest::aRemovedArticleLeavesAndUndoBringsItBack()
{
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    const std::array articles = {article(u"Bridge closed"_s)};
    QVERIFY(removeArticles(**m_project, articles));
    QCOMPARE(titles(), QStringList({u"Dam fails"_s, u"Aid arrives"_s}));
    QCOMPARE(m_model->total(), 2);
    QVERIFY((*m_project)->undo());
    QCOMPARE(titles(), QStringList({u"Bridge closed"_s, u"Dam fails"_s, u"Aid arrives"_s}));
    m_project->addArticle(u"Crews leave"_s, u"They left."_s, {}, u"2031-03-28T12:00"_s);
    QCOMPARE(titles(), QStringList({u"Bridge closed"_s, u"Crews leave"_s, u"Dam fails"_s, u"Aid arrives"_s}));
    QCOMPARE(resets.size(), 0);
}

void ArticleListModelTest::aTagChangesOneRowsCount()
{
    QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    const auto tag = tagMention(**m_project, article(u"Dam fails"_s), Span(4, 7),
                                NamedEntity{u"Harrow Dam"_s, EntityType::Place});
    QVERIFY(tag);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.front().at(0).toModelIndex().row(), 1);
    QCOMPARE(changes.front().at(1).toModelIndex().row(), 1);
    QCOMPARE(m_model->index(1, 0).data(ArticleListModel::TagsRole).toInt(), 1);
    QVERIFY((*m_project)->undo());
    QCOMPARE(m_model->index(1, 0).data(ArticleListModel::TagsRole).toInt(), 0);
}

void ArticleListModelTest::countsFollowWithoutCounting()
{
    const ProjectCounts counts(**m_project);
    QCOMPARE(counts.articles(), 3);
    QVERIFY(tagMention(**m_project, article(u"Dam fails"_s), Span(4, 7),
                       NamedEntity{u"Harrow Dam"_s, EntityType::Place}));
    QCOMPARE(counts.tags(), 1);
    QCOMPARE(counts.entities(), 1);
    const std::array articles = {article(u"Dam fails"_s)};
    QVERIFY(removeArticles(**m_project, articles));
    QCOMPARE(counts.articles(), 2);
    QCOMPARE(counts.tags(), (*m_project)->read().annotations.count());
    QVERIFY((*m_project)->undo());
    QCOMPARE(counts.articles(), 3);
    QCOMPARE(counts.tags(), 1);
    m_project->addArticle(u"More"_s, u"More text."_s);
    QCOMPARE(counts.articles(), 4);
}

void ArticleListModelTest::columnsSort()
{
    m_model->sort(ArticleListModel::TitleColumn, Qt::AscendingOrder);
    QCOMPARE(titles(), QStringList({u"Aid arrives"_s, u"Bridge closed"_s, u"Dam fails"_s}));
    m_model->sort(ArticleListModel::SourceColumn, Qt::DescendingOrder);
    QCOMPARE(titles(), QStringList({u"Bridge closed"_s, u"Dam fails"_s, u"Aid arrives"_s}));
}

void ArticleListModelTest::whatAnArticleIsLikeIsTold()
{
    const auto one = m_model->articleAt(0);
    const auto other = m_model->articleAt(1);
    QVERIFY(one && other);
    QVERIFY(m_model->index(0, 0).data(ArticleListModel::AlikeRole).toStringList().isEmpty());
    QVERIFY((*m_project)->edit(u"group"_s, [&](Writers &write) {
        write.likenesses.set({*one, *other, LikenessGrade::Near, 0.92, 0.85});
    }));
    for (int row = 0; row < 2; ++row) {
        const QStringList lines = m_model->index(row, 0).data(ArticleListModel::AlikeRole).toStringList();
        QCOMPARE(lines.size(), 1);
        QVERIFY2(lines[0].contains(titles()[1 - row]), qPrintable(lines[0]));
        QVERIFY2(lines[0].contains(row == 0 ? u"92 % of its text"_s : u"85 % of its text"_s),
                 qPrintable(lines[0]));
    }
}

PARALLAX_TEST(ArticleListModelTest)
#include "article_list_model_test.moc"
