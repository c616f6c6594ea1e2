#include "models/export/export_tagged_csv.h"

#include "models/edits/change_event.h"
#include "models/edits/set_memo.h"
#include "models/edits/tag_claim.h"
#include "models/edits/tag_coding.h"
#include "models/edits/tag_mention.h"
#include "tests/support/compare_text.h"
#include "tests/support/csv_reader.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_registry.h"

#include <QBuffer>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::testing;

/// Bodies with characters outside the Basic Multilingual Plane, so that spans in UTF-16 units would cut other
/// words.
class ExportTaggedCsvTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everyAnnotationIsARowInOrder();
    void aFilterTakesWhatItSays_data();
    void aFilterTakesWhatItSays();
    void aFilterThatCantMatchIsAnError_data();
    void aFilterThatCantMatchIsAnError();
    void theSameProjectGivesTheSameBytes();
    void cancellingLeavesTheOldFile();

private:
    QString exported(const QString &filter = {});
    std::unique_ptr<TemporaryProject> m_project;
};

void ExportTaggedCsvTest::init()
{
    m_project = std::make_unique<TemporaryProject>();
    Project &project = **m_project;
    const ArticleId undated = m_project->addArticle(u"No date"_s, u"Nobody knows."_s);
    const ArticleId late = m_project->addArticle(
        u"Late, with a comma"_s, u"😀😀 The Front attacked. \"At least 25 died\", it said. End."_s, u"Zeta"_s,
        u"2024-11-29"_s);
    const ArticleId early = m_project->addArticle(u"Early"_s, u"😀 Rebels came.\n\nNo one died."_s,
                                                  u"Alpha"_s, u"2024-11-28T14:05Z"_s);
    const NamedEntity front{u"River Front"_s, EntityType::Group};
    QVERIFY(tagMention(project, late, Span(3, 12), front));
    QVERIFY(tagMention(project, early, Span(2, 8), front));
    const auto denial = tagClaim(project, early, Span(15, 27), u"People died"_s, {.stance = Stance::Denies});
    QVERIFY(denial);
    QVERIFY(setMemo(project, *denial, u"=first line\nsecond"_s));
    QVERIFY(tagClaim(project, late, Span(24, 40), u"People died"_s,
                     {.speaker = u"the Front"_s,
                      .quotation = Quotation::Direct,
                      .certainty = u"at least"_s,
                      .value = 25,
                      .unit = u"people"_s}));
    QVERIFY(tagCoding(project, undated, std::nullopt, u"Frames/Doubt"_s));
    QVERIFY(tagCoding(project, late, Span(20, 45), u"Frames/Conflict"_s));
    const std::array linked = {late};
    QVERIFY(addEvent(project, u"Attack"_s, std::nullopt, linked));
    const auto deaths = addEvent(project, u"Deaths; later"_s, std::nullopt, {});
    QVERIFY(linkClaim(project, *deaths, project.read().claims.worded(u"People died"_s)->id));
}

/// A row a line: the columns that don't depend on the time, joined by "|".
QString ExportTaggedCsvTest::exported(const QString &filter)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto written = writeProjectCsv(m_project->path(), buffer, {}, filter, {});
    if (!written)
        return "error: "_L1 + written.error().message;
    const auto rows = readCsv(buffer.data());
    if (!rows)
        return "not RFC 4180: "_L1 + rows.error();
    QStringList lines;
    for (QStringList row : *rows) {
        for (const char *column : {"annotation_id", "article_id", "created"})
            row[rows->front().indexOf(QLatin1StringView(column))] = u"*"_s;
        lines << row.join(u'|').replace(u'\n', u'^');
    }
    return lines.mid(1).join(u'\n');
}

void ExportTaggedCsvTest::everyAnnotationIsARowInOrder()
{
    COMPARE_TEXT(
        exported(),
        uR"(*|mention|*|Alpha|Early|2024-11-28T14:05Z||2|8|Rebels|😀 Rebels came.||River Front|Group||||||||||tester|*|manual
*|claim|*|Alpha|Early|2024-11-28T14:05Z||15|27|^No one died|No one died.||||People died|denies||||||Deaths; later|'=first line^second|tester|*|manual
*|mention|*|Zeta|Late, with a comma|2024-11-29||3|12|The Front|😀😀 The Front attacked.||River Front|Group||||||||Attack||tester|*|manual
*|coding|*|Zeta|Late, with a comma|2024-11-29||20|45|d. "At least 25 died", it|😀😀 The Front attacked. "At least 25 died", it said.|Frames/Conflict||||||||||Attack||tester|*|manual
*|claim|*|Zeta|Late, with a comma|2024-11-29||24|40|At least 25 died|"At least 25 died", it said.||||People died|asserts|the Front|direct|at least|25|people|Deaths; later||tester|*|manual
*|coding|*||No date|||||||Frames/Doubt||||||||||||tester|*|manual)"_s);
}

void ExportTaggedCsvTest::aFilterTakesWhatItSays_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<int>("rows");
    QTest::newRow("nothing said") << QString() << 6;
    QTest::newRow("kind") << u"kind=mention"_s << 2;
    QTest::newRow("kinds") << u"kind=mention, kind=claim"_s << 4;
    QTest::newRow("kind and source") << u"kind=mention,source=Zeta"_s << 1;
    QTest::newRow("quoted title") << u"article=\"Late, with a comma\""_s << 3;
    QTest::newRow("entity") << u"entity=River Front"_s << 2;
    QTest::newRow("claim") << u"claim=People died,source=Alpha"_s << 1;
    QTest::newRow("code") << u"code=Frames/Conflict"_s << 1;
    QTest::newRow("code with those below") << u"code=Frames"_s << 2;
    QTest::newRow("entity or code") << u"entity=River Front,code=Frames/Doubt"_s << 3;
    QTest::newRow("coder") << u"coder=tester"_s << 6;
}

void ExportTaggedCsvTest::aFilterTakesWhatItSays()
{
    QFETCH(QString, filter);
    QFETCH(int, rows);
    const QString lines = exported(filter);
    QVERIFY2(!lines.startsWith("error"_L1), qPrintable(lines));
    QCOMPARE(lines.split(u'\n').size(), rows);
}

void ExportTaggedCsvTest::aFilterThatCantMatchIsAnError_data()
{
    QTest::addColumn<QString>("filter");
    for (const char *text : {"kind=mentions", "source=Nobody", "entity=", "colour=red", "mention",
                             "source=\"Zeta", "source=\"Zeta\"x", "article=a000", "code=Conflict"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void ExportTaggedCsvTest::aFilterThatCantMatchIsAnError()
{
    QFETCH(QString, filter);
    QVERIFY(exported(filter).startsWith("error"_L1));
}

void ExportTaggedCsvTest::theSameProjectGivesTheSameBytes()
{
    const QString first = m_project->folder() + "/a.csv"_L1;
    const QString second = m_project->folder() + "/b.csv"_L1;
    QCOMPARE(exportTaggedCsv(m_project->path(), first, {.bom = true}).value_or(-1), 6);
    m_project->reopen();
    QVERIFY(exportTaggedCsv(m_project->path(), second, {.bom = true}));
    QFile a(first);
    QFile b(second);
    QVERIFY(a.open(QIODevice::ReadOnly) && b.open(QIODevice::ReadOnly));
    const QByteArray bytes = a.readAll();
    QVERIFY(bytes.startsWith("\xEF\xBB\xBF"
                             "annotation_id,"));
    QCOMPARE(bytes, b.readAll());
}

void ExportTaggedCsvTest::cancellingLeavesTheOldFile()
{
    const QString path = m_project->folder() + "/old.csv"_L1;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("old") == 3);
    file.close();
    QVERIFY(
        !exportTaggedCsv(m_project->path(), path, {}, {}, [](std::int64_t done, auto) { return done < 2; }));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "old");
    QCOMPARE(QDir(m_project->folder()).entryList({u"old*"_s}).size(), 1);
}

PARALLAX_TEST(ExportTaggedCsvTest)
#include "export_tagged_csv_test.moc"
