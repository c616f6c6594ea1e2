#include "app/cli/analyze_events.h"

#include "models/analysis/suggestions/event_suggester.h"

using namespace Qt::StringLiterals;

namespace parallax::cli {

namespace {

class EventsKind : public AnalyzeKind
{
public:
    explicit EventsKind(std::shared_ptr<AnalyzedActors> actors)
        : m_actors(std::move(actors))
        , m_suggester({})
    { }

    bool readsAhead() const override { return true; }
    void readAhead(const AnalyzedText &text) override { m_actors->add(text); }

    std::vector<Finding> findings(const AnalyzedText &text) override
    {
        const std::vector<ActorMention> &mentions = m_actors->mentionsOf(text);
        const ArticleReading reading(text.text.text(), text.published, mentions, m_actors->actors());
        std::vector<Finding> found;
        for (const SuggestionDraft &draft : m_suggester.suggestionsFor(reading)) {
            const auto &event = std::get<ProposedEvent>(draft.proposal);
            found.push_back({draft.span,
                             {u"event"_s, u"happened"_s, u"reason"_s, u"confidence"_s},
                             {event.event, field(event.happened), field(draft.reason), draft.confidence},
                             u"event"_s});
        }
        return found;
    }

    QString limit(const AnalyzedText &text) const override
    {
        return text.published
            ? QString()
            : tr("no events are looked for in a text whose date of publication isn't known.");
    }

private:
    std::shared_ptr<AnalyzedActors> m_actors;
    EventSuggester m_suggester;
};

} // namespace

std::unique_ptr<AnalyzeKind> makeEventsKind(const std::shared_ptr<AnalyzedActors> &actors)
{
    return std::make_unique<EventsKind>(actors);
}

} // namespace parallax::cli
