#include "models/items/voices_table_model.h"
#include "models/items/words_table_model.h"
#include "models/jobs/job_context.h"
#include "tests/support/dam_project.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QtTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::testing;

class CompareFiguresTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_project.reset(); }
    void wordsAreTheSame();
    void wordingIsTheSame();
    void voicesAreTheSame();

private:
    QJsonArray rows(const QString &section) const { return m_printed[section].toArray(); }
    /// Its place among the compared articles.
    int columnOf(const QJsonObject &row) const
    {
        for (size_t i = 0; i < m_articles.size(); ++i) {
            if (toString(m_articles[i]) == row["article"_L1].toString())
                return int(i);
        }
        return -1;
    }

    std::unique_ptr<DamProject> m_project;
    std::vector<ArticleId> m_articles;
    QJsonObject m_printed;
    JobContext m_context{[](std::int64_t, std::int64_t) { }};
};

namespace {

double thousandths(double number)
{
    return std::round(number * 1000) / 1000;
}

} // namespace

void CompareFiguresTest::initTestCase()
{
    m_project = std::make_unique<DamProject>();
    // Each of a source of its own, so that the window's columns are articles too.
    m_articles = {
        m_project->addArticle(u"Hard"_s,
                              u"The regime bombed Harrow, the regime said. Terrorists of the Free Front may "
                              "have left the Free Front. The Free Front denied that the Free Front had "
                              "left.\n\n“The regime lies,” said Ines Varro."_s,
                              u"Hard News"_s),
        m_project->addArticle(u"Soft"_s,
                              u"The government bombed Harrow; rebels, said Varro, had left. Perhaps the "
                              "government knew. Officials claimed that the government had won.\n\n“The "
                              "rebels lie,” said Ines Varro."_s,
                              u"Soft News"_s),
        m_project->coastline};
    QProcess program;
    QStringList arguments{u"compare"_s, (*m_project)->path()};
    for (const ArticleId id : m_articles)
        arguments << toString(id);
    program.start(QStringLiteral(PARALLAX_CLI),
                  arguments << u"--format"_s << u"json"_s << u"--words"_s << u"30"_s);
    QVERIFY2(program.waitForFinished(120'000) && program.exitCode() == 0, program.readAllStandardError());
    m_printed = QJsonDocument::fromJson(program.readAllStandardOutput()).object();
}

void CompareFiguresTest::wordsAreTheSame()
{
    auto wording = compareWording((*m_project)->read(), m_articles, {}, m_context);
    QVERIFY(wording);
    WordsTableModel model;
    model.setWording(std::make_shared<const ComparedWording>(*wording));
    const QJsonArray printed = rows(u"words"_s);
    QVERIFY(printed.size() > 20);
    QList<int> next(3, 5); // below the rows of markers
    for (const QJsonValue &value : printed) {
        const QJsonObject row = value.toObject();
        const int column = columnOf(row);
        const auto found = std::ranges::find_if(wording->words.words, [&](const DistinctiveWord &word) {
            return word.words == row["words"_L1].toString() && word.length == row["length"_L1].toInt();
        });
        QVERIFY(found != wording->words.words.end());
        QCOMPARE(found->counts[size_t(column)], row["count"_L1].toInt());
        QCOMPARE(thousandths(found->odds[size_t(column)].z), row["z"_L1].toDouble());
        QCOMPARE(thousandths(found->odds[size_t(column)].delta), row["log_odds"_L1].toDouble());
        if (row["length"_L1].toInt() == 1 && row["use"_L1].toString() == "more"_L1) {
            const QString shown = model.index(next[column]++, 1 + column).data().toString();
            QVERIFY2(shown.startsWith(found->words + u" ("_s), qPrintable(shown)); // in the same order
        }
    }
}

void CompareFiguresTest::wordingIsTheSame()
{
    const auto wording = compareWording((*m_project)->read(), m_articles, {}, m_context);
    const QJsonArray printed = rows(u"wording"_s);
    QCOMPARE(printed.size(), 3);
    for (const QJsonValue &value : printed) {
        const QJsonObject row = value.toObject();
        const WordsColumn &column = wording->words.columns[size_t(columnOf(row))];
        QCOMPARE(column.words, row["words"_L1].toInt());
        QCOMPARE(column.isSmallSample, row["small_sample"_L1].toBool());
        QCOMPARE(thousandths(column.markers.perThousand(MarkerClass::Hedge)),
                 row["hedge_per_1000"_L1].toDouble());
        QCOMPARE(column.markers.counts[size_t(MarkerClass::Loaded)], row["loaded"_L1].toInt());
    }
}

void CompareFiguresTest::voicesAreTheSame()
{
    FoundVoices found;
    const auto voices = compareVoices((*m_project)->read(), m_articles, {}, found, m_context);
    QVERIFY(voices);
    const QJsonArray printed = rows(u"voices"_s);
    int cells = 0;
    for (const VoiceRow &row : voices->table.rows)
        cells += int(std::ranges::count_if(row.cells, [](const VoiceCell &cell) { return !cell.isEmpty(); }));
    QCOMPARE(int(printed.size()), cells);
    QVERIFY(cells >= 4);
    for (const QJsonValue &value : printed) {
        const QJsonObject row = value.toObject();
        const int column = columnOf(row);
        const auto speaker = std::ranges::find_if(voices->table.rows, [&](const VoiceRow &one) {
            return one.speaker == row["speaker"_L1].toString()
                && toString(one.kind) == row["kind"_L1].toString();
        });
        QVERIFY(speaker != voices->table.rows.end());
        const VoiceCell &cell = speaker->cells[size_t(column)];
        QCOMPARE(cell.words, row["words"_L1].toInt());
        QCOMPARE(cell.direct, row["quoted"_L1].toInt());
        QCOMPARE(cell.indirect, row["paraphrased"_L1].toInt());
        QCOMPARE(thousandths(voices->table.share(cell, column)), row["share"_L1].toDouble());
        QCOMPARE(int(cell.tagged.size()), row["tagged"_L1].toInt());
        QCOMPARE(cell.cueClassCounts[size_t(CueClass::Doubting)], row["doubting"_L1].toInt());
        QCOMPARE(speaker->onlyColumn.has_value(), row["only_here"_L1].toBool());
    }
}

PARALLAX_TEST(CompareFiguresTest)
#include "compare_figures_test.moc"
