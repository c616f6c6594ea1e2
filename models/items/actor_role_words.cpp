#include "models/items/actor_role_words.h"

#include "models/domain/result.h"

#include <QLocale>
#include <QStringList>

namespace parallax {

using namespace Qt::StringLiterals;

QString roleWords(ActorRole role)
{
    switch (role) {
    case ActorRole::Acts:
        return tr("acts");
    case ActorRole::ActsInPassive:
        return tr("acts, as “by …”");
    case ActorRole::ActedOn:
        return tr("acted on, agent named");
    case ActorRole::NoAgent:
        return tr("acted on, no agent");
    }
    Q_UNREACHABLE_RETURN({});
}

QString roleSummary(const RoleCounts &counts)
{
    QStringList parts;
    for (const ActorRole role : actorRoles) {
        if (const int count = counts[size_t(role)]; count > 0)
            parts << u"%1 %2"_s.arg(roleWords(role), QLocale().toString(count));
    }
    return parts.join(u"; ");
}

} // namespace parallax
