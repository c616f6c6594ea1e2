#include "models/edits/accept_suggestions.h"
#include "models/items/claims_table_model.h"
#include "models/items/compared_frames.h"
#include "models/items/compared_voices.h"
#include "models/items/matrix_table_model.h"
#include "models/items/model_picture.h"
#include "models/items/names_table_model.h"
#include "models/items/recorded_scope.h"
#include "models/items/table_text.h"
#include "models/jobs/job_context.h"
#include "models/storage/project_file.h"
#include "models/storage/tag_reader.h"
#include "tests/support/dam_project.h"
#include "tests/support/suggested.h"
#include "tests/support/test_registry.h"

#include <QBuffer>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::testing;

/// Pending suggestions are counted only where they are asked for, and then marked.
class CountedSuggestionsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_project.reset(); }
    void withoutTheSwitchNothingIsCounted();
    void namesCountThemAsIfAccepted();
    void whatIsTaggedAlreadyCountsOnce();
    void decidedOnesDontCount();
    void proposedEventsAreNoTags();
    void claimsAndVoicesCountThem();
    void theMatrixCountsThem();
    void passagesSayThatTheyAreSuggested();
    void exportsSaySo();

private:
    const Readers &read() const { return (*m_project)->read(); }
    std::array<ArticleId, 3> articles() const
    {
        return {m_project->wire, m_project->coastline, m_project->ledger};
    }
    ComparedTables tables(bool suggestions) const
    {
        return *compareTables(read(), articles(), {.suggestions = suggestions});
    }
    /// "River Front: 1 2 1": the entity, then its mentions by column.
    QStringList mentions(const ComparedTables &tables) const
    {
        QStringList rows;
        for (const NamesRow &row : tables.names) {
            QStringList counts;
            for (const NamesCell &cell : row.cells) {
                int count = 0;
                for (const NameLabel &label : cell)
                    count += label.count();
                counts << QString::number(count);
            }
            rows << tables.entities.find(row.entity)->name + u": "_s + counts.join(u' ');
        }
        return rows;
    }
    MatrixData matrix(const MatrixQuestion &question) const
    {
        const auto database = openProjectFile(m_project->path(), Database::Access::ReadOnly);
        return *readMatrix(**database, question, [](std::int64_t, std::int64_t) { return true; });
    }
    std::unique_ptr<DamProject> m_project;
    std::vector<SuggestionId> m_names; ///< River Front once more, county as new
    SuggestionId m_denial{1};
};

void CountedSuggestionsTest::init()
{
    m_project = std::make_unique<DamProject>();
    m_names = suggest(*m_project, m_project->wire,
                      {mentionDraft(m_project->spanOf(m_project->wire, u"River Front"_s), u"River Front"_s),
                       mentionDraft(m_project->spanOf(m_project->wire, u"The county"_s), u"Harrow County"_s,
                                    EntityType::Organisation)});
    SuggestionDraft denial = mentionDraft(m_project->spanOf(m_project->ledger, u"Rebels were"_s), {});
    denial.proposal =
        ProposedClaim{u"The River Front did it"_s, {.stance = Stance::Denies, .speaker = u"rebels"_s}};
    m_denial = suggest(*m_project, m_project->ledger, {denial}).front();
}

void CountedSuggestionsTest::withoutTheSwitchNothingIsCounted()
{
    QCOMPARE(
        mentions(tables(false)),
        QStringList({u"River Front: 1 2 1"_s, u"Militants who stayed: 0 1 0"_s, u"Lower Harrow: 1 0 0"_s}));
    QVERIFY(tables(false).suggested.empty());
}

void CountedSuggestionsTest::namesCountThemAsIfAccepted()
{
    const QStringList before = mentions(tables(true));
    QVERIFY2(before.contains(u"River Front: 2 2 1"_s), qPrintable(before.join(u'\n')));
    QVERIFY(before.contains(u"Harrow County: 1 0 0"_s));
    QCOMPARE(tables(true).suggested.size(), 3);
    std::vector<SuggestionId> all = m_names;
    all.push_back(m_denial);
    QVERIFY(acceptSuggestions(**m_project, all));
    QStringList after = mentions(tables(false));
    after.sort();
    QStringList sorted = before;
    sorted.sort();
    QCOMPARE(after, sorted);
    QVERIFY(tables(true).suggested.empty());
}

void CountedSuggestionsTest::whatIsTaggedAlreadyCountsOnce()
{
    suggest(*m_project, m_project->wire,
            {mentionDraft(m_project->spanOf(m_project->wire, u"Terrorists"_s), u"River Front"_s)});
    QVERIFY(mentions(tables(true)).contains(u"River Front: 2 2 1"_s));
}

void CountedSuggestionsTest::decidedOnesDontCount()
{
    QVERIFY(rejectSuggestions(**m_project, m_names));
    QVERIFY(mentions(tables(true)).contains(u"River Front: 1 2 1"_s));
    QCOMPARE(tables(true).suggested.size(), 1);
}

void CountedSuggestionsTest::proposedEventsAreNoTags()
{
    const auto pending = [this] {
        const auto database = openProjectFile(m_project->path(), Database::Access::ReadOnly);
        const TagReader tags(**database);
        return std::pair(tags.counts(std::nullopt).pending,
                         tags.counts(std::vector{m_project->wire}).pending);
    };
    const auto before = pending();
    MatrixQuestion question{MatrixDimension::Entity, MatrixDimension::Source};
    question.suggestions = true;
    const QStringList names = mentions(tables(true));
    const auto counted = matrix(question).annotations;
    suggest(*m_project, m_project->wire,
            {eventDraft(m_project->spanOf(m_project->wire, u"The county"_s), u"The dam failed"_s,
                        QDate(2031, 3, 28))});
    QCOMPARE(mentions(tables(true)), names);
    QCOMPARE(tables(true).suggested.size(), 3);
    QCOMPARE(matrix(question).annotations, counted);
    QVERIFY(before.first > 0);
    QVERIFY(pending() == before); // an export's record counts what may stand in its figures
}

void CountedSuggestionsTest::claimsAndVoicesCountThem()
{
    ClaimsTableModel model;
    model.setTables(std::make_shared<const ComparedTables>(tables(true)));
    QStringList cells;
    for (int row = 0; row < model.rowCount(); ++row)
        cells << model.index(row, 3).data().toString();
    QVERIFY2(cells.contains(u"denies (rebels) (1 suggested)"_s), qPrintable(cells.join(u'\n')));
    FoundVoices found;
    const JobContext unheard([](std::int64_t, std::int64_t) { });
    const auto voices = compareVoices(read(), articles(), {.suggestions = true}, found, unheard);
    QVERIFY(voices);
    const auto front =
        std::ranges::find(voices->table.rows, u"River Front"_s, &VoiceRow::speaker); // "rebels"
    QVERIFY(front != voices->table.rows.end());
    QVERIFY(std::ranges::contains(front->cells[2].tagged, standIn(m_denial)));
    QVERIFY(voices->suggested.contains(standIn(m_denial)));
}

void CountedSuggestionsTest::theMatrixCountsThem()
{
    MatrixQuestion question{MatrixDimension::Entity, MatrixDimension::Source};
    QCOMPARE(matrix(question).annotations, 12);
    question.suggestions = true;
    const auto data = std::make_shared<const MatrixData>(matrix(question));
    QCOMPARE(data->annotations, 15);
    QCOMPARE(data->suggested, 3);
    QCOMPARE(data->rows.front().name, u"River Front"_s);
    QCOMPARE(*data->figure(0, -1), 5);
    QCOMPARE(data->suggestedIn(0, -1), 1);
    MatrixTableModel model;
    model.setMatrix(data);
    QCOMPARE(model.index(0, MatrixTableModel::TotalColumn).data(ComparisonTableModel::SuggestedRole).toInt(),
             1);
    QCOMPARE(model.index(0, MatrixTableModel::ValueColumn).data(ComparisonTableModel::SuggestedRole).toInt(),
             0);
    const JobContext unheard([](std::int64_t, std::int64_t) { });
    const QModelIndex corner = model.index(model.rowCount() - 1, MatrixTableModel::TotalColumn);
    QCOMPARE(model.passageQuery(corner)(read(), unheard)->total, 8);
    question.rows = MatrixDimension::Origin;
    const MatrixData origins = matrix(question);
    QCOMPARE(origins.rows.back().name, u"Pending suggestions"_s);
    QCOMPARE(*origins.figure(int(origins.rows.size()) - 1, -1), 3);
}

void CountedSuggestionsTest::passagesSayThatTheyAreSuggested()
{
    const auto passages = passagesOf(read(), std::array{standIn(m_denial)});
    QVERIFY(passages);
    QCOMPARE(passages->size(), 1);
    QCOMPARE(passages->front().words, u"Rebels were"_s);
    QVERIFY2(passages->front().about.startsWith(u"suggested, not accepted yet · ✘ denies"_s),
             qPrintable(passages->front().about));
    QVERIFY(rejectSuggestions(**m_project, std::array{m_denial}));
    QVERIFY(passagesOf(read(), std::array{standIn(m_denial)})->empty());
}

void CountedSuggestionsTest::exportsSaySo()
{
    NamesTableModel model;
    model.setTables(std::make_shared<const ComparedTables>(tables(true)));
    QBuffer device;
    QVERIFY(device.open(QIODevice::WriteOnly));
    QVERIFY(writeTableCsv(model, device, nullptr));
    const QList<QByteArray> lines = device.data().split('\n');
    QVERIFY2(lines[0].trimmed().endsWith("Northern Ledger: suggested"), lines[0].constData());
    QVERIFY2(lines[1].trimmed().endsWith(",1,0,0"), lines[1].constData());
    const auto database = openProjectFile(m_project->path(), Database::Access::ReadOnly);
    const auto record = [&](bool suggestions) {
        return recordOf(**database, {u"Names"_s, u"All"_s, {}, {}, {.suggestions = suggestions}})
            ->lines()
            .join(u'\n');
    };
    QVERIFY(record(true).contains(u"Pending suggestions, counted as if they were accepted"_s));
    QVERIFY(record(false).contains(u"Pending suggestions, not counted: 3"_s));
    const auto picture = pictureOf(model, *recordOf(**database, {}));
    QVERIFY(picture);
    QVERIFY(picture->rows.front()[NamesTableModel::TotalColumn].lines.front().text.endsWith(u'*'));
}

PARALLAX_TEST(CountedSuggestionsTest)
#include "counted_suggestions_test.moc"
