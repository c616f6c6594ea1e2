#include "app/cli/analyze_hedges.h"

#include "models/analysis/hedges/find_markers.h"
#include "models/text/likely_language.h"
#include "models/text/words.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace parallax::cli {

namespace {

class HedgesKind : public AnalyzeKind
{
public:
    std::vector<Finding> findings(const AnalyzedText &text) override
    {
        const std::vector<Marker> markers = findMarkers(text.text, likelyLanguage(text.text.text()));
        const MarkerProfile profile = markerProfile(markers, wordCount(text.text.text()));
        std::vector<Finding> found;
        for (const Marker &one : markers)
            found.push_back(
                {one.span,
                 {u"class"_s, u"entry"_s, u"class_per_1000_words"_s},
                 {toString(one.marker), one.entry, std::round(profile.perThousand(one.marker) * 100) / 100},
                 u"hedge"_s});
        return found;
    }

    QString limit(const AnalyzedText &text) const override
    {
        return likelyLanguage(text.text.text()) == "en"_L1
            ? QString()
            : tr("this text doesn't look English; hedges and loaded words are looked for in English only.");
    }
};

} // namespace

std::unique_ptr<AnalyzeKind> makeHedgesKind(const std::shared_ptr<AnalyzedActors> &)
{
    return std::make_unique<HedgesKind>();
}

} // namespace parallax::cli
