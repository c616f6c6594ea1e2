#include "ui/import/extract_again.h"

#include "models/edits/tag_coding.h"
#include "models/edits/tag_mention.h"
#include "models/import/imported_article.h"
#include "models/items/read_again_model.h"
#include "models/settings/settings.h"
#include "tests/support/compare_text.h"
#include "tests/support/replaced.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_registry.h"
#include "ui/import/earlier_texts_dialog.h"
#include "ui/import/extract_again_dialog.h"

#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace parallax {

using namespace testing;

class ExtractAgainTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void nothingIsChangedBeforeTheButton();
    void bothTextsAndTheLostTagsAreShown();
    void lossesAreOnlyTakenWhenChosen();
    void theSameTextNeedsNoDialog();
    void whatCanNotBeReadSaysWhy();
    void earlierTextsStandBesideThePresentOne();

private:
    ArticleId add(const QString &title, const QString &body, const QByteArray &original);
    ExtractAgainDialog *open(const std::vector<ArticleId> &articles);
    template <typename T> T *child(const QString &name) const
    {
        return m_again->dialog()->findChild<T *>(name);
    }
    QString body(ArticleId article) const { return *(*m_project)->read().articles.body(article); }
    std::unique_ptr<TemporaryProject> m_project;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<JobRunner> m_jobs;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ExtractAgain> m_again;
};

namespace {

const QString oldText = u"Home World\n\nThe dam failed at dawn. Nobody was hurt in Harrow."_s;
const QString newText = u"The dam failed at dawn. Nobody was hurt in Harrow."_s;

} // namespace

void ExtractAgainTest::init()
{
    m_project = std::make_unique<TemporaryProject>();
    m_window = std::make_unique<QWidget>();
    m_jobs = std::make_unique<JobRunner>();
    m_settings = std::make_unique<Settings>(m_project->folder() + "/settings.ini"_L1);
    m_again = std::make_unique<ExtractAgain>(**m_project, *m_settings, *m_jobs, m_window.get());
}

void ExtractAgainTest::cleanup()
{
    m_jobs->stopAll();
    m_again.reset();
    m_settings.reset();
    m_jobs.reset();
    m_window.reset();
    m_project.reset();
}

ArticleId ExtractAgainTest::add(const QString &title, const QString &body, const QByteArray &original)
{
    ImportedArticle article{.title = title, .body = body, .words = 4};
    article.original = {original, u"text/plain"_s, title + u".txt"_s};
    return m_project->addCopies(article, 1);
}

ExtractAgainDialog *ExtractAgainTest::open(const std::vector<ArticleId> &articles)
{
    QSignalSpy finished(m_jobs.get(), &JobRunner::finished);
    m_again->start(articles);
    if (!finished.wait(60'000) || !m_again->dialog())
        qFatal("there is no dialog");
    QSignalSpy shown(m_again->dialog(), &ExtractAgainDialog::textsShown);
    if (!shown.wait(60'000))
        qFatal("no texts are shown");
    return m_again->dialog();
}

void ExtractAgainTest::nothingIsChangedBeforeTheButton()
{
    const ArticleId dam = add(u"Dam"_s, oldText, newText.toUtf8());
    const ArticleId same = add(u"Bells"_s, u"The bells rang."_s, "The bells rang.");
    const QString before = dump(**m_project);
    open({dam, same});
    QCOMPARE(child<QLabel>(u"sentence"_s)->text(), u"1 original gives another text today, 1 the same."_s);
    auto *button = child<QPushButton>(u"replaceButton"_s);
    QCOMPARE(button->text(), u"Replace the text of 1 article"_s);
    m_again->dialog()->reject();
    COMPARE_TEXT(dump(**m_project), before);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    open({dam, same});
    QSignalSpy told(m_again.get(), &ExtractAgain::told);
    child<QPushButton>(u"replaceButton"_s)->click();
    QVERIFY(told.wait(60'000));
    QCOMPARE(told.front().front().toString(), u"The text of 1 article was replaced."_s);
    QCOMPARE(body(dam), newText);
    QVERIFY((*m_project)->undo());
    COMPARE_TEXT(dump(**m_project), before);
}

void ExtractAgainTest::bothTextsAndTheLostTagsAreShown()
{
    const ArticleId dam = add(u"Dam"_s, oldText, newText.toUtf8());
    QVERIFY(tagMention(**m_project, dam, Span(0, 10), NamedEntity{u"Site <b>menu</b>"_s, EntityType::Other}));
    open({dam});
    QCOMPARE(child<QPlainTextEdit>(u"textBefore"_s)->toPlainText(), oldText);
    QCOMPARE(child<QPlainTextEdit>(u"textAfter"_s)->toPlainText(), newText);
    const QAbstractItemModel *lost = child<QListView>(u"lostTags"_s)->model();
    QCOMPARE(lost->rowCount(), 1);
    QCOMPARE(lost->index(0, 0).data().toString(), u"Mention Site <b>menu</b>: “Home World”"_s);
}

void ExtractAgainTest::lossesAreOnlyTakenWhenChosen()
{
    const ArticleId dam = add(u"Dam"_s, oldText, newText.toUtf8());
    QVERIFY(tagCoding(**m_project, dam, Span(0, 4), u"Menu"_s));
    ExtractAgainDialog *dialog = open({dam});
    auto *button = child<QPushButton>(u"replaceButton"_s);
    QVERIFY(!button->isEnabled());
    auto *table = dialog->findChild<QTableView *>();
    table->setCurrentIndex(dialog->model().index(0, 0));
    QTest::keyClick(table, Qt::Key_Space);
    QVERIFY(button->isEnabled());
    QCOMPARE(child<QLabel>(u"warning"_s)->text(), u"1 tag will be removed"_s);
    QSignalSpy told(m_again.get(), &ExtractAgain::told);
    button->click();
    QVERIFY(told.wait(60'000));
    QCOMPARE(body(dam), newText);
    QCOMPARE((*m_project)->read().annotations.count(), 0);
}

void ExtractAgainTest::theSameTextNeedsNoDialog()
{
    const ArticleId same = add(u"Bells"_s, u"The bells rang."_s, "The bells rang.");
    QSignalSpy told(m_again.get(), &ExtractAgain::told);
    m_again->start({same});
    QVERIFY(told.wait(60'000));
    QCOMPARE(told.front().front().toString(), u"The original gives the same text; nothing was changed."_s);
    QVERIFY(!m_again->dialog());
}

void ExtractAgainTest::whatCanNotBeReadSaysWhy()
{
    const ArticleId broken = add(u"Broken"_s, u"The bells rang."_s, QByteArray());
    ExtractAgainDialog *dialog = open({broken});
    QVERIFY(!child<QPushButton>(u"replaceButton"_s)->isEnabled());
    QVERIFY(!dialog->model().at(0).why.isEmpty());
    QCOMPARE(child<QPlainTextEdit>(u"textBefore"_s)->toPlainText(), u"The bells rang."_s);
    QCOMPARE(child<QPlainTextEdit>(u"textAfter"_s)->placeholderText(), dialog->model().at(0).why);
}

void ExtractAgainTest::earlierTextsStandBesideThePresentOne()
{
    const ArticleId dam = add(u"Dam"_s, u"First."_s, newText.toUtf8());
    QVERIFY(replaceText(*m_project, dam, u"Second."_s));
    QVERIFY(replaceText(*m_project, dam, u"Third."_s));
    m_again->showEarlierTexts(dam);
    QPointer<EarlierTextsDialog> dialog = m_again->earlierTexts();
    QSignalSpy shown(dialog.data(), &EarlierTextsDialog::textsShown);
    const auto text = [&](const QString &name) {
        return dialog->findChild<QPlainTextEdit *>(name)->toPlainText();
    };
    QVERIFY(shown.wait(60'000));
    QCOMPARE(text(u"textBefore"_s), u"Second."_s);
    QCOMPARE(text(u"textAfter"_s), u"Third."_s);
    auto *list = dialog->findChild<QListView *>(u"versions"_s);
    QCOMPARE(list->model()->rowCount(), 2);
    QVERIFY(list->model()->index(0, 0).data().toString().startsWith(u"Text 2 · until "_s));
    list->setCurrentIndex(list->model()->index(1, 0));
    QVERIFY(shown.wait(60'000));
    QCOMPARE(text(u"textBefore"_s), u"First."_s);
    QVERIFY((*m_project)->undo());
    QVERIFY(shown.wait(60'000));
    QCOMPARE(list->model()->rowCount(), 1);
    QCOMPARE(text(u"textBefore"_s), u"First."_s);
    QCOMPARE(text(u"textAfter"_s), u"Second."_s);
    QVERIFY((*m_project)->undo());
    QVERIFY(shown.wait(60'000));
    QCOMPARE(list->model()->rowCount(), 0);
    QCOMPARE(text(u"textBefore"_s), QString());
}

PARALLAX_TEST(ExtractAgainTest)

} // namespace parallax

#include "extract_again_test.moc"
