#include "models/text/occurrences.h"

#include "tests/support/test_registry.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parallax;

class OccurrencesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wholeWordsInTheSameCase()
    {
        const CodePointIndex text(u"HTS led; HTS-led, hts, HTSX. «HTS»"_s);
        QCOMPARE(wholeWordOccurrences(text, u"HTS"), (std::vector{Span(0, 3), Span(9, 12), Span(30, 33)}));
    }
    void positionsAreCodePoints()
    {
        const CodePointIndex text(u"🌊 sea 🌊 sea"_s);
        QCOMPARE(wholeWordOccurrences(text, u"sea"), (std::vector{Span(2, 5), Span(8, 11)}));
        QCOMPARE(wholeWordOccurrences(text, u"🌊"), (std::vector{Span(0, 1), Span(6, 7)}));
    }
    void noneOverlap()
    {
        const CodePointIndex text(u"no no no"_s);
        QCOMPARE(wholeWordOccurrences(text, u"no no"), (std::vector{Span(0, 5)}));
        QCOMPARE(wholeWordOccurrences(text, u""), std::vector<Span>());
    }
};

PARALLAX_TEST(OccurrencesTest)
#include "occurrences_test.moc"
