#include "models/analysis/suggestions/article_reading.h"

#include "models/analysis/dates/find_dates.h"
#include "models/analysis/quantities/find_quantities.h"
#include "models/analysis/quotes/find_quotes.h"
#include "models/text/likely_language.h"

namespace parallax {

ArticleReading::ArticleReading(const QString &body, std::optional<PartialDate> published,
                               const std::vector<ActorMention> &mentions, const std::vector<Actor> &actors)
    : m_text(body)
    , m_published(published)
{
    const QString language = QStringLiteral("en");
    m_isEnglish = likelyLanguage(body) == language;
    if (!m_isEnglish)
        return;
    QuoteOptions options;
    options.isEnglish = true;
    for (const ActorMention &mention : mentions) {
        const Actor &actor = actors[mention.actor];
        m_actors.push_back({mention.finding.span, actor.name, actor.type});
        options.mentions.push_back({mention.finding.span, actor.name, actor.type == EntityType::Person});
    }
    m_quotes = findQuotes(body, options);
    m_dates = findDates(m_text, {published, language});
    m_quantities = findQuantities(m_text, language, m_dates);
}

} // namespace parallax
