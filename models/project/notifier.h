#pragma once

#include "models/domain/result.h"
#include "models/storage/changes.h"

#include <QObject>

namespace parallax {

/// Says what changed, after it is on disk, on the project's thread. The one place where views hear of
/// changes.
class Notifier : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    /// Emits changed() and the narrower signals that fit.
    void announce(const Changes &changes);

Q_SIGNALS:
    /// Every committed edit, undo, redo and import, once.
    void changed(const parallax::Changes &changes);
    /// Articles, their sources, attributes or events.
    void articlesChanged(const parallax::Changes &changes);
    /// Annotations and what they show: statements, entities, claims, codes, memos.
    void annotationsChanged(const parallax::Changes &changes);
    void sourcesChanged();
    void entitiesChanged();
    void claimsChanged();
    void codesChanged();
    void eventsChanged();
    /// Suggestions were made, accepted, rejected or withdrawn.
    void suggestionsChanged(const parallax::Changes &changes);
    /// Saved comparisons, or speakers' sides.
    void comparisonsChanged();
    void titleChanged();
    /// What undo and redo would do, or whether edits are possible.
    void editLogChanged();
    /// The file could not be read.
    void readFailed(const parallax::Error &error);
};

} // namespace parallax
