#include "models/domain/entity.h"

namespace parallax {

QString toString(EntityType type)
{
    switch (type) {
    case EntityType::Person:
        return QStringLiteral("Person");
    case EntityType::Organisation:
        return QStringLiteral("Organisation");
    case EntityType::Place:
        return QStringLiteral("Place");
    case EntityType::Group:
        return QStringLiteral("Group");
    case EntityType::Other:
        return QStringLiteral("Other");
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<EntityType> entityTypeFromString(QStringView text)
{
    for (const EntityType type : entityTypes)
        if (text.compare(toString(type), Qt::CaseInsensitive) == 0)
            return type;
    return std::nullopt;
}

} // namespace parallax
