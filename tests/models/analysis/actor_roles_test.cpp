#include "models/analysis/actor_roles.h"
#include "tests/support/test_registry.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parallax;

class ActorRolesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void roles_data();
    void roles();
    void hostileTextsEnd();
};

namespace {

/// The mention is what stands between the brackets.
QString roleIn(QString text)
{
    const qsizetype start = text.indexOf(u'[');
    text.remove(start, 1);
    const qsizetype end = text.indexOf(u']');
    text.remove(end, 1);
    const CodePointIndex body(text);
    const auto role = rolesOf(body, std::array{body.toSpan({start, end})}).front();
    return role ? toString(*role) : u"none"_s;
}

} // namespace

void ActorRolesTest::roles_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("role");
    const auto row = [](const char *text, const char *role) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(role);
    };
    row("[Rebels] took the town.", "acts");
    row("[The army] has since withdrawn.", "acts");
    row("[The army] will attack.", "acts");
    row("[Rebels] killed nine soldiers.", "acts");
    row("[Rebels] were shelling the town.", "acts");
    row("[Rebels], who seized the town, left.", "acts");
    row("[The army] didn\u2019t answer.", "acts");
    row("[Nine soldiers] were killed by rebels.", "acted_on");
    row("[Nine soldiers] were reportedly killed late on Friday by the rebels.", "acted_on");
    row("[Nine soldiers] killed by the rebels were buried.", "acted_on");
    row("[Nine soldiers] were killed.", "no_agent");
    row("[Nine soldiers] were killed by Friday.", "no_agent");
    row("[Nine soldiers] had been taken away when shells fired by rebels fell.", "no_agent");
    row("[Nine soldiers] wasn't hurt.", "no_agent");
    row("[The mayor] got shot on Friday.", "no_agent");
    row("[The mayor], who was beaten, left.", "no_agent");
    row("Nine soldiers were killed by [rebels].", "acts_in_passive");
    row("Shells fired by the [army] fell on the town.", "acts_in_passive");
    row("A statement signed by [the army] followed.", "acts_in_passive");
    row("He stood by [the army].", "none");
    row("A bridge destroyed by Lazna-backed [rebels] was rebuilt.", "acts_in_passive");
    row("They drove by [the army].", "none");
    row("[Rebels] killed in the raid were buried.", "none");
    row("[River Front] fighters were killed.", "none");
    row("[The mayor] was furious.", "none");
    row("[The mayor] is supposed to resign.", "none");
    row("They met [the mayor]. Was killed.", "none");
    row("[The mayor]'s house was burnt.", "none");
    row("[Hundred] red flags.", "none");
    row("It was the work of [rebels]", "none");
    row("Fighters of the [River Front] destroyed a depot.", "acts");
    row("Fighters from [River Front] were killed.", "no_agent");
    row("The leader of [the River Front] was killed.", "none");
    row("A suburb of [Ismere] was shelled.", "none");
    row("Air strikes in [Ismere] killed nine.", "none");
    row("Strikes on rebel-held northern [Ismere] killed nine.", "none");
    row("He fled after [rebels] attacked the town.", "acts");
    row("[River Front] on Friday destroyed a depot.", "acts");
    row("[The army] Friday was attacked.", "no_agent");
    row("[The army] has planes.", "none");
    row("[The army] had the means.", "none");
    row("[The army] was nothing to them.", "none");
    row("[The army] is said to shell the town.", "none");
    row("[Rebels] backed by Lazna attacked.", "none");
    row("[Nine soldiers] were killed in a raid claimed by rebels.", "no_agent");
    row("[Nine soldiers] were killed and wounded by rebels.", "acted_on");
    row("Residents of Upper Ismere and [Harrow] were waiting.", "none");
    row("Buses from Ismere and [Harrow] were hit.", "none");
    row("The army and [the River Front] attacked.", "acts");
    row("They left Ismere and [the army] attacked.", "acts");
    row("Forces loyal to President [Varro] were beaten.", "none");
    row("Talks with the opposition [River Front] began.", "none");
    row("A plan of French Foreign Minister [Ines Varro] came too late.", "none");
    row("On Monday President [Varro] left.", "acts");
    row("Lazna's Foreign Minister [Ines Varro] resigned.", "acts");
    row("A truce agreed by regime ally [Lazna] failed.", "acts_in_passive");
    row("[LEDGER]/Ines Varro The army withdrew.", "none");
}

void ActorRolesTest::roles()
{
    QFETCH(QString, text);
    QFETCH(QString, role);
    QCOMPARE(roleIn(text), role);
}

/// No stop, no space, and a mention at each place: each looks at so much around it and no more.
void ActorRolesTest::hostileTextsEnd()
{
    const CodePointIndex body(u"by killed "_s.repeated(50'000) + QString(500'000, u'a'));
    std::vector<Span> mentions;
    for (qsizetype at = 0; at + 2 < body.size(); at += 100)
        mentions.push_back(Span(at, at + 2));
    QCOMPARE(rolesOf(body, mentions).size(), mentions.size());
}

PARALLAX_TEST(ActorRolesTest)
#include "actor_roles_test.moc"
