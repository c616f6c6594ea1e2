#include "ui/tagging/codebook_panel.h"

#include "models/edits/tag_coding.h"
#include "tests/support/test_registry.h"
#include "tests/ui/tagging/reading_desk.h"
#include "ui/reading/article_view.h"
#include "ui/tagging/inline_text.h"
#include "ui/widgets/empty_state.h"

#include <QLineEdit>
#include <QTreeView>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::testing;

class CodebookPanelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }
    void anEmptyCodebookSaysHowToBegin();
    void aCodeIsAddedAndNamedByKeyboard();
    void aCodeIsRenamedAndDeleted();
    void enterTagsTheSelectedWords();
    void theDefinitionFollowsTheCode();

private:
    QStringList paths()
    {
        QStringList all;
        for (const CodeRow &row : m_desk->project().read().codes.all())
            all << row.path;
        return all;
    }
    void nameNewCode(const QString &name)
    {
        auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, name);
        QTest::keyClick(editor, Qt::Key_Return);
    }
    std::unique_ptr<ReadingDesk> m_desk;
    QTreeView *m_tree = nullptr;
};

void CodebookPanelTest::init()
{
    m_desk = std::make_unique<ReadingDesk>(u"The River Front killed 19 people."_s);
    m_tree = m_desk->codebook().findChild<QTreeView *>();
}

void CodebookPanelTest::anEmptyCodebookSaysHowToBegin()
{
    auto *empty = m_desk->codebook().findChild<EmptyState *>();
    QVERIFY(empty->isVisible());
    QVERIFY(tagCoding(m_desk->project(), m_desk->article(), Span(0, 3), u"Frames"_s));
    QVERIFY(!empty->isVisible());
    QVERIFY(m_tree->isVisible());
}

void CodebookPanelTest::aCodeIsAddedAndNamedByKeyboard()
{
    QVERIFY(tagCoding(m_desk->project(), m_desk->article(), Span(0, 3), u"Frames"_s));
    m_tree->setFocus();
    m_tree->setCurrentIndex(m_tree->model()->index(0, 0));
    QTest::keyClick(m_tree, Qt::Key_Insert, Qt::ShiftModifier);
    nameNewCode(u"Conflict"_s);
    QTRY_COMPARE(paths(), (QStringList{u"Frames"_s, u"Frames/Conflict"_s}));
}

void CodebookPanelTest::aCodeIsRenamedAndDeleted()
{
    QVERIFY(tagCoding(m_desk->project(), m_desk->article(), Span(0, 3), u"Frames"_s));
    m_tree->setFocus();
    m_tree->setCurrentIndex(m_tree->model()->index(0, 0));
    QTest::keyClick(m_tree, Qt::Key_F2);
    nameNewCode(u"Framing"_s);
    QTRY_COMPARE(paths(), QStringList{u"Framing"_s});
    QTRY_VERIFY(m_tree->hasFocus());
    QTest::keyClick(m_tree, Qt::Key_Delete);
    QVERIFY(paths().isEmpty());
    QVERIFY(m_desk->annotations().empty());
    QVERIFY(m_desk->project().undo());
    QCOMPARE(m_desk->annotations().size(), 1u);
}

void CodebookPanelTest::enterTagsTheSelectedWords()
{
    QVERIFY(tagCoding(m_desk->project(), m_desk->article(), Span(0, 3), u"Frames"_s));
    m_desk->select(u"River Front"_s);
    m_tree->setFocus();
    m_tree->setCurrentIndex(m_tree->model()->index(0, 0));
    QTest::keyClick(m_tree, Qt::Key_Return);
    const auto rows = m_desk->annotations();
    QCOMPARE(rows.size(), 2u);
    QVERIFY(rows.back().annotation.span == Span(4, 15));
    m_desk->view().setCaretPosition(0);
    QTest::keyClick(m_tree, Qt::Key_Enter);
    QCOMPARE(m_desk->annotations().size(), 2u);
    QCOMPARE(m_desk->hints.size(), 1);
}

void CodebookPanelTest::theDefinitionFollowsTheCode()
{
    QVERIFY(tagCoding(m_desk->project(), m_desk->article(), Span(0, 3), u"Frames/Blame"_s));
    const QModelIndex frames = m_tree->model()->index(0, 0);
    m_tree->setCurrentIndex(frames);
    auto *definition = m_desk->codebook().findChild<InlineText *>();
    definition->setFocus();
    QTest::keyClicks(definition, u"How it is told"_s);
    m_tree->setCurrentIndex(m_tree->model()->index(0, 0, m_tree->model()->index(0, 0)));
    QTRY_COMPARE(definition->text(), QString());
    QCOMPARE(m_desk->project().read().codes.child(std::nullopt, u"Frames"_s)->definition,
             u"How it is told"_s);
}

PARALLAX_TEST(CodebookPanelTest)
#include "codebook_panel_test.moc"
