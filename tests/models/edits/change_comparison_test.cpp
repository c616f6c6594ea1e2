#include "models/edits/change_comparison.h"

#include "models/storage/database.h"
#include "tests/support/compare_text.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_registry.h"

#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::testing;

/// Comparisons saved by name, and the sides of speakers: kept, told of, undone.
class ChangeComparisonTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aComparisonIsSavedUnderItsName();
    void savingAgainReplacesTheSettings();
    void namesAreUniqueAndNotEmpty();
    void aRemovedOneComesBackByUndo();
    void speakersStandOnASide();
    void everyChangeIsToldOnce();
};

void ChangeComparisonTest::aComparisonIsSavedUnderItsName()
{
    TemporaryProject project;
    const auto id = saveComparison(*project, u"  Dam  breach "_s, u"{\"columns\":\"sources\"}"_s);
    QVERIFY(id);
    project.reopen();
    const auto saved = project->read().comparisons.all();
    QCOMPARE(saved.size(), 1U);
    QVERIFY(saved.front() == (SavedComparison{*id, u"Dam breach"_s, u"{\"columns\":\"sources\"}"_s}));
    QVERIFY(project->read().comparisons.find(*id) == project->read().comparisons.named(u"Dam breach"_s));
    QVERIFY(project->undo());
    QVERIFY(project->read().comparisons.all().empty());
    QVERIFY(project->redo());
    QVERIFY(project->read().comparisons.all() == saved);
}

void ChangeComparisonTest::savingAgainReplacesTheSettings()
{
    TemporaryProject project;
    const auto first = saveComparison(*project, u"Dam"_s, u"{}"_s);
    const auto second = saveComparison(*project, u"Dam"_s, u"{\"a\":1}"_s);
    QVERIFY(first && second && *first == *second);
    QCOMPARE(project->read().comparisons.find(*first)->settings, u"{\"a\":1}"_s);
    QVERIFY(project->undo());
    QCOMPARE(project->read().comparisons.find(*first)->settings, u"{}"_s);
}

void ChangeComparisonTest::namesAreUniqueAndNotEmpty()
{
    TemporaryProject project;
    QVERIFY(!saveComparison(*project, u" "_s, u"{}"_s));
    QVERIFY(!saveComparison(*project, u"Dam"_s, u"[]"_s));
    const auto dam = saveComparison(*project, u"Dam"_s, u"{}"_s);
    const auto ferry = saveComparison(*project, u"Ferry"_s, u"{\"a\":1}"_s);
    QVERIFY(!renameComparison(*project, *ferry, u"Dam"_s));
    QVERIFY(!renameComparison(*project, *ferry, u""_s));
    QVERIFY(renameComparison(*project, *ferry, u"The ferry"_s));
    const auto renamed = project->read().comparisons.find(*ferry);
    QCOMPARE(renamed->name, u"The ferry"_s);
    QCOMPARE(renamed->settings, u"{\"a\":1}"_s);
    QVERIFY(renameComparison(*project, *dam, u"Dam"_s));
}

void ChangeComparisonTest::aRemovedOneComesBackByUndo()
{
    TemporaryProject project;
    const auto id = saveComparison(*project, u"Dam"_s, u"{}"_s);
    QVERIFY(removeComparison(*project, *id));
    QVERIFY(project->read().comparisons.all().empty());
    QVERIFY(!removeComparison(*project, *id));
    QVERIFY(!renameComparison(*project, *id, u"Other"_s));
    QVERIFY(project->undo());
    QCOMPARE(project->read().comparisons.all().size(), 1U);
}

void ChangeComparisonTest::speakersStandOnASide()
{
    TemporaryProject project;
    QVERIFY(!setSpeakerSide(*project, {u" "_s}, u"Government"_s));
    QVERIFY(setSpeakerSide(*project, {u"Ana Orsk"_s}, u"Government"_s));
    QVERIFY(setSpeakerSide(*project, {u"Ivo Dahl"_s}, u"Rebels"_s));
    QVERIFY(setSpeakerSide(*project, {u"Ana Orsk"_s}, u"Opposition"_s));
    using Sides = std::map<QString, QString>;
    const Sides all = {{u"Ana Orsk"_s, u"Opposition"_s}, {u"Ivo Dahl"_s, u"Rebels"_s}};
    QVERIFY(project->read().comparisons.speakerSides() == all);
    QVERIFY(setSpeakerSide(*project, {u"Ivo Dahl"_s}, {}));
    QCOMPARE(project->read().comparisons.speakerSides().size(), 1U);
    QVERIFY(project->undo());
    QVERIFY(project->undo());
    const Sides before = {{u"Ana Orsk"_s, u"Government"_s}, {u"Ivo Dahl"_s, u"Rebels"_s}};
    QVERIFY(project->read().comparisons.speakerSides() == before);
}

void ChangeComparisonTest::everyChangeIsToldOnce()
{
    TemporaryProject project;
    const QSignalSpy told(&project->notifier(), &Notifier::comparisonsChanged);
    const QSignalSpy articles(&project->notifier(), &Notifier::articlesChanged);
    QVERIFY(saveComparison(*project, u"Dam"_s, u"{}"_s));
    QVERIFY(setSpeakerSide(*project, {u"Ana Orsk"_s}, u"Government"_s));
    QCOMPARE(told.size(), 2);
    QVERIFY(setSpeakerSide(*project, {u"Ana Orsk"_s}, u"Government"_s));
    QCOMPARE(project->editLog().newest(10).size(), 2U);
    QVERIFY(project->undo());
    QCOMPARE(told.size(), 3);
    QCOMPARE(articles.size(), 0);
}

PARALLAX_TEST(ChangeComparisonTest)
#include "change_comparison_test.moc"
