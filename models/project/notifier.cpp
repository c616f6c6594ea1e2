#include "models/project/notifier.h"

namespace parallax {

void Notifier::announce(const Changes &changes)
{
    Q_EMIT changed(changes);
    if (changes.touchesAny(Table::Article, Table::ArticleText, Table::Source, Table::ArticleAttribute,
                           Table::EventArticle))
        Q_EMIT articlesChanged(changes);
    if (changes.touchesAny(Table::Annotation, Table::ClaimStatement, Table::Entity, Table::Claim, Table::Code,
                           Table::Memo))
        Q_EMIT annotationsChanged(changes);
    if (changes.touches(Table::Source))
        Q_EMIT sourcesChanged();
    if (changes.touchesAny(Table::Entity, Table::EntityAlias))
        Q_EMIT entitiesChanged();
    if (changes.touches(Table::Claim))
        Q_EMIT claimsChanged();
    if (changes.touches(Table::Code))
        Q_EMIT codesChanged();
    if (changes.touchesAny(Table::Event, Table::EventArticle, Table::EventClaim))
        Q_EMIT eventsChanged();
    if (changes.touches(Table::Suggestion))
        Q_EMIT suggestionsChanged(changes);
    if (changes.touchesAny(Table::Comparison, Table::SpeakerSide))
        Q_EMIT comparisonsChanged();
    if (changes.touches(Table::Project))
        Q_EMIT titleChanged();
    Q_EMIT editLogChanged();
}

} // namespace parallax
