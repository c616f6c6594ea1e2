#include "models/project/edit_session.h"
#include "models/storage/database.h"
#include "models/storage/writers.h"
#include "tests/support/compare_text.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_registry.h"

#include <QCryptographicHash>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::testing;

/// What a project has taught the program.
class ModelReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void whatWasLearntIsReadAgain();
    void aNewModelReplacesTheOneOfItsKind();
    void learningIsNoEdit();
    void damagedWeightsAreNotRead();
    void weightsBeyondTheBoundAreNotRead();

private:
    void learn(const LearntModel &model);
    std::optional<LearntModel> found() const { return (*m_project)->read().models.find(u"mentions"_s); }
    Database &database() { return const_cast<Database &>((*m_project)->database()); }

    std::unique_ptr<TemporaryProject> m_project;
    const LearntModel m_model{.kind = u"mentions"_s,
                              .version = 3,
                              .weights = QByteArray("\0\1\2", 3),
                              .trainedOn = {.articles = 4, .tagged = 50, .accepted = 6, .rejected = 7},
                              .trainedMs = 1'764'000'000'000};
};

void ModelReaderTest::init()
{
    m_project = std::make_unique<TemporaryProject>();
}

void ModelReaderTest::learn(const LearntModel &model)
{
    EditSession session(database(), u"tester"_s);
    QVERIFY(session.runUnlogged([&](Writers &write) -> Result<void> {
        write.models.set(model);
        return {};
    }));
}

void ModelReaderTest::whatWasLearntIsReadAgain()
{
    QVERIFY(!found());
    learn(m_model);
    m_project->reopen();
    QVERIFY(found() == m_model);
    QVERIFY(!(*m_project)->read().models.find(u"claims"_s));
}

void ModelReaderTest::aNewModelReplacesTheOneOfItsKind()
{
    learn(m_model);
    LearntModel later = m_model;
    later.weights = "later";
    later.trainedOn.rejected = 8;
    learn(later);
    QVERIFY(found() == later);
    ModelWriter(database()).remove(u"mentions"_s);
    QVERIFY(!found());
}

void ModelReaderTest::learningIsNoEdit()
{
    m_project->addArticle(u"Flood"_s, u"The river rose."_s);
    learn(m_model);
    QVERIFY((*m_project)->undo());
    QVERIFY(found() == m_model);
    QVERIFY((*m_project)->redo());
}

void ModelReaderTest::damagedWeightsAreNotRead()
{
    learn(m_model);
    database().execute("UPDATE model SET weights = x'000103'");
    QVERIFY(!found());
}

void ModelReaderTest::weightsBeyondTheBoundAreNotRead()
{
    learn(m_model);
    const auto setZeros = [this](qsizetype bytes) {
        const QByteArray hash =
            QCryptographicHash::hash(QByteArray(bytes, '\0'), QCryptographicHash::Sha256).toHex();
        const QByteArray sql = "PRAGMA ignore_check_constraints = ON; UPDATE model SET weights = zeroblob("
            + QByteArray::number(bytes) + "), sha256 = x'" + hash + "'";
        database().execute(sql.constData());
    };
    setZeros(mostModelBytes);
    QVERIFY(found());
    setZeros(mostModelBytes + 1);
    QVERIFY(!found());
}

PARALLAX_TEST(ModelReaderTest)
#include "model_reader_test.moc"
