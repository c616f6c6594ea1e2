#include "models/analysis/union_text.h"
#include "models/text/code_points.h"
#include "tests/support/test_registry.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parallax;

class UnionTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachThingStandsOnce();
    void piecesLeadBack();
    void oneTextIsItself();
    void nothingIsNothing();
};

namespace {

const QString shared = u"The dam gave way shortly after four on Friday, sending water into Lower Harrow."_s;
const QString first = u"Inspectors had warned of cracks 🌊. "_s + shared;
const QString second = u"The mayor of Velmora wept. "_s + shared + u" Schools stay closed until Monday."_s;

} // namespace

void UnionTextTest::eachThingStandsOnce()
{
    const UnionText made = unionOf(std::array{first, second});
    QCOMPARE(made.body.count(u"The dam gave way"_s), 1);
    QCOMPARE(made.body, first + u"\nThe mayor of Velmora wept.\nSchools stay closed until Monday."_s);
}

void UnionTextTest::piecesLeadBack()
{
    const std::array texts{first, second};
    const UnionText made = unionOf(texts);
    QCOMPARE(made.pieces.size(), 3);
    const CodePointIndex body(made.body);
    for (const UnionPiece &piece : made.pieces) {
        const CodePointIndex from(texts[size_t(piece.text)]);
        QCOMPARE(body.cut(Span(piece.start, piece.start + piece.origin.length())), from.cut(piece.origin));
    }
    QCOMPARE(made.pieces[1].text, 1);
}

void UnionTextTest::oneTextIsItself()
{
    QCOMPARE(unionOf(std::array{first}).body, first);
}

void UnionTextTest::nothingIsNothing()
{
    QVERIFY(unionOf({}).pieces.empty());
    QVERIFY(unionOf(std::array{QString()}).pieces.empty());
    QVERIFY(unionOf(std::array{QString(), QString()}).pieces.empty());
}

PARALLAX_TEST(UnionTextTest)
#include "union_text_test.moc"
