#include "models/items/read_again_model.h"

#include "tests/support/test_registry.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace parallax {

class ReadAgainModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatNeedsALookStandsFirst();
    void onlyNewTextsWithoutLossesAreChosenFromTheStart();
    void whatIsSameOrFailedCanNotBeChosen();
    void wordsAreShownBeforeAndAfter();
};

namespace {

ReadAgain result(const QString &title, ReadAgain::Status status, int lost = 0)
{
    ReadAgain article{.article = ArticleId(1), .title = title, .status = status};
    article.why = status == ReadAgain::Status::Failed ? u"It is empty."_s : QString();
    article.wordsBefore = 1200;
    article.wordsAfter = 1100;
    for (int i = 0; i < lost; ++i)
        article.lost.push_back({AnnotationId(i + 1), AnnotationKind::Mention, u"Home"_s, u"home"_s});
    return article;
}

std::vector<ReadAgain> results()
{
    return {result(u"same"_s, ReadAgain::Status::Same), result(u"failed"_s, ReadAgain::Status::Failed),
            result(u"new"_s, ReadAgain::Status::Changed), result(u"lossy"_s, ReadAgain::Status::Changed, 2)};
}

} // namespace

void ReadAgainModelTest::whatNeedsALookStandsFirst()
{
    ReadAgainModel model(results());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QStringList titles;
    for (int row = 0; row < model.rowCount(); ++row)
        titles << model.index(row, ReadAgainModel::TitleColumn).data().toString();
    QCOMPARE(titles, QStringList({u"lossy"_s, u"new"_s, u"failed"_s, u"same"_s}));
    QCOMPARE(model.index(2, ReadAgainModel::NoteColumn).data().toString(), u"It is empty."_s);
    QCOMPARE(model.index(0, ReadAgainModel::LostColumn).data().toString(), u"2"_s);
    QCOMPARE(model.count(ReadAgain::Status::Changed), 2);
}

void ReadAgainModelTest::onlyNewTextsWithoutLossesAreChosenFromTheStart()
{
    ReadAgainModel model(results());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.chosenCount(), 1);
    QVERIFY(!model.isChosen(0) && model.isChosen(1));
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QVERIFY(model.setData(model.index(0, 0), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.chosenCount(), 2);
    QCOMPARE(model.chosenLosses(), 2);
}

void ReadAgainModelTest::whatIsSameOrFailedCanNotBeChosen()
{
    ReadAgainModel model(results());
    for (const int row : {2, 3}) {
        QVERIFY(!model.index(row, 0).data(Qt::CheckStateRole).isValid());
        QVERIFY(!model.setData(model.index(row, 0), Qt::Checked, Qt::CheckStateRole));
    }
    QCOMPARE(model.chosenCount(), 1);
}

void ReadAgainModelTest::wordsAreShownBeforeAndAfter()
{
    const ReadAgainModel model(results());
    const QLocale locale;
    QCOMPARE(model.index(0, ReadAgainModel::WordsColumn).data().toString(),
             u"%1 → %2"_s.arg(locale.toString(1200), locale.toString(1100)));
    QCOMPARE(model.index(3, ReadAgainModel::WordsColumn).data().toString(), locale.toString(1200));
}

PARALLAX_TEST(ReadAgainModelTest)

} // namespace parallax

#include "read_again_model_test.moc"
