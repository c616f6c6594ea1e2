#include "models/analysis/happenings/event_nouns.h"

#include "models/text/word_set.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace parallax::happenings {

bool isEventNoun(QStringView word)
{
    static const WordSet nouns = {
        u"airstrike",    u"airstrikes", u"strike",     u"strikes",       u"raid",        u"raids",
        u"attack",       u"attacks",    u"bombing",    u"bombings",      u"bombardment", u"bombardments",
        u"shelling",     u"explosion",  u"explosions", u"blast",         u"blasts",      u"ambush",
        u"offensive",    u"offensives", u"assault",    u"assaults",      u"clashes",     u"battle",
        u"battles",      u"fighting",   u"massacre",   u"massacres",     u"siege",       u"ceasefire",
        u"truce",        u"protest",    u"protests",   u"demonstration", u"riots",       u"election",
        u"elections",    u"referendum", u"talks",      u"summit",        u"incursion",   u"invasion",
        u"withdrawal",   u"evacuation", u"earthquake", u"crash",         u"collision",   u"shooting",
        u"shootings",    u"campaign",   u"uprising",   u"coup",          u"mutiny",      u"counteroffensive",
        u"counterattack"};
    return nouns.contains(word);
}

VerbNoun nounOf(QStringView verb)
{
    static const QHash<QString, VerbNoun> nouns = [] {
        QHash<QString, VerbNoun> made;
        const QString all =
            uR"(abducted Abduction; acquitted Acquittal; annexed Annexation; appointed Appointment
arrested Arrest; assassinated Assassination; beheaded Beheading; besieged Siege; bombarded Bombardment; bombed Bombing
shelled Shelling; captured Capture; seized Capture; retook Recapture; recaptured Recapture; overran Capture
liberated Liberation; convicted Conviction; deported Deportation; deposed Overthrow; destroyed Destruction
detained Detention; elected Election; evacuated Evacuation; executed Execution; expelled Expulsion; freed Freeing
hijacked Hijacking; invaded Invasion; kidnapped Kidnapping; killed Killing; murdered Murder; occupied Occupation
ousted Overthrow; overthrew Overthrow; raided Raid on; attacked Attack on; struck Strike on; hit Strike on
stormed Storming; released Release; sacked Dismissal; sentenced Sentencing; shot Shooting; stabbed Stabbing
toppled Overthrow; signed Signing; inaugurated Inauguration; outlawed Ban on; ratified Ratification; burned Burning
torched Burning; buried Burial; dissolved Dissolution)"_s;
        for (const QString &entry : QString(all).replace(u'\n', u';').split(u';', Qt::SkipEmptyParts)) {
            const QStringList cells = entry.split(u' ', Qt::SkipEmptyParts);
            made.insert(cells[0], {cells[1], cells.value(2, u"of"_s), false, {}});
        }
        const QString own =
            uR"(died Death; resigned Resignation; withdrew Withdrawal from; entered Entry into; fled Flight from
fell Fall; collapsed Collapse; exploded Explosion; arrived Arrival; surrendered Surrender; landed Landing
visited Visit to; crashed Crash; drowned Drowning; escaped Escape from; met Meeting with; reached Advance to)"_s;
        for (const QString &entry : QString(own).replace(u'\n', u';').split(u';', Qt::SkipEmptyParts)) {
            const QStringList cells = entry.split(u' ', Qt::SkipEmptyParts);
            made.insert(cells[0], {cells[1], u"of"_s, true, cells.value(2)});
        }
        return made;
    }();
    return nouns.value(verb.toString());
}

bool isLight(QStringView verb)
{
    static const WordSet verbs = {u"killed", u"injured",  u"wounded", u"died",    u"left",    u"destroyed",
                                  u"burned", u"launched", u"began",   u"started", u"erupted", u"repelled",
                                  u"ended",  u"hit",      u"struck",  u"fell",    u"imposed", u"broke"};
    return verbs.contains(verb);
}

} // namespace parallax::happenings
