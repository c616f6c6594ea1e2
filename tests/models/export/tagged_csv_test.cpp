#include "models/export/tagged_csv.h"
#include "tests/support/csv_reader.h"
#include "tests/support/test_registry.h"

#include <QBuffer>
#include <QTest>

using namespace parallax;
using namespace Qt::StringLiterals;

class TaggedCsvTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theHeaderIsTheContract();
    void eachKindFillsItsColumns();
    void textsAreGuardedAndNumbersNot();
    void anErrorOfTheRowsEndsTheExport();
    void aFailingDeviceStopsTheRows();
};

namespace {

TaggedRow claimRow()
{
    TaggedRow row{.annotation = AnnotationId(77),
                  .kind = AnnotationKind::Claim,
                  .article = ArticleId(5),
                  .createdMs = 1'732'805'409'120,
                  .origin = Origin::Accepted};
    row.source = u"The Daily Ford"_s;
    row.title = u"-5 degrees and falling"_s;
    row.published = u"2024-11-28T14:05+01:00"_s;
    row.url = u"https://ford.example/1"_s;
    row.span = Span(3, 25);
    row.text = u"at least 25 \"civilians\""_s;
    row.sentence = u"They killed at least 25 \"civilians\", it said."_s;
    row.claim = u"Civilians were killed"_s;
    row.statement = ClaimStatement{.stance = Stance::Denies,
                                   .speaker = u"@ministry"_s,
                                   .quotation = Quotation::OwnVoice,
                                   .certainty = u"at least"_s,
                                   .value = -25.5,
                                   .unit = u"people"_s};
    row.event = u"Shelling"_s;
    row.memo = u"two\nlines"_s;
    row.coder = u"ana"_s;
    return row;
}

QList<QStringList> exported(const QList<TaggedRow> &rows, const CsvOptions &options = {})
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto done = writeTaggedCsv(
        [&](const TakeTaggedRow &take) -> Result<void> {
            for (const TaggedRow &row : rows) {
                if (!take(row))
                    break;
            }
            return {};
        },
        buffer, options);
    const auto read = parallax::testing::readCsv(buffer.data(), options.delimiter);
    return done && read ? *read : QList<QStringList>();
}

} // namespace

void TaggedCsvTest::theHeaderIsTheContract()
{
    const QList<QStringList> table = exported({});
    QCOMPARE(table.size(), 1);
    QCOMPARE(
        table.front().join(u", "),
        u"annotation_id, kind, article_id, source, title, published, url, start, end, text, sentence, code, "
        u"entity, "
        "entity_type, claim, stance, speaker, quotation, certainty, value, unit, event, memo, coder, created, origin"_s);
}

void TaggedCsvTest::eachKindFillsItsColumns()
{
    TaggedRow mention{.annotation = AnnotationId(1),
                      .kind = AnnotationKind::Mention,
                      .article = ArticleId(5),
                      .createdMs = 0,
                      .origin = Origin::Manual};
    mention.span = Span(0, 3);
    mention.text = u"HTS"_s;
    mention.entity = u"Hayat"_s;
    mention.entityType = EntityType::Organisation;
    TaggedRow coding{.annotation = AnnotationId(2),
                     .kind = AnnotationKind::Coding,
                     .article = ArticleId(5),
                     .createdMs = 0,
                     .origin = Origin::Imported};
    coding.code = u"Frames/Conflict"_s; // of the whole article: no span
    coding.createdMs = -86'400'001;     // before 1970
    const QList<QStringList> table = exported({claimRow(), mention, coding}, {.raw = true});
    QCOMPARE(table.value(3).value(24), u"1969-12-30T23:59:59.999Z"_s);
    QCOMPARE(table.size(), 4);
    QCOMPARE(table[1],
             QStringList({toString(AnnotationId(77)),
                          u"claim"_s,
                          toString(ArticleId(5)),
                          u"The Daily Ford"_s,
                          u"-5 degrees and falling"_s,
                          u"2024-11-28T14:05+01:00"_s,
                          u"https://ford.example/1"_s,
                          u"3"_s,
                          u"25"_s,
                          u"at least 25 \"civilians\""_s,
                          u"They killed at least 25 \"civilians\", it said."_s,
                          u""_s,
                          u""_s,
                          u""_s,
                          u"Civilians were killed"_s,
                          u"denies"_s,
                          u"@ministry"_s,
                          u"own voice"_s,
                          u"at least"_s,
                          u"-25.5"_s,
                          u"people"_s,
                          u"Shelling"_s,
                          u"two\nlines"_s,
                          u"ana"_s,
                          u"2024-11-28T14:50:09.120Z"_s,
                          u"accepted"_s}));
    QCOMPARE(table[2],
             QStringList({toString(AnnotationId(1)),
                          u"mention"_s,
                          toString(ArticleId(5)),
                          u""_s,
                          u""_s,
                          u""_s,
                          u""_s,
                          u"0"_s,
                          u"3"_s,
                          u"HTS"_s,
                          u""_s,
                          u""_s,
                          u"Hayat"_s,
                          toString(EntityType::Organisation),
                          u""_s,
                          u""_s,
                          u""_s,
                          u""_s,
                          u""_s,
                          u""_s,
                          u""_s,
                          u""_s,
                          u""_s,
                          u""_s,
                          u"1970-01-01T00:00:00.000Z"_s,
                          u"manual"_s}));
    QCOMPARE(table[3].sliced(7, 5), QStringList({u""_s, u""_s, u""_s, u""_s, u"Frames/Conflict"_s}));
}

void TaggedCsvTest::textsAreGuardedAndNumbersNot()
{
    const QStringList row = exported({claimRow()}).value(1);
    QCOMPARE(row[4], u"'-5 degrees and falling"_s);
    QCOMPARE(row[16], u"'@ministry"_s);
    QCOMPARE(row[19], u"-25.5"_s);
}

void TaggedCsvTest::anErrorOfTheRowsEndsTheExport()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto done = writeTaggedCsv(
        [&](const TakeTaggedRow &take) -> Result<void> {
            take(claimRow());
            return error(u"The body of an article is damaged."_s);
        },
        buffer, {});
    QVERIFY(!done);
    QCOMPARE(done.error().message, u"The body of an article is damaged."_s);
}

void TaggedCsvTest::aFailingDeviceStopsTheRows()
{
    QBuffer closedForWriting;
    closedForWriting.open(QIODevice::ReadOnly);
    int asked = 0;
    const auto done = writeTaggedCsv(
        [&](const TakeTaggedRow &take) -> Result<void> {
            const TaggedRow row = claimRow();
            while (asked < 100'000 && take(row))
                ++asked;
            return {};
        },
        closedForWriting, {});
    QVERIFY(!done);
    QVERIFY(asked < 10'000);
}

PARALLAX_TEST(TaggedCsvTest)
#include "tagged_csv_test.moc"
