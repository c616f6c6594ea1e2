#include "models/edits/change_articles.h"
#include "models/edits/change_claim.h"
#include "models/edits/change_codebook.h"
#include "models/edits/change_entity.h"
#include "models/edits/change_event.h"
#include "models/edits/merge_entities.h"
#include "models/edits/remove_annotations.h"
#include "models/edits/set_memo.h"
#include "models/edits/set_statement.h"
#include "models/edits/tag_claim.h"
#include "models/edits/tag_coding.h"
#include "models/edits/tag_mention.h"
#include "models/storage/database.h"
#include "models/storage/integrity_check.h"
#include "tests/support/compare_text.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_registry.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::testing;

namespace {

/// Makes one random edit after another; the same seed makes the same edits.
class RandomEditor
{
public:
    RandomEditor(TemporaryProject &project, quint32 seed)
        : m_project(project)
        , m_random(seed)
    { }

    /// Some do nothing or are refused; that is part of the test.
    void step();

private:
    int below(int bound) { return int(m_random.bounded(bound)); }
    QString name(const QString &stem) { return u"%1 %2"_s.arg(stem).arg(below(6)); }
    template <typename Row, typename Get> auto any(const std::vector<Row> &rows, Get get)
    {
        using Value = std::remove_cvref_t<decltype(get(rows.front()))>;
        return rows.empty() ? std::optional<Value>()
                            : std::optional<Value>(get(rows[std::size_t(below(int(rows.size())))]));
    }
    std::optional<ArticleId> article();
    std::optional<AnnotationRow> annotation();
    std::optional<EntityId> entity();
    Span span();
    void tag();
    void changeTargets();
    void changeArticle();
    void changeNames();

    TemporaryProject &m_project;
    QRandomGenerator m_random;
};

std::optional<ArticleId> RandomEditor::article()
{
    return any(m_project->read().articles.page({}, ArticleOrder::Date, false, {}, 50),
               [](const ArticleRow &row) { return row.article.id; });
}

std::optional<AnnotationRow> RandomEditor::annotation()
{
    const auto in = article();
    return in
        ? any(m_project->read().annotations.ofArticle(*in), [](const AnnotationRow &row) { return row; })
        : std::nullopt;
}

std::optional<EntityId> RandomEditor::entity()
{
    return any(m_project->read().entities.all(), [](const EntityRow &row) { return row.entity.id; });
}

Span RandomEditor::span()
{
    const int start = below(60);
    return Span(start, start + 1 + below(25));
}

void RandomEditor::tag()
{
    const auto in = article();
    if (!in)
        return;
    switch (below(3)) {
    case 0:
        (void)tagMention(*m_project, *in, span(), NamedEntity{name(u"Entity"_s), EntityType(1 + below(5))});
        return;
    case 1:
        (void)tagClaim(*m_project, *in, span(), name(u"Claim"_s),
                       {Stance(1 + below(3)), name(u"Speaker"_s), {}, {}, below(100) / 4.0, u"people"_s});
        return;
    default:
        (void)tagCoding(*m_project, *in, below(4) ? std::optional(span()) : std::nullopt,
                        u"Frames/%1/%2"_s.arg(below(3)).arg(below(3)));
    }
}

void RandomEditor::changeTargets()
{
    const auto row = annotation();
    if (!row)
        return;
    const std::array ids = {row->annotation.id};
    switch (below(3)) {
    case 0:
        (void)removeAnnotations(*m_project, ids);
        return;
    case 1:
        (void)setMemo(*m_project, row->annotation.id, below(3) ? name(u"Memo"_s) : QString());
        return;
    default:
        (void)setStatement(*m_project, row->annotation.id, {Stance(1 + below(3)), {}, Quotation::Direct});
    }
}

void RandomEditor::changeArticle()
{
    const auto in = article();
    if (!in || below(4) == 0) {
        m_project.addArticle(
            name(u"New"_s),
            u"A body %1 of a new article with words enough for spans to lie in it."_s.arg(below(9)),
            name(u"Source"_s), u"2031-03-2%1"_s.arg(below(9)));
        return;
    }
    const std::array ids = {*in};
    switch (below(3)) {
    case 0:
        (void)changeArticles(*m_project, ids, {.title = name(u"Title"_s)});
        return;
    case 1:
        (void)changeArticles(*m_project, ids, {.source = below(3) ? name(u"Source"_s) : QString()});
        return;
    default:
        (void)removeArticles(*m_project, ids);
    }
}

void RandomEditor::changeNames()
{
    const auto one = entity();
    const auto other = entity();
    switch (below(6)) {
    case 0:
        if (one && other)
            (void)mergeEntities(*m_project, *one, std::array{*other});
        return;
    case 1:
        if (one)
            (void)changeEntity(*m_project, *one, EntityType(1 + below(5)), name(u"Renamed"_s));
        return;
    case 2:
        if (one)
            (void)removeEntity(*m_project, *one);
        return;
    case 3:
        if (const auto code =
                any(m_project->read().codes.all(), [](const CodeRow &row) { return row.code.id; }))
            (void)removeCode(*m_project, *code);
        return;
    case 4:
        if (const auto claim =
                any(m_project->read().claims.all(), [](const ClaimRow &row) { return row.claim.id; }))
            (void)(below(2) ? rewordClaim(*m_project, *claim, name(u"Claim"_s))
                            : removeClaim(*m_project, *claim));
        return;
    default:
        if (const auto in = article())
            (void)addEvent(*m_project, name(u"Event"_s), PartialDate::fromIso(u"2031-03"), std::array{*in});
    }
}

void RandomEditor::step()
{
    const int kind = article() ? below(10) : 7;
    if (kind < 5)
        tag();
    else if (kind < 7)
        changeTargets();
    else if (kind < 8)
        changeArticle();
    else
        changeNames();
}

} // namespace

class UndoPropertyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyStateComesBack_data();
    void everyStateComesBack();
    void anEditAfterUndoForgetsWhatWasUndone();
};

void UndoPropertyTest::everyStateComesBack_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 5; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void UndoPropertyTest::everyStateComesBack()
{
    QFETCH(quint32, seed);
    TemporaryProject project;
    RandomEditor editor(project, seed);
    project.addArticle(
        u"First"_s, u"Naïve café 🌊 talk of at least forty words, so that spans fall somewhere within it."_s);
    std::vector<QString> states{dump(*project)};
    while (states.size() < 40) {
        editor.step();
        if (const QString now = dump(*project); now != states.back())
            states.push_back(now);
    }
    // Each state is one edit: an edit that changes nothing is not logged.
    for (std::size_t i = states.size() - 1; i > 0; --i) {
        COMPARE_TEXT(dump(*project), states[i]);
        QVERIFY(project->undo());
        if (i % 20 == 0)
            project.reopen();
    }
    COMPARE_TEXT(dump(*project), states.front());
    for (std::size_t i = 1; i < states.size(); ++i) {
        const auto redone = project->redo();
        QVERIFY2(redone, redone ? "" : qPrintable(redone.error().message));
        COMPARE_TEXT(dump(*project), states[i]);
        if (i % 15 == 0)
            project.reopen();
    }
    QVERIFY(!project->redo());
    QCOMPARE(checkIntegrity(const_cast<Database &>(project->database())).problems, QStringList());
}

void UndoPropertyTest::anEditAfterUndoForgetsWhatWasUndone()
{
    TemporaryProject project;
    const ArticleId article = project.addArticle(u"First"_s, u"Some words to tag here."_s);
    QVERIFY(tagMention(*project, article, Span(0, 4), NamedEntity{u"A"_s, EntityType::Other}));
    QVERIFY(project->undo());
    QVERIFY(project->undo());
    QCOMPARE(project->read().articles.count(), 0);
    QVERIFY(addEvent(*project, u"E"_s, {}, {}));
    QVERIFY(!project->redo());
    QCOMPARE(checkIntegrity(const_cast<Database &>(project->database())).problems, QStringList());
}

PARALLAX_TEST(UndoPropertyTest)
#include "undo_property_test.moc"
