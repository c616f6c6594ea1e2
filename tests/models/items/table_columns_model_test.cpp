#include "models/items/table_columns_model.h"

#include "tests/support/test_registry.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parallax;

using Model = TableColumnsModel;

class TableColumnsModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void columnsAreListedWithTheirFirstValues();
    void aRoleBelongsToOneColumn();
    void withoutATextColumnNothingCanBeRead();
};

namespace {

TablePreview previewOf(const QByteArray &csv)
{
    QBuffer buffer;
    buffer.setData(csv);
    buffer.open(QIODevice::ReadOnly);
    return previewTable(buffer, {.label = u"t.csv"_s, .fileName = u"t.csv"_s}).value();
}

} // namespace

void TableColumnsModelTest::columnsAreListedWithTheirFirstValues()
{
    Model model;
    const QAbstractItemModelTester tester(&model);
    model.setPreview(previewOf("headline,text,day\nOne,Text one.,\nTwo,Text two.,03/04/2024\n"));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0, Model::BecomesColumn).data().toString(), u"Title"_s);
    QCOMPARE(model.index(1, Model::BecomesColumn).data().toString(), u"Text"_s);
    QCOMPARE(model.index(0, Model::ValuesColumn).data().toString(), u"One  ·  Two"_s);
    QCOMPARE(model.index(2, Model::ValuesColumn).data().toString(), u"03/04/2024"_s);
}

void TableColumnsModelTest::aRoleBelongsToOneColumn()
{
    Model model;
    const QAbstractItemModelTester tester(&model);
    model.setPreview(previewOf("headline,kicker,text,a\nOne,K,Text one.,1\n"));
    QSignalSpy changed(&model, &Model::mappingChanged);
    QVERIFY(model.setData(model.index(1, Model::BecomesColumn), int(ColumnRole::Title)));
    QCOMPARE(changed.size(), 1);
    QVERIFY(model.mapping().roleOf(u"kicker"_s) == ColumnRole::Title);
    QVERIFY(model.mapping().roleOf(u"headline"_s) == ColumnRole::Attribute);
    QVERIFY(model.setData(model.index(0, Model::BecomesColumn), int(ColumnRole::LeftOut)));
    QVERIFY(model.setData(model.index(3, Model::BecomesColumn), int(ColumnRole::LeftOut)));
    QVERIFY(model.mapping().roleOf(u"headline"_s) == ColumnRole::LeftOut);
    QVERIFY(!model.setData(model.index(0, Model::BecomesColumn), 99));
    QVERIFY(!model.setData(model.index(0, Model::NameColumn), int(ColumnRole::Body)));
}

void TableColumnsModelTest::withoutATextColumnNothingCanBeRead()
{
    Model model;
    model.setPreview(previewOf("x,y\n1,2\n"));
    QVERIFY(!model.isReadable());
    model.setRole(1, ColumnRole::Body);
    QVERIFY(model.isReadable());
}

PARALLAX_TEST(TableColumnsModelTest)
#include "table_columns_model_test.moc"
