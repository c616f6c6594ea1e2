#include "app/cli/analyze_sentences.h"

#include "models/text/sentences.h"

using namespace Qt::StringLiterals;

namespace parallax::cli {

namespace {

class SentencesKind : public AnalyzeKind
{
public:
    std::vector<Finding> findings(const AnalyzedText &text) override
    {
        std::vector<Finding> found;
        for (const Span span : sentences(text.text.text()))
            found.push_back({span, {}, {}, u"sentence"_s});
        return found;
    }
};

} // namespace

std::unique_ptr<AnalyzeKind> makeSentencesKind(const std::shared_ptr<AnalyzedActors> &)
{
    return std::make_unique<SentencesKind>();
}

} // namespace parallax::cli
