#include "app/cli/analyze_dates.h"
#include "app/cli/analyze_events.h"
#include "app/cli/analyze_hedges.h"
#include "app/cli/analyze_kind.h"
#include "app/cli/analyze_mentions.h"
#include "app/cli/analyze_quantities.h"
#include "app/cli/analyze_quotes.h"
#include "app/cli/analyze_sentences.h"

using namespace Qt::StringLiterals;

namespace parallax::cli {

const std::vector<AnalyzeKindEntry> &analyzeKinds()
{
    static const std::vector<AnalyzeKindEntry> kinds = {
        {u"mentions"_s, makeMentionsKind},   {u"dates"_s, makeDatesKind},
        {u"quotes"_s, makeQuotesKind},       {u"quantities"_s, makeQuantitiesKind},
        {u"hedges"_s, makeHedgesKind},       {u"sentences"_s, makeSentencesKind},
        {u"events"_s, makeEventsKind, true},
    };
    return kinds;
}

} // namespace parallax::cli
