#include "app/cli/analyze_quotes.h"

#include "models/analysis/quotes/find_quotes.h"
#include "models/text/likely_language.h"

using namespace Qt::StringLiterals;

namespace parallax::cli {

namespace {

Field field(const std::optional<Span> &span)
{
    return span ? Field(*span) : Field();
}

class QuotesKind : public AnalyzeKind
{
public:
    explicit QuotesKind(std::shared_ptr<AnalyzedActors> actors)
        : m_actors(std::move(actors))
    { }

    bool readsAhead() const override { return true; }
    void readAhead(const AnalyzedText &text) override { m_actors->add(text); }

    std::vector<Finding> findings(const AnalyzedText &text) override
    {
        QuoteOptions options;
        for (const ActorMention &mention : m_actors->mentionsOf(text)) {
            const Actor &actor = m_actors->actorOf(mention);
            options.mentions.push_back({mention.finding.span, actor.name, actor.type == EntityType::Person});
        }
        std::vector<Finding> found;
        for (const QuoteFinding &quote : findQuotes(text.text.text(), options))
            found.push_back(rowOf(quote, text));
        return found;
    }

    QString limit(const AnalyzedText &text) const override
    {
        return likelyLanguage(text.text.text()) == "en"_L1
            ? QString()
            : tr("this text doesn't look English; only words between quotation marks are found.");
    }

private:
    /// `speaker` is who is named at the cue; `entity` the actor that it is in all the texts, else the fullest
    /// name in the text for them.
    static Finding rowOf(const QuoteFinding &quote, const AnalyzedText &text)
    {
        const QString name =
            quote.speaker ? text.text.cut(*quote.speaker).toString().simplified() : QString();
        return {quote.span(),
                {u"form"_s, u"parts"_s, u"cue"_s, u"cue_class"_s, u"speaker"_s, u"entity"_s},
                {toString(quote.form).toString(), quote.parts, field(quote.cue),
                 toString(quote.cueClass).toString(), field(quote.source),
                 cli::field(quote.entity.isEmpty() ? name : quote.entity)},
                u"quote"_s};
    }

    std::shared_ptr<AnalyzedActors> m_actors;
};

} // namespace

std::unique_ptr<AnalyzeKind> makeQuotesKind(const std::shared_ptr<AnalyzedActors> &actors)
{
    return std::make_unique<QuotesKind>(actors);
}

} // namespace parallax::cli
