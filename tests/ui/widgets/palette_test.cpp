#include "tests/support/test_registry.h"
#include "ui/widgets/heat_colour.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/source_dot.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QPalette>
#include <QSet>
#include <QSignalSpy>
#include <QtTest>

using namespace parallax;

class PaletteTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textIsReadableOnEveryGround_data();
    void textIsReadableOnEveryGround();
    void marksStandOffThePaper();
    void entityTypesAndSourcesDiffer();
    void sourcesPastTheEighthDifferInShape();
    void aCodeKeepsItsOwnColour();
    void themesReachStandardWidgets();
};

void PaletteTest::textIsReadableOnEveryGround_data()
{
    QTest::addColumn<Shade>("shade");
    QTest::newRow("light") << Shade::Light;
    QTest::newRow("dark") << Shade::Dark;
}

void PaletteTest::textIsReadableOnEveryGround()
{
    QFETCH(Shade, shade);
    const QColor text = colour(ColourRole::Text, shade);
    for (const auto ground :
         {ColourRole::Paper, ColourRole::Surface, ColourRole::Bar, ColourRole::AccentSurface,
          ColourRole::Shared, ColourRole::Reworded, ColourRole::Conflict, ColourRole::Agreement,
          ColourRole::Selection, ColourRole::SearchHit, ColourRole::SearchCurrent})
        QVERIFY2(contrastRatio(text, colour(ground, shade)) >= 4.5, qPrintable(colour(ground, shade).name()));
    for (const double share : {-1.0, -0.5, 0.0, 0.2, 0.4, 0.6, 0.8, 1.0})
        QVERIFY2(contrastRatio(text, heatColour(share, shade)) >= 4.5, qPrintable(QString::number(share)));
    for (const EntityType type : entityTypes) {
        QVERIFY(contrastRatio(text, entityTint(type, shade)) >= 4.5);
        QVERIFY(contrastRatio(entityInk(type, shade), colour(ColourRole::Paper, shade)) >= 4.5);
        QVERIFY(contrastRatio(colour(ColourRole::Number, shade), entityTint(type, shade)) >= 4.5);
    }
    for (const auto quiet :
         {ColourRole::QuietText, ColourRole::Accent, ColourRole::ErrorText, ColourRole::Number,
          ColourRole::Date, ColourRole::Quotation, ColourRole::Attribution, ColourRole::Hedge}) {
        for (const auto ground : {ColourRole::Paper, ColourRole::Surface, ColourRole::Bar})
            QVERIFY2(contrastRatio(colour(quiet, shade), colour(ground, shade)) >= 4.5,
                     qPrintable(colour(quiet, shade).name()));
    }
    QVERIFY(contrastRatio(colour(ColourRole::Accent, shade), colour(ColourRole::AccentSurface, shade))
            >= 4.5);
}

void PaletteTest::marksStandOffThePaper()
{
    for (const Shade shade : {Shade::Light, Shade::Dark}) {
        const QColor paper = colour(ColourRole::Paper, shade);
        for (const auto role : {ColourRole::Denial, ColourRole::Question, ColourRole::Suggestion,
                                ColourRole::SharedInk, ColourRole::ConflictInk, ColourRole::AgreementInk})
            QVERIFY2(contrastRatio(colour(role, shade), paper) >= 3, qPrintable(colour(role, shade).name()));
    }
}

void PaletteTest::entityTypesAndSourcesDiffer()
{
    for (const Shade shade : {Shade::Light, Shade::Dark}) {
        QSet<QRgb> tints;
        QSet<QString> letters;
        for (const EntityType type : entityTypes) {
            tints.insert(entityTint(type, shade).rgb());
            letters.insert(entityLetter(type));
        }
        QCOMPARE(tints.size(), 5);
        QCOMPARE(letters.size(), 5);
        QSet<QRgb> sources;
        for (int position = 0; position < 8; ++position)
            sources.insert(sourceColour(position, shade).rgb());
        QCOMPARE(sources.size(), 8);
        QCOMPARE(sourceColour(8, shade), sourceColour(0, shade));
    }
}

void PaletteTest::sourcesPastTheEighthDifferInShape()
{
    QSet<QByteArray> dots;
    for (int position = 0; position < 40; ++position) {
        const QImage image = sourceIcon(position, 12, Shade::Light).pixmap(12).toImage();
        dots.insert(QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes()));
    }
    QCOMPARE(dots.size(), 40);
}

void PaletteTest::aCodeKeepsItsOwnColour()
{
    QCOMPARE(codeColour(QStringLiteral("#123456"), 0), QColor(0x12, 0x34, 0x56));
    QVERIFY(codeColour({}, 0).isValid());
    QVERIFY(codeColour({}, 0) != codeColour({}, 1));
}

void PaletteTest::themesReachStandardWidgets()
{
    QLabel label(QStringLiteral("x"));
    label.show();
    applyTheme(*qApp, Theme::Dark);
    QCOMPARE(currentShade(), Shade::Dark);
    QTRY_COMPARE(label.palette().color(QPalette::Base), colour(ColourRole::Paper, Shade::Dark));
    applyTheme(*qApp, Theme::Light);
    QCOMPARE(currentShade(), Shade::Light);
    QTRY_COMPARE(label.palette().color(QPalette::WindowText), colour(ColourRole::Text, Shade::Light));
}

PARALLAX_TEST(PaletteTest)
#include "palette_test.moc"
