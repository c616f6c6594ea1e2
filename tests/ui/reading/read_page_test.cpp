#include "ui/reading/read_page.h"

#include "models/edits/change_articles.h"
#include "models/edits/remove_annotations.h"
#include "models/edits/tag_claim.h"
#include "models/edits/tag_coding.h"
#include "models/edits/tag_mention.h"
#include "models/items/annotation_list_model.h"
#include "models/settings/settings.h"
#include "models/storage/database.h"
#include "tests/support/replaced.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_registry.h"
#include "ui/reading/article_view.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::testing;

class ReadPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void anEmptyProjectOffersToImport();
    void anArticleIsShownWithItsAnnotations();
    void missingSourceAndDateAreSaid();
    void editsAreFollowed();
    void aTextThatWasExtractedAgainIsShown();
    void annotationsAreWalkedByKeyboard();
    void deletingIsAskedForByKey();
    void actionsSayWhyTheyAreOff();
    void findingWalksThroughTheMatches();
    void aDamagedBodyIsSaid();
    void zoomAndProseAreRemembered();
    void codesTakeTheColoursOfTheTheme();

private:
    void open(const QString &body, const QString &source = u"Northern Ledger"_s,
              const QString &date = u"2031-03-29"_s)
    {
        m_article = m_project->addArticle(u"Dam operator knew"_s, body, source, date);
        m_page->openArticle(*m_article);
    }
    QStringList texts() const
    {
        QStringList all;
        for (const QLabel *label : m_page->findChildren<QLabel *>()) {
            if (label->isVisibleTo(m_page.get()))
                all << label->text();
        }
        return all;
    }
    const QString m_body = u"The River Front said so. The RF militia agreed, the front said."_s;
    std::unique_ptr<TemporaryProject> m_project;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ReadPage> m_page;
    std::optional<ArticleId> m_article;
};

void ReadPageTest::init()
{
    m_project = std::make_unique<TemporaryProject>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_page = std::make_unique<ReadPage>(**m_project, *m_settings);
    m_page->resize(900, 600);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void ReadPageTest::cleanup()
{
    m_page.reset();
    m_project.reset();
}

void ReadPageTest::anEmptyProjectOffersToImport()
{
    QSignalSpy import(m_page.get(), &ReadPage::importRequested);
    auto *button = m_page->findChild<EmptyState *>()->findChild<QPushButton *>();
    QVERIFY(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(import.count(), 1);
    m_project->addArticle(u"A"_s, m_body);
    QTRY_VERIFY(!button->isVisible());
}

void ReadPageTest::anArticleIsShownWithItsAnnotations()
{
    const ArticleId article = m_project->addArticle(u"A"_s, m_body, u"S"_s, u"2031-03-29"_s);
    const auto mention =
        tagMention(**m_project, article, Span(4, 15), NamedEntity{u"River Front"_s, EntityType::Group});
    QVERIFY(tagClaim(**m_project, article, Span(0, 23), u"So it was"_s, {.stance = Stance::Denies}));
    QVERIFY(tagCoding(**m_project, article, Span(0, 23), u"Frames/Conflict"_s));
    QVERIFY(tagCoding(**m_project, article, std::nullopt, u"Accident"_s));
    m_page->openArticle(article);
    QCOMPARE(m_page->view()->body(), m_body);
    const HighlightIndex &shown = m_page->view()->highlights();
    QCOMPARE(shown.all().size(), 3u); // not the one of the whole article
    const Highlight *front = shown.find(mention->value());
    QVERIFY(front && front->kind == HighlightKind::Mention && front->entityType == EntityType::Group);
    QCOMPARE(m_page->annotations().rowCount(), 4);
}

void ReadPageTest::missingSourceAndDateAreSaid()
{
    open(m_body, {}, {});
    QVERIFY(texts().contains(u"This article has no source and no date yet."_s));
    QSignalSpy wanted(m_page.get(), &ReadPage::detailsRequested);
    for (auto *button : m_page->findChildren<QPushButton *>()) {
        if (button->accessibleName() == u"Fill in source and date"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(wanted.count(), 1);
    const std::array articles = {*m_article};
    QVERIFY(
        changeArticles(**m_project, articles,
                       {.source = u"Northern Ledger"_s, .published = PartialDate::fromIso(u"2031-03-29")}));
    QVERIFY(!texts().contains(u"This article has no source and no date yet."_s));
}

void ReadPageTest::editsAreFollowed()
{
    open(m_body);
    const auto claim = tagClaim(**m_project, *m_article, Span(0, 23), u"So it was"_s, {});
    QVERIFY(m_page->view()->highlights().find(claim->value()));
    m_page->selectAnnotation(*claim);
    QSignalSpy selected(m_page.get(), &ReadPage::annotationSelected);
    QVERIFY(removeAnnotations(**m_project, std::array{*claim}));
    QVERIFY(!m_page->view()->highlights().find(claim->value()));
    QCOMPARE(selected.count(), 1);
    QVERIFY(!m_page->selectedAnnotation());
    QVERIFY((*m_project)->undo());
    QVERIFY(m_page->view()->highlights().find(claim->value()));
    QVERIFY(removeArticles(**m_project, std::array{*m_article}));
    QVERIFY(!m_page->article());
}

void ReadPageTest::aTextThatWasExtractedAgainIsShown()
{
    open(m_body);
    const auto mention =
        tagMention(**m_project, *m_article, Span(4, 15), NamedEntity{u"River Front"_s, EntityType::Group});
    QVERIFY(mention);
    const QString text = u"Again: "_s + m_body;
    QVERIFY(replaceText(*m_project, *m_article, text));
    QCOMPARE(m_page->view()->body(), text);
    QVERIFY(m_page->view()->highlights().find(mention->value())->span == Span(11, 22));
    QVERIFY((*m_project)->undo());
    QCOMPARE(m_page->view()->body(), m_body);
    QVERIFY(m_page->view()->highlights().find(mention->value())->span == Span(4, 15));
    QVERIFY((*m_project)->redo());
    QCOMPARE(m_page->view()->body(), text);
}

void ReadPageTest::annotationsAreWalkedByKeyboard()
{
    open(m_body);
    const NamedEntity front{u"River Front"_s, EntityType::Group};
    const auto first = tagMention(**m_project, *m_article, Span(4, 15), front);
    const auto second = tagMention(**m_project, *m_article, Span(29, 39), front);
    m_page->view()->setFocus();
    QTest::keyClick(m_page->view(), Qt::Key_BracketRight);
    QVERIFY(m_page->selectedAnnotation() == *first);
    QTest::keyClick(m_page->view(), Qt::Key_BracketRight);
    QVERIFY(m_page->selectedAnnotation() == *second);
    QTest::keyClick(m_page->view(), Qt::Key_BracketLeft);
    QVERIFY(m_page->selectedAnnotation() == *first);
    QTest::keyClick(m_page->view(), Qt::Key_Escape);
    QVERIFY(!m_page->selectedAnnotation());
}

void ReadPageTest::deletingIsAskedForByKey()
{
    open(m_body);
    const auto id =
        tagMention(**m_project, *m_article, Span(4, 15), NamedEntity{u"River Front"_s, EntityType::Group});
    QSignalSpy remove(m_page.get(), &ReadPage::removeRequested);
    m_page->selectAnnotation(*id);
    QTest::keyClick(m_page->view(), Qt::Key_Delete);
    QCOMPARE(remove.count(), 1);
}

void ReadPageTest::actionsSayWhyTheyAreOff()
{
    for (const QAction *action : m_page->annotateActions()) {
        QVERIFY(!action->isEnabled());
        if (action->isSeparator())
            continue;
        QCOMPARE(action->toolTip(), u"Open an article first."_s);
        QVERIFY(!action->shortcut().isEmpty());
    }
    open(m_body);
    QVERIFY(m_page->annotateActions().front()->isEnabled());
    const auto remove = std::ranges::find(m_page->annotateActions(), u"&Delete annotation"_s, &QAction::text);
    QVERIFY(remove != m_page->annotateActions().end());
    QVERIFY(!(*remove)->isEnabled());
    QVERIFY((*remove)->toolTip().contains("Select an annotation"_L1));
}

void ReadPageTest::findingWalksThroughTheMatches()
{
    open(m_body);
    m_page->findAction()->trigger();
    auto *field = m_page->findChild<QLineEdit *>();
    QVERIFY(field->isVisible());
    QTest::keyClicks(field, u"front"_s);
    QVERIFY(texts().contains(u"1 of 2"_s)); // whatever the case
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(texts().contains(u"2 of 2"_s));
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    QVERIFY(texts().contains(u"1 of 2"_s));
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!field->isVisible());
    QCOMPARE(m_page->view()->selectedText(), u"Front"_s);
    m_page->findAction()->trigger();
    field->setText(u"nowhere"_s);
    QVERIFY(texts().contains(u"Not in this article"_s));
}

void ReadPageTest::aDamagedBodyIsSaid()
{
    const ArticleId article = m_project->addArticle(u"A"_s, m_body);
    (*m_project)->database().execute("UPDATE article_text SET body = 'The River Front said no.'");
    m_page->openArticle(article);
    QVERIFY(!m_page->view()->isVisible());
    QVERIFY(texts().contains(u"This article can't be shown"_s));
    for (const QAction *action : m_page->annotateActions())
        QVERIFY(!action->isEnabled());
}

void ReadPageTest::zoomAndProseAreRemembered()
{
    open(m_body);
    m_page->viewActions().front()->trigger();
    QCOMPARE(m_settings->value(settings::readingZoom), 110);
    m_page->viewActions().back()->toggle();
    QVERIFY(!m_settings->value(settings::proseHighlighting));
    const ReadPage other(**m_project, *m_settings);
    QVERIFY(!other.viewActions().back()->isChecked());
}

void ReadPageTest::codesTakeTheColoursOfTheTheme()
{
    applyTheme(*qApp, Theme::Light);
    open(m_body);
    const auto coding = tagCoding(**m_project, *m_article, Span(0, 23), u"Frames/Blame"_s);
    QVERIFY(coding);
    const auto shown = [&] { return m_page->view()->highlights().find(coding->value())->colour; };
    const QColor light = shown();
    applyTheme(*qApp, Theme::Dark);
    QTRY_VERIFY(shown() != light);
    applyTheme(*qApp, Theme::Light);
    QTRY_COMPARE(shown(), light);
}

PARALLAX_TEST(ReadPageTest)
#include "read_page_test.moc"
