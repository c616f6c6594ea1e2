#include "app/cli/analyze_quantities.h"

#include "models/analysis/dates/find_dates.h"
#include "models/analysis/quantities/find_quantities.h"
#include "models/text/likely_language.h"

using namespace Qt::StringLiterals;

namespace parallax::cli {

namespace {

Field number(std::optional<double> value)
{
    return value ? Field(*value) : Field();
}

class QuantitiesKind : public AnalyzeKind
{
public:
    std::vector<Finding> findings(const AnalyzedText &text) override
    {
        const QString language = likelyLanguage(text.text.text());
        const auto dates = findDates(text.text, {text.published, language});
        std::vector<Finding> found;
        for (const Quantity &one : findQuantities(text.text, language, dates))
            found.push_back(
                {one.span,
                 {u"value"_s, u"low"_s, u"high"_s, u"unit"_s, u"modifier"_s, u"counted"_s, u"what"_s,
                  u"where"_s, u"when"_s},
                 {number(one.value), number(one.low), number(one.high), field(one.unit), field(one.modifier),
                  field(one.counted), field(one.what), field(one.where), field(one.when)},
                 u"quantity"_s});
        return found;
    }

    QString limit(const AnalyzedText &text) const override
    {
        return likelyLanguage(text.text.text()) == "en"_L1
            ? QString()
            : tr("this text doesn't look English; of quantities only numbers in figures are found.");
    }
};

} // namespace

std::unique_ptr<AnalyzeKind> makeQuantitiesKind(const std::shared_ptr<AnalyzedActors> &)
{
    return std::make_unique<QuantitiesKind>();
}

} // namespace parallax::cli
