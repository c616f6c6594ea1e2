#include "tests/support/dam_project.h"

#include "models/edits/change_event.h"
#include "models/edits/tag_claim.h"
#include "models/edits/tag_mention.h"
#include "models/text/code_points.h"

using namespace Qt::StringLiterals;

namespace parallax::testing {

namespace {

template <typename T> T require(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return std::move(*result);
}

const QString ledgerText =
    u"Inspectors warned the water authority of widening cracks eleven weeks before the collapse 🌊.\n"
    "The dam gave way shortly after 4 a.m. on Friday, sending a wall of water into Lower Harrow. "
    "At least 19 people were killed in the flood, the county said on Saturday.\n"
    "Rebels were not asked."_s;
const QString wireText =
    u"The dam gave way shortly after 4 a.m. on Friday, sending a wall of water into Lower Harrow.\n"
    "Terrorists of the River Front destroyed the northern gate. "
    "The county said on Saturday that 25 people were killed in the flood, all of them citizens."_s;
const QString coastlineText =
    u"Some 14,000 residents left the valley overnight.\n"
    "Rescuers had recovered 17 bodies by dusk. "
    "The River Front, militants to some, denied any involvement; its militants stayed "
    "away."_s;

} // namespace

DamProject::DamProject()
    : ledger(addArticle(u"Dam operator knew of cracks"_s, ledgerText, u"Northern Ledger"_s, u"2031-03-29"_s))
    , wire(addArticle(u"Saboteurs breach Harrow"_s, wireText, u"Velmora State Wire"_s, u"2031-03-28T06:00"_s))
    , coastline(addArticle(u"Thousands flee"_s, coastlineText, u"Coastline Today"_s, u"2031-03-28T09:00"_s))
    , breach(require(addEvent(**this, u"Harrow Dam breach"_s, PartialDate::fromIso(u"2031-03-28"),
                              std::array{ledger, wire, coastline})))
{
    const QString deaths = u"People were killed in the breach"_s;
    tagClaim(ledger, u"19 people"_s, deaths,
             {.speaker = u"the county"_s,
              .quotation = Quotation::Indirect,
              .certainty = u"at least"_s,
              .value = 19,
              .unit = u"people"_s});
    tagClaim(wire, u"25 people"_s, deaths, {.value = 25, .unit = u"people"_s});
    tagClaim(coastline, u"17 bodies"_s, deaths, {.speaker = u"rescuers"_s, .value = 17, .unit = u"people"_s});
    const QString sabotage = u"The River Front did it"_s;
    tagClaim(wire, u"destroyed the northern gate"_s, sabotage, {.quotation = Quotation::OwnVoice});
    tagClaim(coastline, u"denied any involvement"_s, sabotage,
             {.stance = Stance::Denies, .speaker = u"River Front"_s});
    tagClaim(ledger, u"Inspectors warned"_s, u"The operator was warned"_s, {});

    const QString front = u"River Front"_s;
    tagName(ledger, u"Rebels"_s, front);
    tagName(wire, u"Terrorists"_s, front);
    tagName(coastline, u"The River Front"_s, front);
    tagName(coastline, u"militants"_s, front);
    tagName(coastline, u"militants stayed"_s, u"Militants who stayed"_s);
    tagName(wire, u"Lower Harrow"_s, u"Lower Harrow"_s, EntityType::Place);
}

Span DamProject::spanOf(ArticleId article, const QString &words)
{
    const QString body = require((*this)->read().articles.body(article));
    const qsizetype at = body.indexOf(words);
    if (at < 0)
        qFatal("not there: %s", qPrintable(words));
    return CodePointIndex(body).toSpan({at, at + words.size()});
}

AnnotationId DamProject::tagClaim(ArticleId article, const QString &words, const QString &claim,
                                  const ClaimStatement &said)
{
    return require(parallax::tagClaim(**this, article, spanOf(article, words), claim, said));
}

AnnotationId DamProject::tagName(ArticleId article, const QString &words, const QString &entity,
                                 EntityType type)
{
    return require(parallax::tagMention(**this, article, spanOf(article, words), NamedEntity{entity, type}));
}

} // namespace parallax::testing
