#include "models/edits/change_comparison.h"
#include "models/items/comparison_table_model.h"
#include "models/jobs/job_runner.h"
#include "models/settings/settings.h"
#include "tests/support/dam_project.h"
#include "tests/support/test_registry.h"
#include "ui/comparison/compare_page.h"
#include "ui/comparison/comparison_table.h"
#include "ui/comparison/table_page.h"
#include "ui/comparison/voices_page.h"
#include "ui/comparison/words_page.h"
#include "ui/passages/passages_panel.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/field_dialog.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::testing;

class WordsAndVoicesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }
    void init();
    void cleanup();
    void aWordOpensWhereItStands();
    void markersOpenWhereTheyStand_data();
    void markersOpenWhereTheyStand();
    void wordsSayWhyThereIsNothing();
    void aVoiceOpensWhatIsSaid();
    void speakersArePutOnASide();
    void aSideOpensWhatItsSpeakersSay();
    void silentArticlesSayWhatToDo();

private:
    void settle() { QTRY_VERIFY(m_page->isSettled() && m_jobs->isIdle()); }

    struct Opened
    {
        ArticleId article;
        std::optional<Span> place;
    };
    std::vector<Opened> m_opened;
    std::unique_ptr<DamProject> m_project;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<JobRunner> m_jobs;
    std::unique_ptr<ComparePage> m_page;
};

void WordsAndVoicesTest::init()
{
    m_project = std::make_unique<DamProject>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_jobs = std::make_unique<JobRunner>();
    m_page = std::make_unique<ComparePage>(**m_project, *m_settings, *m_jobs);
    m_opened.clear();
    connect(m_page.get(), &ComparePage::articleActivated, this,
            [this](ArticleId article, std::optional<Span> place) { m_opened.push_back({article, place}); });
    m_page->resize(1100, 700);
    m_page->show();
    settle();
}

void WordsAndVoicesTest::cleanup()
{
    m_jobs->stopAll();
    m_page.reset();
    m_jobs.reset();
    m_project.reset();
}

void WordsAndVoicesTest::aWordOpensWhereItStands()
{
    const QString tale = u"The regime fell. The regime fled, and nobody saw the regime. 🌊 A regime!"_s;
    const ArticleId loud = m_project->addArticle(u"Loud"_s, tale, u"Loud News"_s);
    m_page->setArticles({m_project->ledger, loud});
    m_page->setTab(ComparePage::WordsTab);
    settle();
    QTableView *words = m_page->words()->table()->table();
    const QAbstractItemModel &model = *words->model();
    const int column = model.headerData(1, Qt::Horizontal).toString() == u"Loud News"_s ? 1 : 2;
    const QModelIndex regime = model.index(5, column);
    QVERIFY2(regime.data().toString().startsWith(u"regime (z +"_s), qPrintable(regime.data().toString()));
    QTest::mouseClick(words->viewport(), Qt::LeftButton, {}, words->visualRect(regime).center());
    QListView *list = m_page->words()->table()->passages()->list();
    QTRY_COMPARE(list->model()->rowCount(), 4);
    m_page->activateWindow();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(list->model()->index(3, 0)).center());
    QCOMPARE(m_opened.size(), 1);
    QVERIFY(m_opened[0].article == loud);
    const qsizetype last = CodePointIndex(tale).toCodePoint(tale.lastIndexOf(u"regime"_s));
    QVERIFY(m_opened[0].place == Span(last, last + 6));
    m_page->words()->collocations()->click();
    QVERIFY(!m_page->words()->functionWords()->isEnabled());
}

void WordsAndVoicesTest::markersOpenWhereTheyStand_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QStringList>("places");
    QTest::newRow("hedges") << 1 << QStringList{u"Perhaps"_s, u"may"_s};
    QTest::newRow("intensifiers") << 2 << QStringList{u"clearly"_s};
}

void WordsAndVoicesTest::markersOpenWhereTheyStand()
{
    QFETCH(int, row);
    QFETCH(QStringList, places);
    const ArticleId loud = m_project->addArticle(
        u"Loud"_s, u"🌊 Perhaps the wall was thin. The wall may fall; the dam clearly broke."_s,
        u"Loud News"_s);
    m_page->setArticles({m_project->ledger, loud});
    m_page->setTab(ComparePage::WordsTab);
    settle();
    QTableView *words = m_page->words()->table()->table();
    const int column = words->model()->headerData(1, Qt::Horizontal).toString() == u"Loud News"_s ? 1 : 2;
    const QModelIndex cell = words->model()->index(row, column);
    QTest::mouseClick(words->viewport(), Qt::LeftButton, {}, words->visualRect(cell).center());
    QListView *list = m_page->words()->table()->passages()->list();
    QTRY_COMPARE(list->model()->rowCount(), int(places.size()));
    for (int i = 0; i < int(places.size()); ++i) {
        m_opened.clear();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(list->model()->index(i, 0)).center());
        QCOMPARE(m_opened.size(), 1);
        QVERIFY(m_opened[0].article == loud);
        QVERIFY(m_opened[0].place == m_project->spanOf(loud, places[i]));
    }
}

void WordsAndVoicesTest::wordsSayWhyThereIsNothing()
{
    const auto meaning = [this] {
        QStringList all;
        for (const ElidedLabel *label : m_page->words()->findChildren<ElidedLabel *>())
            all << label->text();
        return all.join(u'|');
    };
    m_page->setTab(ComparePage::WordsTab);
    m_page->setArticles({m_project->wire});
    settle();
    QVERIFY2(meaning().contains(u"Add an article above"_s), qPrintable(meaning()));
    const ArticleId twin =
        m_project->addArticle(u"Twin"_s, u"The dam broke and the dam fell."_s, u"Twin One"_s);
    const ArticleId other =
        m_project->addArticle(u"Other"_s, u"The dam broke and the dam fell."_s, u"Twin Two"_s);
    m_page->setArticles({twin, other});
    settle();
    QVERIFY2(meaning().contains(u"the texts use the same words"_s), qPrintable(meaning()));
}

void WordsAndVoicesTest::aVoiceOpensWhatIsSaid()
{
    const QString tale = u"It rained. “The wall was thin,” said Ines Varro, an engineer."_s;
    const ArticleId loud = m_project->addArticle(u"Loud"_s, tale, u"Loud News"_s);
    m_page->setArticles({m_project->ledger, loud});
    m_page->setTab(ComparePage::VoicesTab);
    settle();
    QTableView *voices = m_page->voices()->table()->table();
    const QAbstractItemModel &model = *voices->model();
    const QModelIndexList found = model.match(model.index(0, 0), Qt::DisplayRole, u"Ines Varro"_s);
    QCOMPARE(found.size(), 1);
    voices->setCurrentIndex(found.front());
    QListView *list = m_page->voices()->table()->passages()->list();
    QTRY_COMPARE(list->model()->rowCount(), 1);
    m_page->activateWindow();
    QTest::keyClick(voices, Qt::Key_Return);
    QTRY_VERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(m_opened.size(), 1);
    QVERIFY(m_opened[0].article == loud);
    QVERIFY(m_opened[0].place == m_project->spanOf(loud, u"“The wall was thin,”"_s));
    QTest::keyClick(voices, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Speaker\nInes Varro\n"_s);
}

void WordsAndVoicesTest::speakersArePutOnASide()
{
    const ArticleId loud = m_project->addArticle(
        u"Loud"_s, u"“The wall was thin,” said Ines Varro. “Nobody came,” said Pavel Osei."_s,
        u"Loud News"_s);
    m_page->setArticles({m_project->ledger, loud});
    m_page->setTab(ComparePage::VoicesTab);
    settle();
    VoicesPage *voices = m_page->voices();
    ComparisonTable *table = voices->table()->table();
    const auto rowOf = [table](const QString &speaker) {
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 0).data().toString().startsWith(speaker))
                return row;
        }
        return -1;
    };
    table->setCurrentIndex(table->model()->index(0, 0));
    QVERIFY(!voices->sideAction()->isEnabled());
    table->setCurrentIndex(table->model()->index(rowOf(u"Ines Varro"_s), 0));
    table->selectionModel()->select(table->model()->index(rowOf(u"Pavel Osei"_s), 0),
                                    QItemSelectionModel::Select);
    QVERIFY(voices->sideAction()->isEnabled());
    voices->sideAction()->trigger();
    auto *dialog = voices->findChild<FieldDialog *>(u"sideDialog"_s);
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>()->setText(u"Engineers"_s);
    const QList<QPushButton *> buttons = dialog->findChildren<QPushButton *>();
    const auto confirm = std::ranges::find_if(buttons, &QPushButton::isDefault);
    QVERIFY(confirm != buttons.end());
    (*confirm)->click();
    settle();
    QCOMPARE(table->model()->index(rowOf(u"Ines Varro"_s), 0).data().toString(),
             u"Ines Varro (side: Engineers)"_s);
    voices->chip(VoicesShown::BySide)->click();
    QCOMPARE(voices->chip(VoicesShown::BySide)->text(), u"By side: 1"_s);
    QCOMPARE(table->model()->index(rowOf(u"Engineers"_s), 1).data().toInt(), 6);
    QVERIFY((*m_project)->undo());
    settle();
    QCOMPARE(table->model()->rowCount(), 0);
    QCOMPARE(voices->table()->empty()->isVisible(), true);
}

void WordsAndVoicesTest::aSideOpensWhatItsSpeakersSay()
{
    const ArticleId loud = m_project->addArticle(
        u"Loud"_s, u"“The wall was thin,” said Ines Varro. “Nobody came,” said Pavel Osei."_s,
        u"Loud News"_s);
    QVERIFY(setSpeakerSide(**m_project, {u"Ines Varro"_s, u"Pavel Osei"_s}, u"Engineers"_s));
    m_page->setArticles({m_project->ledger, loud});
    m_page->setTab(ComparePage::VoicesTab);
    settle();
    m_page->voices()->chip(VoicesShown::BySide)->click();
    settle();
    QTableView *voices = m_page->voices()->table()->table();
    const QAbstractItemModel &model = *voices->model();
    const QModelIndexList sides = model.match(model.index(0, 0), Qt::DisplayRole, u"Engineers"_s);
    QCOMPARE(sides.size(), 1);
    const int last = model.columnCount() - 1;
    const int column = model.headerData(last, Qt::Horizontal).toString() == u"Loud News"_s ? last : last - 1;
    const QModelIndex cell = sides.front().siblingAtColumn(column);
    voices->scrollTo(cell);
    QTest::mouseClick(voices->viewport(), Qt::LeftButton, {}, voices->visualRect(cell).center());
    QListView *list = m_page->voices()->table()->passages()->list();
    QTRY_COMPARE(list->model()->rowCount(), 2);
    const QStringList said{u"“The wall was thin,”"_s, u"“Nobody came,”"_s};
    for (int i = 0; i < 2; ++i) {
        m_opened.clear();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(list->model()->index(i, 0)).center());
        QCOMPARE(m_opened.size(), 1);
        QVERIFY(m_opened[0].article == loud);
        QVERIFY(m_opened[0].place == m_project->spanOf(loud, said[i]));
    }
}

void WordsAndVoicesTest::silentArticlesSayWhatToDo()
{
    const ArticleId rain = m_project->addArticle(u"Rain"_s, u"It rained all day."_s);
    m_page->setArticles({rain});
    m_page->setTab(ComparePage::VoicesTab);
    settle();
    QVERIFY(m_page->voices()->table()->empty()->isVisible());
    QVERIFY(!m_page->voices()->table()->table()->isVisible());
}

PARALLAX_TEST(WordsAndVoicesTest)
#include "words_and_voices_test.moc"
