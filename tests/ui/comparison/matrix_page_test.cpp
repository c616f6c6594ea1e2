#include "models/items/passage_list_model.h"
#include "models/jobs/job_runner.h"
#include "models/settings/settings.h"
#include "tests/support/coded_dam_project.h"
#include "tests/support/test_registry.h"
#include "ui/comparison/comparison_table.h"
#include "ui/comparison/matrix_page.h"
#include "ui/comparison/table_page.h"
#include "ui/passages/passages_panel.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QListView>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::testing;

class MatrixPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }
    void init();
    void cleanup();
    void aCellOpensItsPassagesAndTheirArticle();
    void dimensionsAndMeasureAreChosen();
    void residualsAreOfAnnotationsOnly();
    void newTagsAreCounted();
    void anEventNarrowsIt();
    void whatHasNothingInCommonSaysSo();
    void theTableIsWrittenWithItsRecord();

private:
    void settle() { QTRY_VERIFY(m_page->isSettled() && m_jobs->isIdle()); }
    void choose(QComboBox *choice, const QString &name)
    {
        choice->setCurrentIndex(choice->findText(name));
        settle();
    }
    QTableView *table() const { return m_page->page()->table(); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    QByteArray exported(const QString &name)
    {
        QSignalSpy done(m_page->page(), &TablePage::exported);
        const QString path = m_folder->filePath(name);
        m_page->page()->exportTo(path);
        if (!done.wait())
            return {};
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    std::optional<std::pair<ArticleId, std::optional<Span>>> m_opened;
    std::unique_ptr<CodedDamProject> m_project;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<JobRunner> m_jobs;
    std::unique_ptr<MatrixPage> m_page;
};

void MatrixPageTest::init()
{
    m_project = std::make_unique<CodedDamProject>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_jobs = std::make_unique<JobRunner>();
    m_page = std::make_unique<MatrixPage>(**m_project, *m_settings, *m_jobs);
    m_opened.reset();
    connect(m_page.get(), &MatrixPage::articleActivated, this,
            [this](ArticleId article, std::optional<Span> place) { m_opened = {article, place}; });
    m_page->resize(1100, 700);
    m_page->show();
    settle();
}

void MatrixPageTest::cleanup()
{
    m_jobs->stopAll();
    m_page.reset();
    m_jobs.reset();
    m_project.reset();
}

void MatrixPageTest::aCellOpensItsPassagesAndTheirArticle()
{
    QCOMPARE(cell(0, 0), u"Frames/Blame"_s);
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {},
                      table()->visualRect(table()->model()->index(0, 3)).center());
    PassagesPanel *passages = m_page->page()->passages();
    QTRY_COMPARE(passages->model()->rowCount(), 1);
    QTest::mouseClick(passages->list()->viewport(), Qt::LeftButton, {},
                      passages->list()->visualRect(passages->model()->index(0, 0)).center());
    QVERIFY(m_opened);
    QVERIFY(m_opened->first == m_project->ledger);
    QVERIFY(m_opened->second
            == m_project->spanOf(m_project->ledger, u"Inspectors warned the water authority"_s));
}

void MatrixPageTest::dimensionsAndMeasureAreChosen()
{
    choose(m_page->rows(), u"Entities"_s);
    choose(m_page->columns(), u"Days of publication"_s);
    QCOMPARE(cell(0, 0), u"River Front"_s);
    QCOMPARE(cell(0, 1), u"4"_s);
    QCOMPARE(cell(0, 2), u"3"_s);
    choose(m_page->measure(), u"Articles"_s);
    QCOMPARE(cell(0, 2), u"2"_s);
}

void MatrixPageTest::residualsAreOfAnnotationsOnly()
{
    choose(m_page->shown(), u"Expected"_s);
    QCOMPARE(cell(0, 2), u"1"_s); // 2 × 3 / 6
    choose(m_page->measure(), u"Articles"_s);
    QVERIFY(!m_page->shown()->isEnabled());
    QCOMPARE(m_page->shown()->currentText(), u"Counted"_s);
    QCOMPARE(cell(0, 4), u"0"_s);
}

void MatrixPageTest::newTagsAreCounted()
{
    m_project->tagCode(m_project->coastline, u"its militants"_s, u"Frames/Blame"_s);
    QTRY_COMPARE(cell(0, 1), u"3"_s);
    QVERIFY((*m_project)->undo());
    QTRY_COMPARE(cell(0, 1), u"2"_s);
}

void MatrixPageTest::anEventNarrowsIt()
{
    const ArticleId other = m_project->addArticle(u"Other"_s, u"A text of another day."_s, u"Elsewhere"_s);
    m_project->tagCode(other, u"another day"_s, u"Frames/Blame"_s);
    QTRY_COMPARE(cell(0, 1), u"3"_s);
    settle();
    choose(m_page->scope(), u"Harrow Dam breach"_s);
    QCOMPARE(cell(0, 1), u"2"_s);
}

void MatrixPageTest::whatHasNothingInCommonSaysSo()
{
    choose(m_page->rows(), u"Claims"_s);
    choose(m_page->columns(), u"Claims"_s);
    QVERIFY(m_page->page()->empty()->isVisible());
}

void MatrixPageTest::theTableIsWrittenWithItsRecord()
{
    const QByteArray csv = exported(u"matrix.csv"_s);
    QVERIFY2(csv.startsWith("# Matrix\r\n# Project: "), csv.constData());
    QVERIFY(csv.contains("# Scope: All articles\r\n# Rows: Codes\r\n# Columns: Sources\r\n"));
    QVERIFY(csv.contains(
        "\r\nCode,All,Velmora State Wire,Northern Ledger,Coastline Today\r\nFrames/Blame,2,1,1,0\r\n"));
    QVERIFY(exported(u"matrix.svg"_s).contains("Scope: All articles"));
    QVERIFY(QImage::fromData(exported(u"matrix.png"_s)).width() > 900);
    QSignalSpy failed(m_page->page(), &TablePage::failed);
    m_page->page()->exportTo(m_folder->filePath(u"no/such/folder.csv"_s));
    QVERIFY(failed.wait());
}

PARALLAX_TEST(MatrixPageTest)
#include "matrix_page_test.moc"
