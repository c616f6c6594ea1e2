#include "models/analysis/claims_table.h"
#include "models/analysis/names_table.h"
#include "tests/support/test_registry.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace parallax {

class TablesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesAreGroupedAndCounted();
    void commonestSpellingIsShown();
    void silenceIsAnEmptyCell();
    void rowsAreOrderedByMentions();
    void claimsShowWhoSaysWhat();
    void conflictsAreFlagged_data();
    void conflictsAreFlagged();
    void conflictsComeFirst();
    void orderOfInputDoesNotMatter();
};

static NamedMention mention(int id, int entity, int column, const QString &label)
{
    return {AnnotationId(id), EntityId(entity), column, label};
}

static StatedClaim stated(int id, int claim, int column, const ClaimStatement &statement)
{
    return {AnnotationId(id), ClaimId(claim), column, statement};
}

static QString described(const NamesCell &cell)
{
    QStringList list;
    for (const NameLabel &label : cell)
        list << u"%1 %2"_s.arg(label.label).arg(label.count());
    return list.join(u", "_s);
}

void TablesTest::namesAreGroupedAndCounted()
{
    const NamedMention mentions[] = {mention(5, 1, 0, u"the rebels"_s),   mention(1, 1, 0, u"Rebels"_s),
                                     mention(2, 1, 0, u"the rebels"_s),   mention(3, 1, 0, u"River  Front"_s),
                                     mention(4, 1, 1, u"River\nFront"_s), mention(6, 1, 1, u"terrorists"_s)};
    const auto rows = namesTable(mentions, 2);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(described(rows[0].cells[0]), u"the rebels 3, River Front 1"_s);
    QCOMPARE(described(rows[0].cells[1]), u"River Front 1, terrorists 1"_s);
    QCOMPARE(rows[0].cells[0][0].annotations,
             (std::vector{AnnotationId(1), AnnotationId(2), AnnotationId(5)}));
    QCOMPARE(rows[0].mentions, 6);
}

void TablesTest::commonestSpellingIsShown()
{
    const NamedMention mentions[] = {mention(1, 1, 0, u"HTS"_s), mention(2, 1, 0, u"hts"_s),
                                     mention(3, 1, 0, u"hts"_s), mention(4, 1, 1, u"hts"_s),
                                     mention(5, 1, 1, u"HTS"_s)};
    const auto rows = namesTable(mentions, 2);
    QCOMPARE(described(rows[0].cells[0]), u"hts 3"_s);
    QCOMPARE(described(rows[0].cells[1]), u"HTS 2"_s); // a tie: the first by code point
}

void TablesTest::silenceIsAnEmptyCell()
{
    const NamedMention mentions[] = {mention(1, 1, 2, u"Osei"_s)};
    const auto rows = namesTable(mentions, 4);
    QCOMPARE(rows[0].cells.size(), 4);
    QVERIFY(rows[0].cells[0].empty() && !rows[0].cells[2].empty());
    QVERIFY(namesTable({}, 3).empty());
}

void TablesTest::rowsAreOrderedByMentions()
{
    const NamedMention mentions[] = {mention(1, 7, 0, u"a b"_s), mention(2, 3, 0, u"c"_s),
                                     mention(3, 3, 1, u"c"_s), mention(4, 2, 0, u"d"_s)};
    const auto rows = namesTable(mentions, 2);
    QVERIFY(rows[0].entity == EntityId(3));
    QVERIFY(rows[1].entity == EntityId(2));
    QVERIFY(rows[2].entity == EntityId(7));
}

void TablesTest::claimsShowWhoSaysWhat()
{
    const ClaimStatement count{
        .stance = Stance::Asserts, .speaker = u"police"_s, .value = 14, .unit = u"people"_s};
    const ClaimStatement denial{.stance = Stance::Denies};
    const StatedClaim statements[] = {stated(4, 1, 0, denial), stated(3, 1, 0, count),
                                      stated(2, 1, 0, count)};
    const auto rows = claimsTable(statements, 2);
    QCOMPARE(rows.size(), 1);
    const ClaimCell &cell = rows[0].cells[0];
    QCOMPARE(cell.size(), 2);
    QCOMPARE(cell[0].statement, count);
    QCOMPARE(cell[0].annotations, (std::vector{AnnotationId(2), AnnotationId(3)}));
    QCOMPARE(cell[1].statement, denial);
    QVERIFY(rows[0].cells[1].empty());
    QCOMPARE(rows[0].columnsThatSpeak(), 1);
}

void TablesTest::conflictsAreFlagged_data()
{
    QTest::addColumn<ClaimStatement>("first");
    QTest::addColumn<ClaimStatement>("second");
    QTest::addColumn<bool>("stances");
    QTest::addColumn<bool>("values");
    const ClaimStatement asserts;
    const ClaimStatement denies{.stance = Stance::Denies};
    const ClaimStatement questions{.stance = Stance::Questions};
    const auto value = [](double number, const QString &unit, Stance stance = Stance::Asserts) {
        return ClaimStatement{.stance = stance, .value = number, .unit = unit};
    };
    QTest::newRow("agree") << asserts << asserts << false << false;
    QTest::newRow("denied") << asserts << denies << true << false;
    QTest::newRow("questioned") << asserts << questions << false << false;
    QTest::newRow("values") << value(14, u"people"_s) << value(25, u"People"_s) << false << true;
    QTest::newRow("same value") << value(14, u"people"_s) << value(14, u"people "_s) << false << false;
    QTest::newRow("units") << value(14, u"people"_s) << value(25, u"soldiers"_s) << false << false;
    QTest::newRow("value denied") << value(14, u"people"_s) << value(25, u"people"_s, Stance::Denies) << true
                                  << false;
    QTest::newRow("one value") << value(14, u"people"_s) << asserts << false << false;
}

void TablesTest::conflictsAreFlagged()
{
    QFETCH(ClaimStatement, first);
    QFETCH(ClaimStatement, second);
    const StatedClaim statements[] = {stated(1, 1, 0, first), stated(2, 1, 1, second)};
    const auto rows = claimsTable(statements, 2);
    QTEST(rows[0].stancesDiffer, "stances");
    QTEST(rows[0].valuesDiffer, "values");
    QCOMPARE(rows[0].conflicts(), rows[0].stancesDiffer || rows[0].valuesDiffer);
}

void TablesTest::conflictsComeFirst()
{
    const ClaimStatement denies{.stance = Stance::Denies};
    const StatedClaim statements[] = {stated(1, 1, 0, {}), stated(2, 2, 0, {}), stated(3, 2, 1, {}),
                                      stated(4, 3, 0, {}), stated(5, 3, 0, denies)};
    const auto rows = claimsTable(statements, 2);
    QVERIFY(rows[0].claim == ClaimId(3));
    QVERIFY(rows[1].claim == ClaimId(2));
    QVERIFY(rows[2].claim == ClaimId(1));
}

void TablesTest::orderOfInputDoesNotMatter()
{
    std::vector<StatedClaim> statements;
    for (int i = 1; i <= 40; ++i) {
        ClaimStatement statement{.stance = stances[size_t(i % 3)],
                                 .speaker = i % 2 ? u"police"_s : u"army"_s};
        if (i % 4 == 0)
            statement.value = i % 5;
        statements.push_back(stated(i, 1 + i % 3, i % 4, statement));
    }
    const auto one = claimsTable(statements, 4);
    std::ranges::reverse(statements);
    const auto other = claimsTable(statements, 4);
    QCOMPARE(one.size(), other.size());
    for (size_t r = 0; r < one.size(); ++r) {
        QVERIFY(one[r].claim == other[r].claim);
        for (size_t c = 0; c < 4; ++c) {
            QCOMPARE(one[r].cells[c].size(), other[r].cells[c].size());
            for (size_t k = 0; k < one[r].cells[c].size(); ++k) {
                QCOMPARE(one[r].cells[c][k].statement, other[r].cells[c][k].statement);
                QCOMPARE(one[r].cells[c][k].annotations, other[r].cells[c][k].annotations);
            }
        }
    }
}

PARALLAX_TEST(TablesTest)

} // namespace parallax

#include "tables_test.moc"
