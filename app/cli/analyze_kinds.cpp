#include "app/cli/analyze_kind.h"
#include "app/cli/analyze_sentences.h"

using namespace Qt::StringLiterals;

namespace parallax::cli {

const std::vector<AnalyzeKindEntry> &analyzeKinds()
{
    static const std::vector<AnalyzeKindEntry> kinds = {
        {u"sentences"_s, makeSentencesKind},
    };
    return kinds;
}

} // namespace parallax::cli
