#include "models/analysis/frame_measures.h"
#include "models/items/compared_frames.h"
#include "models/items/compared_tables.h"
#include "models/items/compared_texts.h"
#include "models/items/matrix_data.h"
#include "models/items/names_table_model.h"
#include "models/jobs/job_context.h"
#include "models/storage/project_file.h"
#include "models/storage/readers.h"
#include "tests/support/coded_dam_project.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::testing;

/// What the window's models say, parallax-cli prints.
class SameFiguresTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_project.reset(); }
    void claims();
    void names();
    void roles();
    void textAlignment();
    void frames();
    void matrix();

private:
    std::vector<QJsonObject> cli(const QStringList &arguments);
    /// Rows of `compare`, of one kind.
    std::vector<QJsonObject> compared(const QString &what);
    std::array<ArticleId, 3> articles() const
    {
        return {m_project->wire, m_project->coastline, m_project->ledger};
    }
    std::unique_ptr<CodedDamProject> m_project;
    std::vector<QJsonObject> m_rows;
};

namespace {

QString idsOf(const std::vector<AnnotationId> &annotations)
{
    QStringList ids;
    for (const AnnotationId id : annotations)
        ids << toString(id);
    return ids.join(u',');
}

QString idsIn(const QJsonObject &row)
{
    QStringList ids;
    for (const QJsonValue id : row.value("annotations"_L1).toArray())
        ids << id.toString();
    return ids.join(u',');
}

QString numberWords(std::optional<double> number)
{
    return number ? QString::number(*number, 'g', 12) : u"none"_s;
}

QString numberIn(const QJsonObject &row, const QString &key)
{
    const QJsonValue value = row.value(key);
    return numberWords(value.isDouble() ? std::optional(value.toDouble()) : std::nullopt);
}

} // namespace

std::vector<QJsonObject> SameFiguresTest::cli(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(PARALLAX_CLI), arguments);
    std::vector<QJsonObject> rows;
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        qFatal("%s", process.readAllStandardError().constData());
    for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
        if (!line.isEmpty())
            rows.push_back(QJsonDocument::fromJson(line).object());
    }
    return rows;
}

void SameFiguresTest::initTestCase()
{
    m_project = std::make_unique<CodedDamProject>();
    m_project->tagName(m_project->wire, u"The county"_s, u"County"_s);
    m_project->tagName(m_project->wire, u"25 people"_s, u"People"_s, EntityType::Group);
    m_project->tagName(m_project->ledger, u"At least 19 people"_s, u"People"_s, EntityType::Group);
    m_project->tagName(m_project->coastline, u"Rescuers"_s, u"Rescuers"_s, EntityType::Group);
    QStringList arguments{u"compare"_s, (*m_project)->path()};
    for (const ArticleId id : articles())
        arguments << toString(id);
    m_rows = cli(arguments << u"--format"_s << u"jsonl"_s);
}

std::vector<QJsonObject> SameFiguresTest::compared(const QString &what)
{
    std::vector<QJsonObject> found;
    std::ranges::copy_if(m_rows, std::back_inserter(found),
                         [&](const QJsonObject &row) { return row.value("what"_L1).toString() == what; });
    return found;
}

void SameFiguresTest::claims()
{
    const ComparedTables tables = *compareTables((*m_project)->read(), articles());
    QStringList shown;
    for (const ClaimsRow &row : tables.claims) {
        for (size_t i = 0; i < row.cells.size(); ++i) {
            const QString start = u"%1|%2|"_s.arg(tables.wordings.value(row.claim), tables.columns[i].name);
            if (row.cells[i].empty())
                shown << start + u"silent|none|"_s;
            for (const ClaimVoice &voice : row.cells[i])
                shown << start + toString(voice.statement.stance) + u'|' + numberWords(voice.statement.value)
                        + u'|' + idsOf(voice.annotations);
        }
    }
    QStringList printed;
    for (const QJsonObject &row : compared(u"claim"_s))
        printed << u"%1|%2|%3|%4|%5"_s.arg(row.value("text"_L1).toString(), row.value("source"_L1).toString(),
                                           row.value("stance"_L1).toString(), numberIn(row, u"value"_s),
                                           idsIn(row));
    QCOMPARE(printed, shown);
}

void SameFiguresTest::names()
{
    const ComparedTables tables = *compareTables((*m_project)->read(), articles());
    QStringList shown;
    for (const NamesRow &row : tables.names) {
        for (size_t i = 0; i < row.cells.size(); ++i) {
            for (const NameLabel &label : row.cells[i])
                shown << u"%1|%2|%3|%4"_s.arg(toString(row.entity), tables.columns[i].name, label.label,
                                              idsOf(label.annotations));
        }
    }
    QStringList printed;
    for (const QJsonObject &row : compared(u"name"_s))
        printed << u"%1|%2|%3|%4"_s.arg(row.value("entity"_L1).toString(), row.value("source"_L1).toString(),
                                        row.value("label"_L1).toString(), idsIn(row));
    QCOMPARE(printed, shown);
}

/// What a cell of "Who acts" shows, from the rows that are printed.
void SameFiguresTest::roles()
{
    const auto tables =
        std::make_shared<const ComparedTables>(*compareTables((*m_project)->read(), articles()));
    NamesTableModel model;
    model.setTables(tables);
    model.setShown(NamesTableModel::Roles);
    QStringList shown;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (size_t i = 0; i < tables->columns.size(); ++i) {
            if (tables->names[size_t(row)].cells[i].empty())
                continue; // the model shows that there is no mention
            const QString roles = model.index(row, model.firstSourceColumn() + int(i)).data().toString();
            if (roles.back().isDigit()) // not "no role found"
                shown << u"%1|%2|%3"_s.arg(model.subject(row), tables->columns[i].name, roles);
        }
    }
    std::map<std::pair<QString, QString>, RoleCounts> counts;
    QStringList order;
    for (const QJsonObject &row : compared(u"role"_s)) {
        const auto role = std::ranges::find(actorRoles, row.value("role"_L1).toString(),
                                            [](ActorRole one) { return toString(one); });
        QVERIFY(role != actorRoles.end());
        const auto [cell, isNew] = counts.try_emplace(
            {row.value("name"_L1).toString(), row.value("source"_L1).toString()}, RoleCounts{});
        if (isNew)
            order << cell->first.first + u'|' + cell->first.second;
        cell->second[size_t(*role)] += row.value("count"_L1).toInt();
        QCOMPARE(row.value("annotations"_L1).toArray().size(), row.value("count"_L1).toInt());
    }
    QStringList printed;
    for (const QString &cell : order)
        printed << cell + u'|' + roleSummary(counts.at({cell.section(u'|', 0, 0), cell.section(u'|', 1)}));
    QVERIFY(shown.size() >= 4);
    QVERIFY(shown.contains(u"Rescuers|Coastline Today|acts 1"_s));
    QCOMPARE(printed, shown);
}

/// The window's connected sentences, and how many it says stand in one article only.
void SameFiguresTest::textAlignment()
{
    const Result<ComparedTexts> texts = compareTexts((*m_project)->read(), articles());
    QVERIFY(texts);
    const auto sentence = [&](int text, int place) {
        const ArticlePlace at = texts->placeOf(text, place);
        return u"%1 %2-%3"_s.arg(toString(at.article)).arg(at.span.start()).arg(at.span.end());
    };
    QStringList shown;
    for (const PairAlignment &pair : texts->alignments) {
        for (const SentenceLink &link : pair.alignment.links) {
            if (link.partners && link.relation != Relation::Related)
                shown << u"%1|%2|%3|%4"_s.arg(toString(link.relation), sentence(pair.a, link.a),
                                              sentence(pair.b, link.b), QString::number(link.score, 'f', 2));
        }
    }
    QStringList printed;
    std::map<QString, int> only;
    for (const QJsonObject &row : compared(u"passage"_s)) {
        const auto place = [&](const QString &article, const QString &span) {
            const QJsonArray ends = row.value(span).toArray();
            return u"%1 %2-%3"_s.arg(row.value(article).toString())
                .arg(ends.at(0).toInt())
                .arg(ends.at(1).toInt());
        };
        if (row.value("relation"_L1).toString() == "only"_L1)
            ++only[row.value("article_a"_L1).toString()];
        else
            printed << u"%1|%2|%3|%4"_s.arg(row.value("relation"_L1).toString(),
                                            place(u"article_a"_s, u"a"_s), place(u"article_b"_s, u"b"_s),
                                            QString::number(row.value("score"_L1).toDouble(), 'f', 2));
    }
    QVERIFY(!shown.isEmpty());
    QCOMPARE(printed, shown);
    for (const ComparedText &text : texts->texts)
        QCOMPARE(only[toString(text.article.article.id)], text.composition.only.sentences);
}

void SameFiguresTest::frames()
{
    const JobContext unheard([](std::int64_t, std::int64_t) { });
    const Result<ComparedFrames> tables = compareFrames((*m_project)->read(), articles(), {}, unheard);
    QVERIFY(tables);
    QStringList shown;
    for (const FramesRow &row : tables->table.rows) {
        for (size_t i = 0; i < row.cells.size(); ++i) {
            QStringList figures{tables->paths.value(row.code), tables->columns[i].name};
            for (const FrameMeasure measure : frameMeasures)
                figures << numberWords(frameFigure(row.cells[i], tables->table.columns[i], measure));
            shown << figures.join(u'|') + u'|' + idsOf(row.cells[i].annotations);
        }
    }
    QStringList printed;
    for (const QJsonObject &row : compared(u"frame"_s)) {
        QStringList figures{row.value("path"_L1).toString(), row.value("source"_L1).toString()};
        for (const FrameMeasure measure : frameMeasures)
            figures << numberIn(row, toString(measure));
        printed << figures.join(u'|') + u'|' + idsIn(row);
    }
    QVERIFY(!shown.isEmpty());
    QCOMPARE(printed, shown);
}

void SameFiguresTest::matrix()
{
    const auto database = openProjectFile((*m_project)->path(), Database::Access::ReadOnly);
    QVERIFY(database);
    for (const MatrixMeasure measure : matrixMeasures) {
        const MatrixQuestion question{MatrixDimension::Entity, MatrixDimension::Source, measure};
        const auto data = readMatrix(**database, question, [](std::int64_t, std::int64_t) { return true; });
        QVERIFY(data);
        QStringList shown;
        for (int row = -1; row < int(data->rows.size()); ++row) {
            for (int column = -1; column < int(data->columns.size()); ++column)
                shown << u"%1|%2|%3"_s.arg(row < 0 ? QString() : data->rows[size_t(row)].name,
                                           column < 0 ? QString() : data->columns[size_t(column)].name,
                                           numberWords(data->figure(row, column)));
        }
        QStringList printed;
        for (const QJsonObject &row :
             cli({u"matrix"_s, (*m_project)->path(), u"--rows"_s, u"entity"_s, u"--columns"_s, u"source"_s,
                  u"--measure"_s, toString(measure), u"--format"_s, u"jsonl"_s}))
            printed << u"%1|%2|%3"_s.arg(row.value("row"_L1).toString(), row.value("column"_L1).toString(),
                                         numberIn(row, u"figure"_s));
        QCOMPARE(printed, shown);
    }
}

PARALLAX_TEST(SameFiguresTest)
#include "same_figures_test.moc"
