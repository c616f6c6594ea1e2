#include "models/analysis/happenings/event_verbs.h"

#include "models/text/word_set.h"

namespace parallax::happenings {

bool isEventVerb(QStringView word)
{
    // Our own choice, after the classes of the ACE guidelines for events (LDC 2005): life, movement,
    // transfer, business, conflict, contact, personnel, justice.
    static const WordSet verbs = {
        u"abducted", u"abolished",   u"acquitted",    u"annexed",    u"appointed",   u"approved",
        u"arrested", u"arrived",     u"assassinated", u"attacked",   u"began",       u"beheaded",
        u"besieged", u"bombarded",   u"bombed",       u"born",       u"breached",    u"broke",
        u"burned",   u"buried",      u"captured",     u"ceded",      u"charged",     u"clashed",
        u"closed",   u"collapsed",   u"collided",     u"contacted",  u"convicted",   u"crashed",
        u"crossed",  u"defeated",    u"deported",     u"deposed",    u"derailed",    u"destroyed",
        u"detained", u"died",        u"dissolved",    u"downed",     u"drowned",     u"elected",
        u"ended",    u"entered",     u"erupted",      u"escaped",    u"evacuated",   u"executed",
        u"expelled", u"exploded",    u"fell",         u"fired",      u"fled",        u"founded",
        u"freed",    u"hijacked",    u"hit",          u"imposed",    u"inaugurated", u"injured",
        u"invaded",  u"jailed",      u"joined",       u"kidnapped",  u"killed",      u"landed",
        u"launched", u"left",        u"liberated",    u"married",    u"met",         u"murdered",
        u"occupied", u"opened",      u"ousted",       u"outlawed",   u"overran",     u"overthrew",
        u"raided",   u"ratified",    u"reached",      u"recaptured", u"released",    u"repelled",
        u"resigned", u"retook",      u"sacked",       u"sank",       u"seized",      u"sentenced",
        u"shelled",  u"shot",        u"signed",       u"stabbed",    u"started",     u"stormed",
        u"struck",   u"surrendered", u"toppled",      u"torched",    u"visited",     u"withdrew",
        u"wounded"};
    return verbs.contains(word);
}

} // namespace parallax::happenings
