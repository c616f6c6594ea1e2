#include "models/items/found_articles_model.h"

#include "models/import/imported_article.h"
#include "tests/support/processor_timer.h"
#include "tests/support/test_registry.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::testing;

using Model = FoundArticlesModel;

class FoundArticlesModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void problemsStandFirstAlsoWhenTheyComeLast();
    void duplicatesAreLeftOutUnlessChosen();
    void aCellIsSetAndSetBack();
    void manyRowsAreSetAtOnce();
    void aDateThatCanBeReadTwoWaysIsRefused();
    void onlyWhatIsAskedForIsShown();
    void sortingKeepsTheSelectedRow();
    void whatIsAlikeIsToldAndGrouped();
    void aFileReadAgainReplacesItsRows();
    void twoHundredThousandRowsAreNoBurden();
};

namespace {

FoundArticle foundText(const QString &title, const QByteArray &text, const QStringList &warnings = {})
{
    ImportedArticle article;
    article.title = title;
    article.words = int(title.size());
    article.bodyHash = text;
    article.warnings = warnings;
    return foundArticle(u"/in/"_s + title + u".txt"_s, {}, article, 0);
}

FoundArticle failureOf(const QString &input, const QString &why)
{
    return {.input = input, .warnings = {input + u": "_s + why}};
}

QStringList titlesOf(const Model &model)
{
    QStringList titles;
    for (int row = 0; row < model.rowCount(); ++row)
        titles << model.index(row, Model::TitleColumn).data().toString();
    return titles;
}

} // namespace

void FoundArticlesModelTest::problemsStandFirstAlsoWhenTheyComeLast()
{
    Model model;
    const QAbstractItemModelTester tester(&model);
    model.append({foundText(u"a"_s, "1"), foundText(u"b"_s, "2", {u"No date."_s})});
    model.append({foundText(u"c"_s, "3"), foundText(u"d"_s, "1"),
                  failureOf(u"/in/e.pdf"_s, u"it is empty."_s), foundText(u"f"_s, "4", {u"Odd."_s})});
    QCOMPARE(titlesOf(model), (QStringList{u"e.pdf"_s, u"b"_s, u"f"_s, u"d"_s, u"a"_s, u"c"_s}));
    QCOMPARE(model.index(0, Model::NoteColumn).data().toString(), u"It is empty."_s);
    QCOMPARE(model.counts().articles, 5);
    QCOMPARE(model.counts().standing[Model::Problem], 1);
    QCOMPARE(model.counts().standing[Model::Warned], 2);
    QCOMPARE(model.counts().withoutDate, 5);
}

void FoundArticlesModelTest::duplicatesAreLeftOutUnlessChosen()
{
    Model model;
    const QAbstractItemModelTester tester(&model);
    FoundArticle known = foundText(u"known"_s, "9");
    known.duplicateOf = ArticleId(7);
    model.append({foundText(u"a"_s, "1"), foundText(u"b"_s, "1"), known, failureOf(u"/in/x"_s, u"no."_s)});
    QCOMPARE(model.counts().chosen, 1);
    QCOMPARE(model.counts().standing[Model::Duplicate], 2);
    QCOMPARE(model.chosen().front().title, u"a"_s);
    QCOMPARE(model.otherLines().size(), 3u);
    const QModelIndex second = model.index(1, Model::TitleColumn);
    QCOMPARE(second.data().toString(), u"b"_s);
    QVERIFY(second.data(Model::NoteRole).toString().contains(u"“a”"_s));
    QVERIFY(model.setData(second, Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(model.counts().chosen, 2);
    QCOMPARE(model.otherLines().size(), 2u);
    model.setChosen({0, 1, 2, 3}, false); // a row without an article isn't counted
    QCOMPARE(model.counts().chosen, 0);
    QVERIFY(!model.index(0, Model::TitleColumn).data(Qt::CheckStateRole).isValid());
}

void FoundArticlesModelTest::aCellIsSetAndSetBack()
{
    Model model;
    const QAbstractItemModelTester tester(&model);
    model.append({foundText(u"a"_s, "1")});
    const QModelIndex source = model.index(0, Model::SourceColumn);
    QVERIFY(source.data(Model::MissingRole).toBool());
    QVERIFY(model.setData(source, u" Northern  Ledger "_s));
    QCOMPARE(source.data().toString(), u"Northern Ledger"_s);
    QVERIFY(source.data(Model::EditedRole).toBool());
    QCOMPARE(model.counts().withoutSource, 0);
    QVERIFY(model.setData(model.index(0, Model::LanguageColumn), u"German"_s));
    QCOMPARE(model.at(0)->language, u"de"_s);
    QVERIFY(!model.setData(model.index(0, Model::TitleColumn), u"  "_s));
    QVERIFY(!model.setData(model.index(0, Model::WordsColumn), u"5"_s));
    QVERIFY(model.setData(model.index(0, Model::TitleColumn), u"b"_s));
    model.setBack({0});
    QCOMPARE(model.at(0)->title, u"a"_s);
    QVERIFY(!model.isEdited());
    QCOMPARE(model.at(0)->language, QString());
    QVERIFY(source.data().toString().isEmpty());
    QVERIFY(!source.data(Model::EditedRole).toBool());
    QCOMPARE(model.counts().withoutSource, 1);
}

void FoundArticlesModelTest::manyRowsAreSetAtOnce()
{
    Model model;
    const QAbstractItemModelTester tester(&model);
    model.append({foundText(u"a"_s, "1"), foundText(u"b"_s, "2"), foundText(u"c"_s, "3")});
    QVERIFY(model.setField({0, 2}, FoundField::Published, u"28 November 2024"_s));
    QCOMPARE(model.at(0)->published->toIso(), u"2024-11-28"_s);
    QVERIFY(!model.at(1)->published);
    QCOMPARE(model.index(2, Model::PublishedColumn).data().toString(), u"28 Nov 2024"_s);
    QCOMPARE(model.index(2, Model::PublishedColumn).data(Qt::EditRole).toString(), u"2024-11-28"_s);
    QCOMPARE(model.counts().withoutDate, 1);
}

void FoundArticlesModelTest::aDateThatCanBeReadTwoWaysIsRefused()
{
    Model model;
    model.append({foundText(u"a"_s, "1")});
    QSignalSpy refused(&model, &Model::refused);
    for (const QString &text : {u"03/04/2024"_s, u"2024-02-31"_s, u"soon"_s})
        QVERIFY2(!model.setData(model.index(0, Model::PublishedColumn), text), qPrintable(text));
    QCOMPARE(refused.size(), 3);
    QVERIFY(refused[0][0].toString().contains(u"03/04/2024"_s));
    QVERIFY(!model.at(0)->published && model.at(0)->edited == 0);
}

void FoundArticlesModelTest::onlyWhatIsAskedForIsShown()
{
    Model model;
    const QAbstractItemModelTester tester(&model);
    model.append(
        {foundText(u"a"_s, "1"), foundText(u"b"_s, "1", {u"Odd."_s}), failureOf(u"/in/x"_s, u"no."_s)});
    model.show(Model::Show::Problems);
    QCOMPARE(titlesOf(model), QStringList{u"x"_s});
    model.show(Model::Show::Duplicates);
    QCOMPARE(titlesOf(model), QStringList{u"b"_s});
    model.append({foundText(u"c"_s, "1"), foundText(u"d"_s, "4")});
    QCOMPARE(titlesOf(model), (QStringList{u"b"_s, u"c"_s}));
    model.show(Model::Show::WithoutDate);
    QCOMPARE(model.rowCount(), 4);
    model.show(Model::Show::All);
    QCOMPARE(titlesOf(model), (QStringList{u"x"_s, u"b"_s, u"c"_s, u"a"_s, u"d"_s}));
}

void FoundArticlesModelTest::sortingKeepsTheSelectedRow()
{
    Model model;
    const QAbstractItemModelTester tester(&model);
    model.append({foundText(u"bb"_s, "1"), foundText(u"c"_s, "2"), foundText(u"aaa"_s, "3")});
    const QPersistentModelIndex kept(model.index(1, Model::TitleColumn));
    model.sort(Model::TitleColumn, Qt::AscendingOrder);
    QCOMPARE(titlesOf(model), (QStringList{u"aaa"_s, u"bb"_s, u"c"_s}));
    QCOMPARE(kept.data().toString(), u"c"_s);
    model.sort(Model::WordsColumn, Qt::DescendingOrder);
    QCOMPARE(titlesOf(model), (QStringList{u"aaa"_s, u"bb"_s, u"c"_s}));
    model.sort(-1);
    QCOMPARE(titlesOf(model), (QStringList{u"bb"_s, u"c"_s, u"aaa"_s}));
}

void FoundArticlesModelTest::whatIsAlikeIsToldAndGrouped()
{
    Model model;
    const QAbstractItemModelTester tester(&model);
    const auto like = [](FoundArticle found, LikenessGrade grade) {
        found.like = FoundLikeness{.grade = grade,
                                   .shared = 0.92,
                                   .sharedOther = 0.85,
                                   .article = ArticleId(7),
                                   .title = u"Flood"_s};
        return found;
    };
    model.append({foundText(u"good"_s, "1"), like(foundText(u"near"_s, "2"), LikenessGrade::Near),
                  like(foundText(u"quotes"_s, "3"), LikenessGrade::Quotation),
                  like(foundText(u"words"_s, "4"), LikenessGrade::Exact)});
    QCOMPARE(titlesOf(model), (QStringList{u"words"_s, u"near"_s, u"good"_s, u"quotes"_s}));
    QCOMPARE(model.counts().chosen, 3); // the same words are left out
    QCOMPARE(model.counts().alike, 2);
    QCOMPARE(model.counts().standing[Model::Duplicate], 1);
    QVERIFY(model.otherLines().at(0).duplicateOf == ArticleId(7));
    const QModelIndex near = model.index(1, Model::AlikeColumn);
    QCOMPARE(near.data().toString(), u"Near 92 % / 85 %"_s);
    QVERIFY(near.data(Model::NoteRole).toString().contains(u"“Flood” in the project"_s));
    QVERIFY(near.data(Qt::CheckStateRole).toInt() == Qt::Checked);
    QVERIFY(!model.index(2, Model::AlikeColumn).data(Qt::CheckStateRole).isValid());
    QVERIFY(model.setData(near, Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(!model.at(1)->like->isKept);
    QCOMPARE(model.counts().chosen, 3);
    model.setChosen({0, 1, 2, 3}, false);
    model.setGrouped({0, 1, 2}, true); // grouping takes in what is alike
    QCOMPARE(model.counts().chosen, 2);
    QVERIFY(model.at(1)->like->isKept);
    model.show(Model::Show::Alike);
    QCOMPARE(titlesOf(model), (QStringList{u"near"_s, u"quotes"_s}));
    model.show(Model::Show::All);
    model.sort(Model::AlikeColumn);
    QCOMPARE(titlesOf(model), (QStringList{u"words"_s, u"near"_s, u"quotes"_s, u"good"_s}));
}

void FoundArticlesModelTest::aFileReadAgainReplacesItsRows()
{
    Model model;
    const QAbstractItemModelTester tester(&model);
    FoundArticle first = foundText(u"a"_s, "1");
    FoundArticle other = foundText(u"b"_s, "1");
    first.input = u"/in/t.csv"_s;
    model.append({first, other, foundText(u"c"_s, "3")});
    QCOMPARE(model.counts().chosen, 2);
    model.setChosen({2}, false); // "c"
    model.removeInput(u"/in/t.csv"_s);
    QCOMPARE(titlesOf(model), (QStringList{u"b"_s, u"c"_s})); // no duplicate any more
    QCOMPARE(model.counts().articles, 2);
    QCOMPARE(model.counts().chosen, 1);
    QCOMPARE(model.counts().standing[Model::Duplicate], 0);
}

void FoundArticlesModelTest::twoHundredThousandRowsAreNoBurden()
{
    Model model;
    ProcessorTimer timer;
    for (int batch = 0; batch < 200; ++batch) {
        std::vector<FoundArticle> found;
        for (int i = 0; i < 1000; ++i)
            found.push_back(foundText(u"Article"_s, QByteArray::number(batch * 1000 + i),
                                      i % 10 == 0 ? QStringList{u"Odd."_s} : QStringList()));
        model.append(found);
    }
    QCOMPARE(model.rowCount(), 200'000);
    QVERIFY2(timer.milliseconds() < 10'000, qPrintable(QString::number(timer.milliseconds())));
    for (int row = 0; row < 200'000; row += 10'000)
        QCOMPARE(model.index(row, 0).data().toString(), u"Article"_s);
}

PARALLAX_TEST(FoundArticlesModelTest)
#include "found_articles_model_test.moc"
