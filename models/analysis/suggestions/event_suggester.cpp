#include "models/analysis/suggestions/event_suggester.h"

#include "models/domain/result.h"

namespace parallax {

const QString EventSuggester::rule = QStringLiteral("events");

EventSuggester::EventSuggester(const std::vector<Event> &own)
{
    for (const Event &event : own) {
        m_groups.know(event.name, event.happened);
        m_own.insert(event.name);
    }
}

void EventSuggester::know(const ProposedEvent &proposed)
{
    m_groups.know(proposed.event, proposed.happened);
}

std::vector<SuggestionDraft> EventSuggester::suggestionsFor(const ArticleReading &article)
{
    std::vector<SuggestionDraft> drafts;
    if (!article.isEnglish())
        return drafts;
    QSet<QString> told;
    for (HappeningFinding &happening : findHappenings(article.text(), article.dates())) {
        const HappeningGroups::Event event = m_groups.eventOf(happening);
        if (told.contains(event.name))
            continue;
        told.insert(event.name);
        QString reason = m_own.contains(event.name)
            ? tr("Seems to tell also of this event of yours; accepting links the article to it.")
            : happening.reason;
        if (!happening.speaker.isEmpty())
            reason += u' ' + tr("Said by %1.").arg(happening.speaker);
        drafts.push_back({.span = happening.span,
                          .proposal = ProposedEvent{event.name, event.happened.value_or(happening.happened)},
                          .reason = std::move(reason),
                          .rule = rule,
                          .ruleVersion = version,
                          .confidence = happening.confidence});
    }
    return drafts;
}

} // namespace parallax
