#include "tests/support/test_registry.h"
#include "ui/widgets/flat_style.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QtTest>

using namespace parallax;
using namespace Qt::StringLiterals;

class FlatStyleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }
    void isTakenWhereThePlatformBringsNone();
    void aScrollBarIsDraggedFromEndToEnd();
    void rightToLeftScrollBarsRunFromTheRight();
    void theFocusedFieldHasAnAccentRing();
    void checksAreSeenWithoutColour();
    void aDarkMenuIsToldFromTheDarkPage();
    void theButtonThatDoesItStandsLast();
};

void FlatStyleTest::isTakenWhereThePlatformBringsNone()
{
    QVERIFY(qobject_cast<FlatStyle *>(QApplication::style()));
    QVERIFY(QPushButton(u"Import"_s).sizeHint().height() >= 28);
}

void FlatStyleTest::aScrollBarIsDraggedFromEndToEnd()
{
    QScrollBar bar(Qt::Vertical);
    bar.setRange(0, 4'000'000); // pixels of a 10 MB article
    bar.setPageStep(800);
    bar.resize(12, 500);
    bar.show();
    QTest::mousePress(&bar, Qt::LeftButton, {}, QPoint(6, 10));
    QTest::mouseMove(&bar, QPoint(6, 499));
    QTest::mouseRelease(&bar, Qt::LeftButton, {}, QPoint(6, 499));
    QCOMPARE(bar.value(), bar.maximum());
    QTest::mouseClick(&bar, Qt::LeftButton, {}, QPoint(6, 20)); // above the slider: a page up, or there
    QVERIFY(bar.value() < bar.maximum());
}

void FlatStyleTest::rightToLeftScrollBarsRunFromTheRight()
{
    QScrollBar bar(Qt::Horizontal);
    bar.setLayoutDirection(Qt::RightToLeft);
    bar.setRange(0, 100);
    bar.setPageStep(20);
    bar.resize(300, 12);
    bar.show();
    QTest::mousePress(&bar, Qt::LeftButton, {}, QPoint(295, 6));
    QTest::mouseMove(&bar, QPoint(1, 6));
    QTest::mouseRelease(&bar, Qt::LeftButton, {}, QPoint(1, 6));
    QCOMPARE(bar.value(), 100);
}

void FlatStyleTest::theFocusedFieldHasAnAccentRing()
{
    QWidget window;
    auto *field = new QLineEdit(&window);
    field->setGeometry(10, 10, 200, 28);
    window.show();
    const auto rim = [&] { return window.grab().toImage().pixelColor(100, 10); };
    window.setFocusPolicy(Qt::StrongFocus);
    window.setFocus();
    const QColor quiet = rim();
    field->setFocus();
    QTRY_VERIFY(field->hasFocus());
    QVERIFY(contrastRatio(rim(), colour(ColourRole::Paper))
            > contrastRatio(quiet, colour(ColourRole::Paper)));
}

void FlatStyleTest::checksAreSeenWithoutColour()
{
    QCheckBox box(u"Conflicts only"_s);
    box.show();
    const QImage off = box.grab().toImage();
    box.setChecked(true);
    QVERIFY(box.grab().toImage() != off);
    box.setTristate(true);
    const QImage on = box.grab().toImage();
    box.setCheckState(Qt::PartiallyChecked);
    QVERIFY(box.grab().toImage() != on);
}

void FlatStyleTest::aDarkMenuIsToldFromTheDarkPage()
{
    applyTheme(*qApp, Theme::Dark);
    QMenu menu;
    menu.addAction(u"Conflicts only"_s);
    menu.ensurePolished();
    const QImage shown = menu.grab().toImage();
    QCOMPARE(shown.pixelColor(0, shown.height() / 2), colour(ColourRole::Line, Shade::Dark));
    applyTheme(*qApp, Theme::Light);
}

void FlatStyleTest::theButtonThatDoesItStandsLast()
{
    QDialogButtonBox box;
    const QPushButton *does = box.addButton(u"Rename"_s, QDialogButtonBox::AcceptRole);
    const QPushButton *cancels = box.addButton(QDialogButtonBox::Cancel);
    box.show();
    QVERIFY(QTest::qWaitForWindowExposed(&box));
    QVERIFY(cancels->x() < does->x());
}

PARALLAX_TEST(FlatStyleTest)
#include "flat_style_test.moc"
