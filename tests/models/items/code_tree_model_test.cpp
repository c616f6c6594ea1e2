#include "models/items/code_tree_model.h"

#include "models/edits/change_codebook.h"
#include "models/edits/tag_coding.h"
#include "models/project/project.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_registry.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::testing;

class CodeTreeModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void codesStandUnderTheirParents();
    void countsFollowCodings();
    void renamingIsAnEdit();
    void aNameTakenIsRefusedWithASentence();
    void droppingMovesACode();
    void aCodeCantGoBelowItself();

private:
    CodeId code(const QString &path) { return *addPath(path); }
    std::optional<CodeId> addPath(const QString &path)
    {
        std::optional<CodeId> at;
        for (const QString &name : path.split(u'/')) {
            const auto known = (*m_project)->read().codes.child(at, name);
            at = known ? known->id : *addCode(**m_project, at, name);
        }
        return at;
    }
    bool drop(CodeId what, const QModelIndex &on)
    {
        const std::unique_ptr<QMimeData> data(m_model->mimeData({m_model->indexOf(what)}));
        return m_model->dropMimeData(data.get(), Qt::MoveAction, -1, -1, on);
    }
    std::unique_ptr<TemporaryProject> m_project;
    std::unique_ptr<CodeTreeModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void CodeTreeModelTest::init()
{
    m_tester.reset();
    m_model.reset();
    m_project = std::make_unique<TemporaryProject>();
    m_model = std::make_unique<CodeTreeModel>(**m_project);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
    addPath(u"Frames/Conflict"_s);
    addPath(u"Frames/Blame"_s);
    addPath(u"Voices"_s);
}

void CodeTreeModelTest::codesStandUnderTheirParents()
{
    QCOMPARE(m_model->rowCount(), 2);
    const QModelIndex frames = m_model->index(0, 0);
    QCOMPARE(frames.data().toString(), u"Frames"_s);
    QCOMPARE(m_model->rowCount(frames), 2);
    QCOMPARE(m_model->index(0, 0, frames).data(CodeTreeModel::PathRole).toString(), u"Frames/Blame"_s);
    QCOMPARE(m_model->indexOf(code(u"Frames/Conflict"_s)), m_model->index(1, 0, frames));
}

void CodeTreeModelTest::countsFollowCodings()
{
    const ArticleId article = m_project->addArticle(u"A"_s, u"Some words here."_s);
    const CodeId conflict = code(u"Frames/Conflict"_s);
    QVERIFY(tagCoding(**m_project, article, Span(0, 4), conflict));
    QTRY_COMPARE(m_model->indexOf(conflict).data(CodeTreeModel::CountRole).toInt(), 1);
    QVERIFY((*m_project)->undo());
    QTRY_COMPARE(m_model->indexOf(conflict).data(CodeTreeModel::CountRole).toInt(), 0);
}

void CodeTreeModelTest::renamingIsAnEdit()
{
    QVERIFY(m_model->setData(m_model->indexOf(code(u"Voices"_s)), u"  Who   speaks "_s, Qt::EditRole));
    QCOMPARE(m_model->index(1, 0).data().toString(), u"Who speaks"_s);
    QVERIFY((*m_project)->undo());
    QCOMPARE(m_model->index(1, 0).data().toString(), u"Voices"_s);
}

void CodeTreeModelTest::aNameTakenIsRefusedWithASentence()
{
    QSignalSpy failed(m_model.get(), &CodeTreeModel::editFailed);
    QVERIFY(!m_model->setData(m_model->indexOf(code(u"Voices"_s)), u"Frames"_s, Qt::EditRole));
    QCOMPARE(failed.count(), 1);
    QVERIFY(failed.front().front().toString().contains("Frames"_L1));
}

void CodeTreeModelTest::droppingMovesACode()
{
    const CodeId blame = code(u"Frames/Blame"_s);
    QVERIFY(drop(blame, m_model->indexOf(code(u"Voices"_s))));
    QCOMPARE(m_model->indexOf(blame).data(CodeTreeModel::PathRole).toString(), u"Voices/Blame"_s);
    QVERIFY(drop(blame, {}));
    QVERIFY(!m_model->indexOf(blame).parent().isValid());
}

void CodeTreeModelTest::aCodeCantGoBelowItself()
{
    QSignalSpy failed(m_model.get(), &CodeTreeModel::editFailed);
    QVERIFY(!drop(code(u"Frames"_s), m_model->indexOf(code(u"Frames/Blame"_s))));
    QCOMPARE(failed.count(), 1);
    QCOMPARE(m_model->rowCount(), 2);
}

PARALLAX_TEST(CodeTreeModelTest)
#include "code_tree_model_test.moc"
