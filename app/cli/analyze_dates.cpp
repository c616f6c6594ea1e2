#include "app/cli/analyze_dates.h"

#include "models/analysis/dates/find_dates.h"
#include "models/text/likely_language.h"

using namespace Qt::StringLiterals;

namespace parallax::cli {

namespace {

class DatesKind : public AnalyzeKind
{
public:
    std::vector<Finding> findings(const AnalyzedText &text) override
    {
        const DateContext context{text.published, likelyLanguage(text.text.text())};
        std::vector<Finding> found;
        for (const TimeExpression &one : findDates(text.text, context))
            found.push_back(
                {one.span,
                 {u"value"_s, u"type"_s, u"modifier"_s, u"begin"_s, u"end_day"_s},
                 {one.value, toString(one.type), field(one.modifier), field(one.begin), field(one.end)},
                 u"date"_s});
        return found;
    }

    QString limit(const AnalyzedText &text) const override
    {
        const QString language = likelyLanguage(text.text.text());
        if (dateLanguages().contains(language))
            return {};
        return tr("this text doesn't look like English, German, French or Spanish; only dates in figures are "
                  "found.");
    }
};

} // namespace

std::unique_ptr<AnalyzeKind> makeDatesKind(const std::shared_ptr<AnalyzedActors> &)
{
    return std::make_unique<DatesKind>();
}

} // namespace parallax::cli
