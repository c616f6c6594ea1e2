#include "ui/import/found_table.h"

#include "models/import/imported_article.h"
#include "tests/support/test_registry.h"
#include "ui/import/found_filter_bar.h"
#include "ui/widgets/chip.h"

#include <QCompleter>
#include <QLineEdit>
#include <QScrollBar>
#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace parallax;

class FoundTableTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void returnEndsTheEditingAlsoWithTheListOpen();
    void whatWasTypedIsOfferedNextTime();
    void whoScrollsOrSortsLooksElsewhere();
    void whatIsGivenUpIsNotRefused();
    void aChipCheckedByWhateverMeansFilters();

private:
    QLineEdit *edit(int row)
    {
        const QModelIndex cell = m_model->index(row, FoundArticlesModel::SourceColumn);
        m_table->setCurrentIndex(cell);
        m_table->edit(cell);
        return m_table->viewport()->findChild<QLineEdit *>();
    }
    QString source(int row) const
    {
        return m_model->index(row, FoundArticlesModel::SourceColumn).data().toString();
    }

    std::unique_ptr<FoundArticlesModel> m_model;
    std::unique_ptr<FoundTable> m_table;
};

void FoundTableTest::init()
{
    m_table.reset();
    m_model = std::make_unique<FoundArticlesModel>();
    std::vector<FoundArticle> found;
    for (int i = 0; i < 100; ++i) {
        ImportedArticle article;
        article.title = u"Part %1"_s.arg(i);
        article.bodyHash = QByteArray::number(i);
        found.push_back(foundArticle(u"/in/%1.txt"_s.arg(i), {}, article, 0));
    }
    m_model->append(found);
    m_table = std::make_unique<FoundTable>(*m_model);
    m_table->setKnownSources({u"River Front Daily"_s});
    m_table->resize(900, 400);
    m_table->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
}

void FoundTableTest::returnEndsTheEditingAlsoWithTheListOpen()
{
    QLineEdit *editor = edit(0);
    QVERIFY(editor);
    QTest::keyClicks(editor, u"River"_s);
    QTRY_VERIFY(editor->completer()->popup()->isVisible());
    QTest::keyClick(editor->completer()->popup(), Qt::Key_Return);
    QCOMPARE(source(0), u"River"_s);
    QTRY_VERIFY(!m_table->viewport()->findChild<QLineEdit *>());
}

void FoundTableTest::whatWasTypedIsOfferedNextTime()
{
    QVERIFY(m_model->setField({3}, FoundField::Source, u"Open Shore"_s));
    QStringList offered;
    QLineEdit *editor = edit(0);
    const QAbstractItemModel *list = editor->completer()->model();
    for (int row = 0; row < list->rowCount(); ++row)
        offered << list->index(row, 0).data().toString();
    QCOMPARE(offered, (QStringList{u"Open Shore"_s, u"River Front Daily"_s}));
    QTest::keyClick(editor, Qt::Key_Escape);
    QTRY_VERIFY(!m_table->viewport()->findChild<QLineEdit *>());
    QVERIFY(m_model->setField({4}, FoundField::Source, u"Last Light"_s));
    QCOMPARE(edit(1)->completer()->model()->rowCount(), 3);
}

void FoundTableTest::whoScrollsOrSortsLooksElsewhere()
{
    QVERIFY(m_table->isUntouched());
    m_table->verticalScrollBar()->setValue(5);
    QVERIFY(!m_table->isUntouched());
    m_table->verticalScrollBar()->setValue(0);
    QVERIFY(m_table->isUntouched());
    m_table->sortByColumn(FoundArticlesModel::TitleColumn, Qt::AscendingOrder);
    QVERIFY(!m_table->isUntouched());
}

void FoundTableTest::whatIsGivenUpIsNotRefused()
{
    const QModelIndex cell = m_model->index(0, FoundArticlesModel::PublishedColumn);
    m_table->setCurrentIndex(cell);
    m_table->edit(cell);
    auto *editor = m_table->viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    const QSignalSpy refused(m_table.get(), &FoundTable::refused);
    QTest::keyClicks(editor, u"31/02/2031"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(refused.size(), 1);
    QTest::keyClick(editor, Qt::Key_Escape);
    QTRY_VERIFY(!m_table->viewport()->findChild<QLineEdit *>());
    QCOMPARE(refused.size(), 1);
}

void FoundTableTest::aChipCheckedByWhateverMeansFilters()
{
    FoundFilterBar bar(*m_model);
    const QList<Chip *> chips = bar.findChildren<Chip *>();
    const auto noSource = std::ranges::find(chips, u"Without source 100"_s, &Chip::text);
    QVERIFY(noSource != chips.end());
    (*noSource)->setChecked(true); // as assistive technology does
    QVERIFY(m_model->shown() == FoundArticlesModel::Show::WithoutSource);
    QCOMPARE(std::ranges::count_if(chips, &Chip::isChecked), 1);
    (*noSource)->setChecked(false); // one is always shown
    QVERIFY((*noSource)->isChecked());
}

PARALLAX_TEST(FoundTableTest)
#include "found_table_test.moc"
