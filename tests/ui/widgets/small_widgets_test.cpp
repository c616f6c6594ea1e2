#include "models/settings/settings.h"
#include "tests/support/test_registry.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/field_dialog.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/kept_size.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/section_header.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>

using namespace parallax;
using namespace Qt::StringLiterals;

class SmallWidgetsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void toolTipsShowMarkupAsText();
    void aNarrowLabelElidesAndKeepsItsName();
    void aChipIsCheckedAndRemovedByKeyboard();
    void aMessageShowsActsAndCloses();
    void aMessageFollowsTheTheme();
    void anEmptyStateOffersItsAction();
    void aLowEmptyStateShowsNoHalfSentence();
    void aSectionHeaderCarriesActions();
    void chipsFlowIntoRows();
    void aDialogKeepsTheSizeItWasDeletedWith();
    void whatIsWrongWithAFieldCutsNothingShort();
};

void SmallWidgetsTest::toolTipsShowMarkupAsText()
{
    const QString tip = plainToolTip(u"<img src=\"file:///x\">\nline"_s);
    QVERIFY(!tip.contains("<img"_L1));
    QVERIFY(tip.contains("&lt;img"_L1));
    QVERIFY(tip.contains("<br/>"_L1));
    QVERIFY(plainToolTip({}).isEmpty());
    QCOMPARE(isolated(u"ab"_s), u"\u2068ab\u2069"_s);
    QVERIFY(isolated({}).isEmpty());
}

void SmallWidgetsTest::aNarrowLabelElidesAndKeepsItsName()
{
    ElidedLabel label(u"A long headline\nthat won't fit"_s);
    label.resize(label.sizeHint());
    QVERIFY(!label.isElided());
    label.resize(40, label.height());
    QVERIFY(label.isElided());
    QCOMPARE(label.accessibleName(), u"A long headline that won't fit"_s);
}

void SmallWidgetsTest::aChipIsCheckedAndRemovedByKeyboard()
{
    Chip chip(u"conflicts only"_s);
    chip.setCheckable(true);
    chip.setRemovable(true);
    chip.setSourcePosition(2);
    chip.show();
    QSignalSpy removed(&chip, &Chip::removeRequested);
    QTest::keyClick(&chip, Qt::Key_Space);
    QVERIFY(chip.isChecked());
    QTest::keyClick(&chip, Qt::Key_Delete);
    QCOMPARE(removed.count(), 1);
    chip.resize(chip.sizeHint());
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(chip.width() - 13, chip.height() / 2));
    QCOMPARE(removed.count(), 2);
    QVERIFY(chip.isChecked()); // the cross takes away and toggles nothing
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&chip);
    QCOMPARE(accessible->text(QAccessible::Name), u"conflicts only"_s);
    QVERIFY(accessible->actionInterface());
}

void SmallWidgetsTest::aMessageShowsActsAndCloses()
{
    QWidget window;
    auto *bar = new MessageBar(&window);
    window.show();
    QVERIFY(!bar->isVisible());
    QSignalSpy acted(bar, &MessageBar::actionRequested);
    QSignalSpy dismissed(bar, &MessageBar::dismissed);
    bar->showError(u"a.txt: <b>no</b> UTF-8 at byte 12."_s, u"Retry"_s);
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->accessibleName(), bar->message());
    for (const QLabel *label : bar->findChildren<QLabel *>())
        QVERIFY(label->text().isEmpty() || label->textFormat() == Qt::PlainText);
    QTest::mouseClick(bar->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(acted.count(), 1);
    QTest::keyClick(bar, Qt::Key_Escape);
    QVERIFY(!bar->isVisible());
    QCOMPARE(dismissed.count(), 1);
}

void SmallWidgetsTest::aMessageFollowsTheTheme()
{
    QWidget window;
    auto *bar = new MessageBar(&window);
    window.show();
    for (const auto &[theme, shade] :
         {std::pair(Theme::Dark, Shade::Dark), std::pair(Theme::Light, Shade::Light)}) {
        bar->showInfo(u"Skipped 2 duplicates."_s);
        applyTheme(*qApp, theme);
        QTRY_COMPARE(bar->palette().color(QPalette::Window), colour(ColourRole::Shared, shade));
        QTRY_COMPARE(bar->palette().color(QPalette::WindowText), colour(ColourRole::Text, shade));
    }
}

void SmallWidgetsTest::aLowEmptyStateShowsNoHalfSentence()
{
    const QString sentence =
        u"Codes mark frames and themes. Select words and press K, or start the codebook here."_s;
    EmptyState empty(u"No codes yet"_s, sentence, u"Add a code"_s);
    QLabel *shown = nullptr;
    for (QLabel *label : empty.findChildren<QLabel *>())
        if (label->text() == sentence)
            shown = label;
    QVERIFY(shown);
    empty.resize(280, 300);
    empty.show();
    QVERIFY(shown->isVisible());
    empty.resize(280, 110);
    QVERIFY(!shown->isVisible());
    empty.resize(280, 300);
    QVERIFY(shown->isVisible());
}

void SmallWidgetsTest::anEmptyStateOffersItsAction()
{
    EmptyState empty(u"No articles yet"_s, u"Drop a folder here."_s, u"Import articles…"_s);
    empty.show();
    QSignalSpy asked(&empty, &EmptyState::actionRequested);
    auto *button = empty.findChild<QPushButton *>();
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(asked.count(), 1);
    empty.setTexts(u"Nothing here"_s, {});
    QVERIFY(!button->isVisible());
}

void SmallWidgetsTest::aSectionHeaderCarriesActions()
{
    SectionHeader header(u"Articles"_s);
    header.setDetail(u"5 of 212"_s);
    QCOMPARE(header.findChild<QLabel *>()->text(), u"Articles · 5 of 212"_s);
    QAction import(u"&Import"_s);
    QSignalSpy triggered(&import, &QAction::triggered);
    header.addActionButton(&import);
    auto *button = header.findChild<QToolButton *>();
    QCOMPARE(button->accessibleName(), u"Import"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(triggered.count(), 1);
}

void SmallWidgetsTest::chipsFlowIntoRows()
{
    QWidget box;
    auto *flow = new FlowLayout(&box);
    flow->setContentsMargins(0, 0, 0, 0);
    for (int i = 0; i < 4; ++i) {
        auto *block = new QWidget;
        block->setFixedSize(100, 20);
        flow->addWidget(block);
    }
    QCOMPARE(flow->heightForWidth(430), 20);
    QCOMPARE(flow->heightForWidth(210), 46);
    box.resize(210, 46);
    flow->setGeometry(box.rect());
    QCOMPARE(flow->itemAt(2)->geometry().topLeft(), QPoint(0, 26));
    QVERIFY(!flow->itemAt(4));
}

void SmallWidgetsTest::aDialogKeepsTheSizeItWasDeletedWith()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    for (const QSize before : {QSize(300, 200), QSize(420, 260)}) {
        auto dialog = std::make_unique<QDialog>();
        dialog->resize(300, 200);
        keepSize(*dialog, settings, u"try"_s);
        QCOMPARE(dialog->size(), before);
        dialog->show();
        dialog->resize(420, 260);
    }
}

void SmallWidgetsTest::whatIsWrongWithAFieldCutsNothingShort()
{
    const QString hint =
        u"What it compares, how, and what is shown are kept under this name, with the ferry."_s;
    FieldDialog dialog(
        {.title = u"Save comparison"_s,
         .label = u"Name"_s,
         .hint = hint,
         .verb = u"Save"_s,
         .value = {},
         .choices = {}},
        [](const QString &) -> Result<void> { return error(u"A comparison needs a name."_s); });
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QTest::keyClick(dialog.findChild<QLineEdit *>(), Qt::Key_Return);
    QVERIFY(dialog.isVisible());
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        QTRY_VERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
}

PARALLAX_TEST(SmallWidgetsTest)
#include "small_widgets_test.moc"
